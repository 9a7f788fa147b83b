import type { Edit } from './edit'

/**
 * The change that puts a greeting at the head of a text, on a line of its own: it takes the place of another one
 * of `offered` that already stands there. Null when this greeting stands there already.
 *
 * @example greet('Как дела?', 'Здравствуйте, Иван!', []) // { start: 0, end: 0, insert: 'Здравствуйте, Иван!\n' }
 */
export function greet(text: string, greeting: string, offered: readonly string[]): Edit | null {
  // The longest first: one greeting may begin as another does.
  const standing = [...offered].sort((a, b) => b.length - a.length).find((other) => text.startsWith(other))
  if (standing === greeting) return null
  if (standing !== undefined) return { start: 0, end: standing.length, insert: greeting }
  return { start: 0, end: 0, insert: text.startsWith('\n') ? greeting : `${greeting}\n` }
}
