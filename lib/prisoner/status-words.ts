import type { PersonStatus } from './status'

/** What volunteers write in a column of statuses, in Russian, English and German; beginnings of words, the first that fits. */
const words: readonly (readonly [RegExp, PersonStatus])[] = [
  [
    /(?:^|[^\p{L}])(?:умер|погиб|сконча|скончал|мёртв|мертв|убит|died|dead|deceased|killed|verstorben|gestorben|tot(?![\p{L}]))/u,
    'deceased',
  ],
  [/обмен|exchang|swapped|ausgetauscht|austausch/u, 'exchanged'],
  [/домашн|house arrest|hausarrest/u, 'house_arrest'],
  [/не освобо|not (?:yet )?(?:released|free)|nicht frei/u, 'imprisoned'],
  [
    /освобо|на свободе|на воле|вышел|вышла|отбыл срок|отбыла срок|released|free(?:d|$|[^\p{L}])|at large|entlassen|frei(?:gelassen)?(?:$|[^\p{L}])/u,
    'released',
  ],
  [/этап|в пути|переведён|перевод|in transit|transfer|transport|verlegt|verlegung/u, 'in_transit'],
  [
    /принудительн.*леч|психиатр|compulsory|psychiatr|zwangsbehandlung|zwangseinweisung/u,
    'compulsory_treatment',
  ],
  [
    /под следств|следств|под страж|ждёт приговор|ждет приговор|ждёт суд|ждет суд|до суда|обвиняем|подсудим|арест|сизо|pre-?trial|awaiting|remand|on trial|detained|under investigation|u-haft|untersuchungshaft|wartet auf/u,
    'pretrial',
  ],
  [
    /заключен|заключён|осужд|отбывает|в колонии|в тюрьме|сидит|лишен|imprison|in prison|in jail|jailed|serving|convicted|sentenced|in custody|held|inhaftiert|in haft|gefangen|verurteilt|im gefängnis|haft/u,
    'imprisoned',
  ],
  [/неизвестн|не известн|unknown|unbekannt|пропал|нет вестей/u, 'unknown'],
]

/**
 * The status a cell names, or null for words we do not know.
 *
 * @example readStatus('ждёт приговора') // 'pretrial'
 */
export function readStatus(text: string): PersonStatus | null {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s]+/gu, ' ')
    .trim()
  return words.find(([word]) => word.test(lower))?.[1] ?? null
}
