import { fitsContext, optionIndex, templateFor } from './axes'
import { findPhrase } from './phrasebook'
import { capitaliseSentences } from './sentence-case'
import { fillSlot, isPluralSlot } from './slots'
import { type Piece, readTemplate } from './template'
import type { Choices, Context, Rendered, RenderProblem } from './types'

const plurals = new Intl.PluralRules('ru')
const pluralOrder = ['one', 'few', 'many']

type Filled = string | ({ ok: false } & RenderProblem)

/**
 * The Russian of one phrase. A problem comes back as a code, never as half a sentence.
 *
 * @example
 * renderPhrase('who.city', { city: 'Берлин' }, { writer: 'pl', addressee: 'm', register: 'vy' })
 * // { ok: true, text: 'Мы живём в Берлине.' }
 */
export function renderPhrase(phraseId: string, choices: Choices, context: Context): Rendered {
  const phrase = findPhrase(phraseId)
  if (!phrase) return { ok: false, code: 'unknownPhrase' }
  if (!fitsContext(phrase, context)) return { ok: false, code: 'notInContext' }
  for (const [slot, allowed] of Object.entries(phrase.slotFilter ?? {})) {
    const chosen = choices[slot]
    if (chosen !== undefined && !allowed.includes(String(chosen)))
      return { ok: false, code: 'slotUnfit', slot }
  }
  return renderTemplate(templateFor(phrase, context), choices, context)
}

/** The Russian of a template, capitals at sentence starts included. */
export function renderTemplate(template: string, choices: Choices, context: Context): Rendered {
  let text = ''
  for (const piece of readTemplate(template)) {
    const filled = fillPiece(piece, choices, context)
    if (typeof filled !== 'string') return filled
    text += filled
  }
  return { ok: true, text: capitaliseSentences(text) }
}

/** The Russian with «…» where nothing is chosen yet; null where the phrase does not exist in this context. */
export function previewPhrase(phraseId: string, choices: Choices, context: Context): string | null {
  const phrase = findPhrase(phraseId)
  if (!phrase || !fitsContext(phrase, context)) return null
  const pieces = readTemplate(templateFor(phrase, context)).map((piece) => {
    const filled = fillPiece(piece, choices, context)
    if (typeof filled === 'string') return filled
    return 'options' in piece ? (piece.options.at(-1) ?? '') : '…'
  })
  return capitaliseSentences(pieces.join(''))
}

function fillPiece(piece: Piece, choices: Choices, context: Context): Filled {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'options') return piece.options[optionIndex(piece.axis, context)] ?? ''
  if (piece.kind === 'slot') return fillSlot(piece.slot, piece.form, choices, context)
  const chosen = choices[piece.slot]
  if (chosen === undefined) return { ok: false, code: 'slotMissing', slot: piece.slot }
  if (piece.kind === 'verb') return piece.options[isPluralSlot(piece.slot, chosen) ? 1 : 0] ?? ''
  const count = pluralOrder.indexOf(plurals.select(Number(chosen)))
  return piece.options[count] ?? { ok: false, code: 'slotUnfit', slot: piece.slot }
}
