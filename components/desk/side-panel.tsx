import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode }

/** Help beside the sheet that opens when it is wanted. */
export function SidePanel({ title, children }: Props) {
  return (
    <details className="panel">
      <summary className="panel__title">{title}</summary>
      <div className="panel__in">{children}</div>
    </details>
  )
}
