// Where our proposed datives differ from the lines that the directory's sources print, with counts; and what two
// libraries would say there. Reads the shipped release; --all also lists the people for whom no source prints one.
//   node --import tsx scripts/compare-datives.ts [--all]
import { readFileSync } from 'node:fs'
import path from 'node:path'
import lvovich from 'lvovich'
import petrovich from 'petrovich'
import { compareDative } from '@/lib/phrases/name-forms/compare-dative'
import { proposeDative } from '@/lib/phrases/name-forms/decline-name'
import type { PersonName } from '@/lib/phrases/name-forms/types'

type Person = {
  id: string
  sex: 'm' | 'f'
  name: { surname: string; given: string; patronymic: string | null }
  addressee: { text: string; case: 'dative' | 'nominative' } | null
}

const file = path.join(import.meta.dirname, '..', 'prisma', 'directory', 'prisoners.json')
const people = JSON.parse(readFileSync(file, 'utf8')) as Person[]
const nameOf = ({ name, sex }: Person): PersonName => ({ ...name, sex })

const genders = { m: 'male', f: 'female' } as const
const line = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' ')

function ofLvovich({ surname, given, patronymic, sex }: PersonName): string {
  const said = lvovich.incline(
    { first: given, last: surname, ...(patronymic && { middle: patronymic }), gender: genders[sex] },
    'dative',
  )
  return line([said.last, said.first, said.middle])
}

function ofPetrovich({ surname, given, patronymic, sex }: PersonName): string {
  const said = petrovich(
    { first: given, last: surname, ...(patronymic && { middle: patronymic }), gender: genders[sex] },
    'dative',
  )
  return line([said.last, said.first, said.middle])
}

const printed = people.flatMap((person) =>
  person.addressee?.case === 'dative' ? [{ person, text: person.addressee.text }] : [],
)
const compared = printed.map(({ person, text }) => ({
  person,
  text,
  ...compareDative(nameOf(person), text),
}))
const fold = (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')
const agreeing = (propose: (name: PersonName) => string) =>
  printed.filter(({ person, text }) => fold(propose(nameOf(person))) === fold(text)).length

const differing = compared.filter(({ is }) => is !== 'same')
const say = (words: string) => process.stdout.write(`${words}\n`)
say(`${people.length} people; a source prints the dative of ${printed.length}.`)
say(`The same as ours: ${compared.length - differing.length}; other: ${differing.length}.`)
say(`For comparison: lvovich ${agreeing(ofLvovich)}, petrovich ${agreeing(ofPetrovich)}.`)
for (const { person, text, proposal, is } of differing)
  say(`  ${person.id}  ${is}: printed «${text}», proposed «${proposal}»`)

const unprinted = people.filter(({ addressee }) => addressee?.case !== 'dative')
const doubtful = unprinted.filter((person) => {
  const name = nameOf(person)
  return new Set([proposeDative(name), ofLvovich(name), ofPetrovich(name)].map(fold)).size > 1
})
say(`${unprinted.length} have no printed dative; the three engines differ on ${doubtful.length} of them.`)
for (const person of process.argv.includes('--all') ? unprinted : doubtful) {
  const name = nameOf(person)
  say(
    `  ${person.id}  proposed «${proposeDative(name)}», lvovich «${ofLvovich(name)}», petrovich «${ofPetrovich(name)}»`,
  )
}
