import type { Edit } from '@/lib/letter/edit'

/**
 * Makes a change in a text field as if it had been typed: one step of the field's own undo. The field has the
 * focus afterwards, the cursor behind what was put in.
 *
 * `execCommand` is the only way into a field's undo history; browsers keep it for that reason (HTML Standard,
 * 2025, still «insertText»). Where it refuses, the text is set without one.
 */
export function typeInto(field: HTMLTextAreaElement, { start, end, insert }: Edit): void {
  field.focus()
  field.setSelectionRange(start, end)
  const done =
    insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert)
  if (done) return
  field.setRangeText(insert, start, end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Takes away what is selected, or the character before the cursor: the Backspace of a keyboard on the screen. */
export function eraseInto(field: HTMLTextAreaElement): void {
  const { selectionStart, selectionEnd, value } = field
  // A character may be two units long (an emoji); half of one is none.
  const last = selectionStart === selectionEnd ? ([...value.slice(0, selectionEnd)].at(-1)?.length ?? 0) : 0
  const start = selectionStart - last
  if (start === selectionEnd) field.focus()
  else typeInto(field, { start, end: selectionEnd, insert: '' })
}
