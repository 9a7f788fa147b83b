import type { Choice } from '@/lib/form/choice'
import { listAddress, type PrisonerQuery } from '@/lib/form/directory-query'
import type { Lang } from '@/lib/i18n/languages'
import type { Translators } from '@/lib/i18n/server'
import { counted, type FilterName, optionsOf } from './choice-labels'
import { SearchField } from './search-field'
import { SelectField } from './select-field'

type Props = {
  lang: Lang
  query: PrisonerQuery
  choices: Readonly<Record<FilterName, readonly Choice[]>>
  t: Translators
}

const selects = ['region', 'kind', 'case', 'who', 'born', 'seen'] as const

/**
 * The ways to choose, as one GET form: works without scripts, and its address can be passed on. Each choice says
 * how many it would leave. `data-live`: public/enhance.js shows results while somebody types.
 */
export function PeopleFilters({ lang, query, choices, t }: Props) {
  const words = t.people
  const path = `/${lang}/prisoners`
  const orders = (
    query.q ? (['name', 'birthday', 'unverified'] as const) : (['birthday', 'unverified'] as const)
  ).map((sort) => [sort, words(`sort.${sort}`)] as const)
  return (
    <search>
      <form className="filters" method="get" action={path} data-live="">
        <SearchField label={words('filter.q')} note={words('filter.qNote')} value={query.q} />
        <details className="more">
          <summary>{words('filter.more')}</summary>
          <div className="more__in">
            {selects.map((name) => (
              <SelectField
                key={name}
                id={name}
                label={words(`filter.label.${name}`)}
                any={words(`filter.any.${name}`)}
                value={query[name]}
                options={optionsOf(name, choices[name], lang, t)}
              />
            ))}
            <label className="tick">
              <input type="checkbox" name="can" value="yes" defaultChecked={query.can === 'yes'} />
              <span data-live-part="can">
                {counted(words('filter.can'), choices.can[0]?.count ?? 0, lang)}
              </span>
            </label>
            <SelectField
              id="sort"
              label={words('sort.label')}
              any={words(query.q ? 'sort.match' : 'sort.name')}
              value={query.q || query.sort !== 'name' ? query.sort : undefined}
              options={orders}
            />
          </div>
        </details>
        <p className="row">
          <button className="action" type="submit">
            {words('filter.show')}
          </button>
          <a className="plain" href={path}>
            {words('filter.clear')}
          </a>
        </p>
        <p>
          <a className="plain" href={`/${lang}/choose`}>
            {words('list.choose')}
          </a>
        </p>
        <p data-live-part="pack">
          {/* With the query as it stands: who narrowed the list finds it narrowed there as well. */}
          <a className="plain" href={listAddress(`/${lang}/pack`, query, 1)}>
            {t.pack('link')}
          </a>
        </p>
      </form>
    </search>
  )
}
