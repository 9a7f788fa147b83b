import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { cautionsOf } from '@/components/desk/cautions-of'
import { Closed } from '@/components/desk/closed'
import { facilityLabel } from '@/components/directory/names'
import { sayDoubts } from '@/components/directory/say-doubts'
import { languages } from '@/lib/i18n/languages'
import { getTranslators } from '@/lib/i18n/server'
import { type DoubtCode, doubtCodes } from '@/lib/prisoner/doubts'
import type { FacilityMention, PrisonerProfile } from '@/lib/prisoner/types'
import { findPrisoner, listPrisoners } from '@/lib/server/prisoners'
import { recipientOf } from '@/lib/server/recipients'
import { serveDirectory } from '../../factories/directory'

const today = '2026-11-21'
const people: PrisonerProfile[] = []

beforeAll(async () => {
  await (await serveDirectory()).$disconnect()
  for (const { slug } of await listPrisoners({}, today)) {
    const person = await findPrisoner(slug, today)
    if (person) people.push(person)
  }
})

const holdsFor = (code: DoubtCode) => people.filter(({ doubts }) => doubts.includes(code))
const printable = (code: DoubtCode) => holdsFor(code).filter(({ verdict }) => verdict.say === 'write')

/** Whoever has these cannot be written to today, or nobody has them: then the profile alone speaks. */
const neverPrinted = new Set<DoubtCode>(['newerAddressReported', 'sourceIsMirror'])

describe('every doubt of the shipped directory', () => {
  it.each(doubtCodes.filter((code) => !neverPrinted.has(code)))('%s has somebody to show it by', (code) => {
    expect(printable(code).length).toBeGreaterThan(0)
  })

  it.each(languages.flatMap(({ tag }) => doubtCodes.map((code) => [tag, code] as const)))(
    '%s: %s is said on the profile, and in the same words before printing',
    async (tag, code) => {
      const t = await getTranslators(tag)
      for (const person of printable(code)) {
        const recipient = recipientOf(person)
        expect(recipient).not.toBeNull()
        if (!recipient) continue
        const [said] = sayDoubts({ ...person, doubts: [code] }, t.people)
        expect(said).toMatch(/^\p{Lu}.*\.$/u)
        expect(said).not.toMatch(/\{\{|doubt\.|undefined|«»|“”|„“|\s[,.;]/)
        expect(sayDoubts(person, t.people)).toContain(said)
        expect(cautionsOf(person, recipient, tag, t)).toContain(said)
      }
    },
  )

  it('names what it compares: both postcodes, and the source’s own wording', async () => {
    const t = await getTranslators('en')
    for (const person of printable('twoPostcodes')) {
      const said = sayDoubts({ ...person, doubts: ['twoPostcodes'] }, t.people)[0]
      expect(said).toContain(person.address?.postcode)
      expect(said).toContain(person.otherPostcode)
    }
    for (const person of printable('addressWordingDiffers'))
      expect(sayDoubts({ ...person, doubts: ['addressWordingDiffers'] }, t.people)[0]).toContain(
        person.placements.find(({ current }) => current)?.wording,
      )
  })
})

describe('two places that would mix on a card', () => {
  it('are asked about first: nine people, whose sources name another settlement or street and postcode', () => {
    const asked = people.filter(
      ({ verdict }) => verdict.say === 'askFirst' && verdict.reason === 'placeDisputed',
    )
    expect(asked.map(({ slug }) => slug).sort()).toEqual(
      `aleksandr-kornev andrey-daniyelyan andrey-mikholap azat-adiyev ilya-kutsev
      ruslan-nagayev viktor-chernobayev vladimir-anufriyev vladlen-abdulkadyrov`.split(/\s+/u),
    )
    for (const { placements, doubts } of asked) {
      expect(placements.find(({ current }) => current)?.wording).toBeTruthy()
      expect(doubts).not.toContain('twoPostcodes')
    }
  })
})

describe('a closed place', () => {
  it.each(languages)('is why nothing prints to whoever was last known there, in $tag', async ({ tag }) => {
    const t = await getTranslators(tag)
    const gone = people.filter(({ facility }) => facility?.status === 'closed')
    expect(gone.map(({ slug }) => slug).sort()).toEqual([
      'mikhail-simonov',
      'nikolay-dayneko',
      'sergey-tolokonnikov',
    ])
    for (const person of gone) {
      expect(person.verdict).toEqual({ say: 'askFirst', reason: 'facilityClosed' })
      const page = renderToStaticMarkup(Closed({ lang: tag, person, name: 'X', t }))
      expect(page).toContain(facilityLabel(person.facility as FacilityMention, t.facilities))
      expect(page).toMatch(/closed|закрыто|geschlossen/)
    }
  })
})
