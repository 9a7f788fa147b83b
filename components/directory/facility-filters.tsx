import type { FacilityQuery } from '@/lib/form/directory-query'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { type FilterChoices, namedRegions } from './people-filters'
import { SelectField } from './select-field'

type Props = { lang: Lang; query: FacilityQuery; choices: FilterChoices; t: Translators }

/** The ways to find a place, as one GET form. */
export function FacilityFilters({ lang, query, choices, t }: Props) {
  const words = t.facilities
  return (
    <search>
      <form className="filters" method="get" action={`/${lang}/facilities`}>
        <div className="field">
          <label htmlFor="q">{words('filter.q')}</label>
          <input
            className="input"
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={200}
            defaultValue={query.q}
          />
        </div>
        <details className="more" open={Boolean(query.region || query.kind || query.can)}>
          <summary>{t.people('filter.more')}</summary>
          <div className="more__in">
            <SelectField
              id="region"
              label={words('filter.region')}
              any={words('filter.anyRegion')}
              value={query.region}
              options={namedRegions(choices.regions, lang, t)}
            />
            <SelectField
              id="kind"
              label={words('filter.kind')}
              any={words('filter.anyKind')}
              value={query.kind}
              options={choices.kinds.map((kind) => [kind, words(`kind.${kind}`)] as const)}
            />
            <label className="tick">
              <input type="checkbox" name="can" value="yes" defaultChecked={query.can === 'yes'} />
              {words('filter.withPeople')}
            </label>
          </div>
        </details>
        <p className="row">
          <button className="action" type="submit">
            {words('list.show')}
          </button>
          <a className="plain" href={`/${lang}/facilities`}>
            {words('filter.clear')}
          </a>
        </p>
      </form>
    </search>
  )
}
