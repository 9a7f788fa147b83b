import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { listCountries } from '@/lib/mail/country-names'
import { SelectField } from './select-field'

type Props = {
  /** Path of the page that the form leads to. */
  action: string
  from: string | null
  lang: Lang
  /** Reads the namespace `post`. */
  t: Translate
}

/** «You post from»: one select and a button, a plain GET form. */
export function CountryForm({ action, from, lang, t }: Props) {
  return (
    <form className="country" method="get" action={action}>
      <SelectField
        id="from"
        label={t('form.from')}
        any={t('form.choose')}
        value={from ?? undefined}
        options={listCountries(lang).map(({ code, name }) => [code, name] as const)}
      />
      <button className="button" type="submit">
        {t('form.show')}
      </button>
    </form>
  )
}
