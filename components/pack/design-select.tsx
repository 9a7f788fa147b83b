import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { designList } from '@/lib/print/designs/list'
import { themes } from '@/lib/print/designs/types'

type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  /** Options before the pictures. */
  children?: ReactNode
}

/** The pictures by theme, as a plain select. */
export function DesignSelect({ id, label, value, onChange, children }: Props) {
  const { t } = useTranslation('pack')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
        {themes.map((theme) => (
          <optgroup key={theme} label={t(`gallery:theme.${theme}`)}>
            {designList
              .filter((design) => design.theme === theme)
              .map((design) => (
                <option key={design.id} value={design.id}>
                  {t(`designs:${design.id}.name`)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
