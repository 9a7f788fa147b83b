import { editBetween } from '@/lib/letter/edit'
import type { WordGraph } from '@/lib/russian/graph/word-graph'
import { keysLeft, typedAsRussian } from '@/lib/russian/transliterate-typing'
import { finishTyped } from '@/lib/russian/transliterate-word'
import { typeInto } from './type-into'

/** The word under the pen: the keys pressed for it, and where its letters stand. */
type Word = { start: number; keys: string; shown: string; before: string }

const KEY = /^[A-Za-z]$/
const CONSONANT = /[бвгджзйклмнпрстфхцчшщь]/i

/**
 * While it listens, Latin keys write Russian letters. Every key is a step of the field's own undo; a finished word
 * that the dictionary knows better («dozhd» → «дождь») is corrected in a step of its own, so that one undo gives back
 * what was typed. Input methods (composition), pasted text and shortcuts pass untouched.
 *
 * @param graph the dictionary once it has arrived, null until then
 * @returns ends the listening
 */
export function listenToLatin(field: HTMLTextAreaElement, graph: () => WordGraph | null): () => void {
  let word: Word | null = null
  let own = false

  const type = (edit: Parameters<typeof typeInto>[1]) => {
    own = true
    typeInto(field, edit)
    own = false
  }

  /** The word that ends at the cursor, if it is still what we wrote: deleted or undone, it is read anew. */
  const wordAt = (caret: number): Word => {
    if (word && caret > word.start) {
      const left = field.value.slice(word.start, caret)
      const keys = left === word.shown ? word.keys : keysLeft(word.keys, left, word.before)
      if (keys !== null) return { ...word, keys, shown: left }
    }
    return { start: caret, keys: '', shown: '', before: field.value.slice(Math.max(0, caret - 2), caret) }
  }

  /** An apostrophe here is a key: after a consonant for ь and ъ, after «e» for э. Anywhere else it is itself. */
  const takesMark = (caret: number) =>
    CONSONANT.test(field.value[caret - 1] ?? '') || /(?:^|[^yj])e$/i.test(wordAt(caret).keys)

  const press = (key: string) => {
    const { selectionStart: caret, selectionEnd } = field
    const current = wordAt(caret)
    const keys = current.keys + key
    const shown = typedAsRussian(keys, current.before)
    const edit = editBetween(current.shown, shown)
    word = { ...current, keys, shown }
    if (!edit) return
    // A key may change letters before it («s», «h» → «ш»); with something selected it takes its place.
    type({
      start: current.start + edit.start,
      end: Math.max(selectionEnd, current.start + edit.end),
      insert: edit.insert,
    })
  }

  const finish = (sign: string) => {
    const { selectionStart: caret } = field
    const dictionary = graph()
    const ended = word && dictionary && word.start < caret ? wordAt(caret) : null
    word = null
    if (!ended || ended.keys === '' || /\p{L}$/u.test(ended.before) || !dictionary) return false
    const inside = /[\p{L}\p{N},;:—–-][ \u00a0«„(]*$/u.test(field.value.slice(0, ended.start))
    const better = finishTyped(dictionary, ended.keys, inside)
    if (better === null) return false
    type({ start: caret, end: field.selectionEnd, insert: sign })
    const after = field.selectionStart
    const edit = editBetween(ended.shown, better)
    if (!edit) return true
    type({ start: ended.start + edit.start, end: ended.start + edit.end, insert: edit.insert })
    const moved = after + better.length - ended.shown.length
    field.setSelectionRange(moved, moved)
    return true
  }

  const onBeforeInput = (event: InputEvent) => {
    if (own || event.isComposing) return
    const sign =
      event.inputType === 'insertLineBreak' ? '\n' : event.inputType === 'insertText' ? event.data : null
    if (sign === null || sign.length !== 1) return
    const isMark = /^['’]$/.test(sign) && takesMark(field.selectionStart)
    if (KEY.test(sign) || isMark) {
      event.preventDefault()
      press(isMark ? "'" : sign)
    } else if (finish(sign)) event.preventDefault()
  }

  field.addEventListener('beforeinput', onBeforeInput)
  return () => field.removeEventListener('beforeinput', onBeforeInput)
}
