import { useTranslation } from 'react-i18next'
import { monthName } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { PackFilter } from '@/lib/pack/find-people'
import { collator } from '@/lib/text/intl'

type Props = {
  lang: Lang
  regions: Readonly<Record<string, string>>
  filter: PackFilter
  onChange: (filter: PackFilter) => void
}

/** Search, region and month among the people that came with the page: nothing is sent, so this is no form. */
export function PeopleFilter({ lang, regions, filter, onChange }: Props) {
  const { t } = useTranslation('pack')
  const order = collator(lang)
  return (
    <div className="pack-find">
      <div className="field pack-find__words">
        <label htmlFor="words">{t('people.search')}</label>
        <input
          className="input"
          id="words"
          type="search"
          autoComplete="off"
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="in-region">{t('people.region')}</label>
        <select
          className="input"
          id="in-region"
          value={filter.region}
          onChange={(event) => onChange({ ...filter, region: event.target.value })}
        >
          <option value="">{t('people.anyRegion')}</option>
          {Object.entries(regions)
            .sort(([, a], [, b]) => order.compare(a, b))
            .map(([iso, name]) => (
              <option key={iso} value={iso}>
                {name}
              </option>
            ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="born-in">{t('people.born')}</label>
        <select
          className="input"
          id="born-in"
          value={filter.born}
          onChange={(event) => onChange({ ...filter, born: event.target.value })}
        >
          <option value="">{t('people.anyMonth')}</option>
          {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
            <option key={month} value={month}>
              {monthName(month, lang)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
