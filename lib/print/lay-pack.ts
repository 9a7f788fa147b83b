import { findFormat, type PackFormat } from './formats'
import type { PackForm } from './forms/types'
import { layCards } from './lay-cards'
import { layEnvelopes } from './lay-envelopes'
import { layLabels } from './lay-labels'
import { profileBoxes, profileSheets } from './profile-cards'
import { readWords } from './read-job-text'
import { tallySheets } from './tally-sheet'
import type { Unprintable } from './types'
import {
  type Job,
  type Pack,
  type PackPart,
  type PrintProblem,
  type Profile,
  packParts,
  type Sheet,
} from './types'
import { hintSheets, phraseSheets } from './word-sheets'

/**
 * Everything for an evening, part after part: cards, profiles, envelopes and labels of the same people in the same
 * order, then the sheets for the organiser and the guests. Each sheet says which part it is.
 */
export function layPack(
  job: Job,
  { form }: PackFormat,
  senderLines: readonly string[],
  problems: PrintProblem[],
): Sheet[] {
  if (!job.pack) {
    problems.push({ code: 'pack.missing' })
    return []
  }
  const missing: Unprintable[] = []
  const pack = readPack(job.pack, missing)
  const profiles = job.letters.map((letter) =>
    readProfile(letter.profile ?? { name: letter.recipient.nameLatin, lines: [] }, missing),
  )
  if (missing.length > 0) problems.push({ code: 'words.unprintable', characters: missing })
  const lay = (part: PackPart): Sheet[] => {
    switch (part) {
      case 'cards': {
        const format = findFormat('card', pack.cards)
        return format ? layCards(job, format, senderLines, problems, true) : wrongFormat(part, problems)
      }
      case 'envelopes': {
        const format = findFormat('envelope', pack.envelopes)
        return format ? layEnvelopes(job, format, senderLines, problems) : wrongFormat(part, problems)
      }
      case 'labels': {
        const format = findFormat('label', pack.labels)
        return format ? layLabels(job, format, problems) : wrongFormat(part, problems)
      }
      case 'profiles':
        return layProfiles(job, profiles, form, pack.lang, problems)
      case 'tally': {
        const line = (profile: Profile, index: number) => ({
          number: index + 1,
          name: profile.name,
          recipient: job.letters[index]!.recipient,
        })
        return tallySheets(profiles.map(line), form, pack)
      }
      case 'hints':
        return hintSheets(form, pack)
      case 'phrases':
        return phraseSheets(form, pack)
    }
  }
  return packParts
    .filter((part) => pack.parts.includes(part))
    .flatMap((part) => lay(part).map((sheet) => ({ ...sheet, part })))
}

function wrongFormat(part: PackPart, problems: PrintProblem[]): Sheet[] {
  problems.push({ code: 'pack.wrongFormat', part })
  return []
}

function layProfiles(
  job: Job,
  profiles: readonly Profile[],
  form: PackForm,
  lang: string,
  problems: PrintProblem[],
): Sheet[] {
  const size = { widthMm: form.widthMm / 2, heightMm: form.heightMm / 2 }
  const cards = job.letters.flatMap(({ recipient }, letter) => {
    const boxes = profileBoxes({ letter, recipient, profile: profiles[letter]! }, size, lang)
    if (!boxes) problems.push({ code: 'profile.tooLong', letter })
    return boxes ? [{ letter, boxes }] : []
  })
  return profileSheets(form, cards)
}

function readProfile({ name, lines }: Profile, missing: Unprintable[]): Profile {
  return {
    name: readWords(name, 'pt-sans-bold', missing),
    lines: lines.map((line) => readWords(line, 'pt-sans', missing)),
  }
}

/** The pack's sentences as paper can hold them. */
function readPack(pack: Pack, missing: Unprintable[]): Pack {
  const sans = (text: string) => readWords(text, 'pt-sans', missing)
  const { tally, hints, phrases } = pack
  return {
    ...pack,
    tally: {
      title: sans(tally.title),
      name: sans(tally.name),
      place: sans(tally.place),
      written: sans(tally.written),
      posted: sans(tally.posted),
    },
    hints: { title: sans(hints.title), lines: hints.lines.map(sans) },
    phrases: {
      title: sans(phrases.title),
      pairs: phrases.pairs.map(({ ru, own }) => ({ ru: readWords(ru, 'pt-serif', missing), own: sans(own) })),
    },
  }
}
