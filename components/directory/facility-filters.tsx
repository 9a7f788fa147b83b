import type { Choice } from '@/lib/form/choice'
import type { FacilityQuery } from '@/lib/form/directory-query'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { counted, optionsOf } from './choice-labels'
import { SearchField } from './search-field'
import { SelectField } from './select-field'

type Props = {
  lang: Lang
  query: FacilityQuery
  choices: Readonly<Record<'region' | 'kind' | 'can', readonly Choice[]>>
  t: Translators
}

/** The ways to find a place, as one GET form; each choice says how many it would leave. */
export function FacilityFilters({ lang, query, choices, t }: Props) {
  const words = t.facilities
  const path = `/${lang}/facilities`
  return (
    <search>
      <form className="filters" method="get" action={path} data-live="">
        <SearchField label={words('filter.q')} value={query.q} />
        <details className="more">
          <summary>{t.people('filter.more')}</summary>
          <div className="more__in">
            <SelectField
              id="region"
              label={words('filter.region')}
              any={words('filter.anyRegion')}
              value={query.region}
              options={optionsOf('region', choices.region, lang, t)}
            />
            <SelectField
              id="kind"
              label={words('filter.kind')}
              any={words('filter.anyKind')}
              value={query.kind}
              options={optionsOf('kind', choices.kind, lang, t)}
            />
            <label className="tick">
              <input type="checkbox" name="can" value="yes" defaultChecked={query.can === 'yes'} />
              <span data-live-part="can">
                {counted(words('filter.withPeople'), choices.can[0]?.count ?? 0, lang)}
              </span>
            </label>
          </div>
        </details>
        <p className="row">
          <button className="action" type="submit">
            {words('list.show')}
          </button>
          <a className="plain" href={path}>
            {words('filter.clear')}
          </a>
        </p>
        <p>
          <a className="plain" href={`${path}/map`}>
            {words('list.map')}
          </a>
        </p>
      </form>
    </search>
  )
}
