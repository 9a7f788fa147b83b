import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { StateLine } from '@/components/directory/state-line'
import { Verdict } from '@/components/directory/verdict'
import { languages } from '@/lib/i18n/languages'
import { getTranslators, type Translators } from '@/lib/i18n/server'
import type { Freshness, FreshnessClass } from '@/lib/placement/freshness'
import { type AskFirstReason, type LetterVerdict, letterServices } from '@/lib/prisoner/status'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { makeProfile } from '../../factories/profile'

// By these two tables the compiler notices a verdict, a reason or a freshness that is added and not tried here.
const reasons: Record<AskFirstReason, true> = {
  addressBeingClarified: true,
  noAddress: true,
  previousAddress: true,
  facilityClosed: true,
  facilityClosing: true,
  placeDisputed: true,
  undated: true,
}
const verdicts: Record<LetterVerdict['say'], LetterVerdict[]> = {
  write: [{ say: 'write' }],
  askFirst: Object.keys(reasons).map((reason) => ({ say: 'askFirst', reason: reason as AskFirstReason })),
  onlineOnly: [
    { say: 'onlineOnly', services: [] },
    ...letterServices.map((service) => ({ say: 'onlineOnly' as const, services: [service] })),
  ],
  wait: [{ say: 'wait', reason: 'inTransit' }],
  unknown: [{ say: 'unknown', reason: 'whereaboutsUnknown' }],
  never: [{ say: 'never', reason: 'houseArrest' }],
  archive: (['released', 'exchanged'] as const).flatMap((reason) =>
    [null, '2026-02', '2026-02-05'].map((on) => ({ say: 'archive' as const, reason, on })),
  ),
  dead: [null, '2024', '2024-05-17'].map((on) => ({ say: 'dead' as const, on })),
}
const ages: Record<FreshnessClass, Freshness> = {
  fresh: { class: 'fresh', ageDays: 12 },
  ageing: { class: 'ageing', ageDays: 120 },
  old: { class: 'old', ageDays: 601 },
}

const people: [name: string, person: PrisonerProfile][] = Object.values(verdicts)
  .flat()
  .flatMap((verdict) =>
    (verdict.say === 'write' ? Object.values(ages) : [ages.old]).map((freshness) => ({ verdict, freshness })),
  )
  .flatMap(({ verdict, freshness }) =>
    (verdict.say === 'dead' ? (['m', 'f'] as const) : (['m'] as const)).flatMap((sex) =>
      (verdict.say === 'dead' ? ['1990-05-17', '1990', null] : ['1990-05-17']).map(
        (birth): [string, PrisonerProfile] => [
          `${JSON.stringify(verdict)} ${freshness.class} ${sex} ${birth}`,
          makeProfile({ verdict, freshness, sex, birth }),
        ],
      ),
    ),
  )

const plain = (markup: string) =>
  markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe.each(languages)('in $tag', ({ tag }) => {
  let t: Translators
  beforeAll(async () => {
    t = await getTranslators(tag)
  })
  const verdictWords = (person: PrisonerProfile) =>
    renderToStaticMarkup(
      <Verdict person={person} lang={tag} t={t}>
        {null}
      </Verdict>,
    )
  const stateWords = (person: PrisonerProfile) =>
    renderToStaticMarkup(<StateLine {...person} lang={tag} t={t.people} />)

  /** A key that no sentence stands for, a place nothing was put into, a date or a name that is missing. */
  const unfinished =
    /\{\{|\}\}|undefined|null|(?:verdict|state|reason|service)\.\w|«»|“”|„“|\(\)|\s[,.:;]|: ?\./

  it.each(people)('%s: the verdict and its line in lists are whole sentences', (_, person) => {
    const [head = '', ...why] = [...verdictWords(person).matchAll(/<(?:h2|p)[^>]*>(.*?)<\/(?:h2|p)>/g)].map(
      ([, words]) => words as string,
    )
    expect(why.length).toBeGreaterThan(0)
    for (const words of [head, ...why, plain(stateWords(person))]) {
      expect(words).not.toMatch(unfinished)
      expect(words).toMatch(/^[\p{Lu}«“„].*[.!]$/u)
      if (tag === 'ru') expect(words).toMatch(/[а-яё]/)
    }
  })

  it('no two verdicts say the same', () => {
    const said = people
      .filter(
        ([, { sex, birth, verdict }]) => verdict.say !== 'dead' || (sex === 'm' && birth === '1990-05-17'),
      )
      .map(([, person]) => plain(verdictWords(person)))
    expect(new Set(said).size).toBe(said.length)
  })

  it('who may be written to and who may not is never said in the same words', () => {
    const said = (yes: boolean) =>
      people
        .filter(([, { verdict }]) => (verdict.say === 'write') === yes)
        .map(([, person]) => plain(stateWords(person)))
    const may = new Set(said(true))
    expect(said(false).filter((words) => may.has(words))).toEqual([])
  })
})
