import type { Axis } from './template'
import type { Context, Phrase } from './types'

const genders = ['m', 'f', 'pl'] as const

/** Which option of an axis a context takes. A writer who says no gender meets no gendered axis: see `templateFor`. */
export function optionIndex(axis: Axis, { writer, addressee, register }: Context): number {
  const ty = register === 'ty' ? 1 : 0
  const gender = Math.max(0, genders.indexOf(writer as (typeof genders)[number]))
  const woman = addressee === 'f' ? 1 : 0
  if (axis === 'w') return gender
  if (axis === 'n') return writer === 'pl' ? 1 : 0
  if (axis === 'r') return ty
  if (axis === 'a') return woman
  if (axis === 'ra') return ty * 2 + woman
  return ty * 3 + gender
}

/** Does the phrase exist for this writer, addressee and register? */
export function fitsContext({ only }: Pick<Phrase, 'only'>, context: Context): boolean {
  if (only?.writer && !only.writer.includes(context.writer)) return false
  if (only?.addressee && !only.addressee.includes(context.addressee)) return false
  return !only?.register || only.register.includes(context.register)
}

/** The template to render: the neutral twin for a writer who prefers not to say, where there is one. */
export function templateFor({ ru, neutral }: Pick<Phrase, 'ru' | 'neutral'>, { writer }: Context): string {
  return writer === 'x' && neutral !== undefined ? neutral : ru
}
