import { articleKeyOf } from './articles'
import type { ArticleRef, CaseFacts, Sentence } from './case-types'
import type { PersonStatus } from './status'

/** A piece of wording: a key of `locales/<lang>/case.json` with its plain values and its inner pieces. */
export type CasePart = {
  key: string
  values?: Readonly<Record<string, string | number>>
  /** Lists to be worded one by one and joined as the language joins lists, under the value's name. */
  lists?: Readonly<Record<string, readonly CasePart[]>>
  /** Dates (`2020-02-10`) to be written out, under the value's name. */
  dates?: Readonly<Record<string, string>>
}

/** Parts of one article together: «282.2, parts 1 and 2» is said once. */
function articleParts(articles: readonly ArticleRef[]): CasePart[] {
  const partsOf = new Map<string, string[]>()
  for (const { article, part } of articles) {
    const parts = partsOf.get(article) ?? []
    if (part !== null && !parts.includes(part)) parts.push(part)
    partsOf.set(article, parts)
  }
  return [...partsOf].map(([article, parts]) => {
    const name = articleKeyOf(article)
    const inner: CasePart[] = name ? [{ key: `article.${name}` }] : []
    const form = parts.length === 0 ? 'whole' : 'parts'
    return {
      key: name ? `reference.${form}Named` : `reference.${form}`,
      values: { article, count: parts.length },
      lists: { parts: parts.map((part) => ({ key: 'reference.part', values: { part } })), name: inner },
    }
  })
}

function stageOf(status: PersonStatus, sentence: Sentence | null): string {
  if (status === 'compulsory_treatment') return 'treatment'
  if (sentence) return 'convicted'
  return status === 'pretrial' || status === 'house_arrest' ? 'accused' : 'named'
}

function termPart(sentence: Sentence): CasePart {
  if (sentence.uncertain) return { key: 'sentence.uncertain' }
  if (sentence.life) return { key: 'sentence.life' }
  if (sentence.months === null) return { key: 'sentence.several' }
  const regime: CasePart[] = sentence.regime ? [{ key: `regime.${sentence.regime}` }] : []
  const years = Math.floor(sentence.months / 12)
  const months = sentence.months % 12
  const term: CasePart[] = []
  if (years > 0) term.push({ key: 'term.years', values: { count: years } })
  if (months > 0) term.push({ key: 'term.months', values: { count: months } })
  return { key: regime.length > 0 ? 'sentence.termRegime' : 'sentence.term', lists: { term, regime } }
}

/**
 * The case in codes, in the order in which it is read: what the court or the prosecution names, the term,
 * the day of the verdict. A term that a machine misread is not repeated; only that there is one.
 *
 * @example describeCase(facts, 'pretrial') // [{ key: 'charge.accused', values: { count: 1 }, lists: { articles: […] } }]
 */
export function describeCase(facts: CaseFacts, status: PersonStatus): CasePart[] {
  const parts: CasePart[] = []
  const articles = articleParts(facts.articles)
  const stage = stageOf(status, facts.sentence)
  if (articles.length > 0)
    parts.push({ key: `charge.${stage}`, values: { count: articles.length }, lists: { articles } })
  else if (stage !== 'named') parts.push({ key: `charge.${stage}Bare` })
  if (facts.sentence && stage === 'convicted') {
    parts.push(termPart(facts.sentence))
    if (facts.sentence.verdictOn && !facts.sentence.uncertain)
      parts.push({ key: 'sentence.verdictOn', dates: { date: facts.sentence.verdictOn } })
  }
  return parts
}

/** The names of the case and of the groups it is counted among, as parts to be worded. */
export function describeGroups(facts: CaseFacts): CasePart[] {
  const known: CasePart[] = facts.key ? [{ key: `known.${facts.key}` }] : []
  return [...known, ...facts.groups.map((group) => ({ key: `group.${group}` }))]
}
