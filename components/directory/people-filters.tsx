import type { PrisonerQuery } from '@/lib/form/directory-query'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { SelectField } from './select-field'

export type FilterChoices = { regions: readonly string[]; kinds: readonly string[] }

type Props = { lang: Lang; query: PrisonerQuery; choices: FilterChoices; t: Translators }

/** Region codes with their names, in the reader's alphabet and order. */
export function namedRegions(isoCodes: readonly string[], lang: Lang, t: Translators) {
  const order = new Intl.Collator(lang)
  return isoCodes.map((iso) => [iso, t.regions(iso)] as const).sort((a, b) => order.compare(a[1], b[1]))
}

/** The ways to choose, as one GET form: works without scripts, and its address can be passed on. */
export function PeopleFilters({ lang, query, choices, t }: Props) {
  const words = t.people
  const narrowed = Boolean(query.region || query.kind || query.who || query.can)
  return (
    <search>
      <form className="filters" method="get" action={`/${lang}/prisoners`}>
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
          <p className="note">{words('filter.qNote')}</p>
        </div>
        <details className="more" open={narrowed}>
          <summary>{words('filter.more')}</summary>
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
              options={choices.kinds.map((kind) => [kind, t.facilities(`kind.${kind}`)] as const)}
            />
            <SelectField
              id="who"
              label={words('filter.who')}
              any={words('filter.anyone')}
              value={query.who}
              options={[
                ['women', words('filter.women')],
                ['men', words('filter.men')],
              ]}
            />
            <label className="tick">
              <input type="checkbox" name="can" value="yes" defaultChecked={query.can === 'yes'} />
              {words('filter.can')}
            </label>
          </div>
        </details>
        <p className="row">
          <button className="action" type="submit">
            {words('filter.show')}
          </button>
          <a className="plain" href={`/${lang}/prisoners`}>
            {words('filter.clear')}
          </a>
        </p>
        <p>
          <a className="plain" href={`/${lang}/choose`}>
            {words('list.choose')}
          </a>
        </p>
      </form>
    </search>
  )
}
