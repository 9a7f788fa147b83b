import { type PhraseSpan, remapSpans } from '@/lib/phrases/spans'
import { editBetween } from './edit'
import type { Step } from './steps'
import { noAnswers, type WriterAnswers } from './writer'

/**
 * Everything the desk remembers, and the only place where it does: in the page's memory, gone when it closes.
 * `Paper` is the choice of paper (format, design, face), of which the letter need not know more.
 */
export type DeskState<Paper> = {
  step: Step
  text: string
  /** Phrases of the phrasebook that stand in the text as they came: an edited one is the writer's own. */
  phrases: readonly PhraseSpan[]
  /** Texts that phrases have made, the last first: undo and redo find their phrases again. */
  phrased: readonly { text: string; phrases: readonly PhraseSpan[] }[]
  /** What the writer has told for the phrases. */
  writer: WriterAnswers
  /** The sender's field as typed. */
  sender: string
  /** The greeting chosen last, so that it shows as chosen. */
  greeting: string | null
  paper: Paper
  /** Keys of findings that were waved through (`finding-key.ts`): by what they say, not by where they stand. */
  ignored: readonly string[]
  /** Files made so far: they are numbered, and named by nothing else. */
  filesMade: number
}

export type DeskAction<Paper> =
  | { type: 'went'; step: Step }
  | { type: 'wrote'; text: string }
  /** Phrases stand in this text so; what comes before the text itself was typed is kept for it. */
  | { type: 'phrased'; text: string; phrases: readonly PhraseSpan[] }
  | { type: 'told'; writer: Partial<WriterAnswers> }
  | { type: 'signed'; sender: string }
  | { type: 'greeted'; greeting: string }
  | { type: 'chosePaper'; paper: Partial<Paper> }
  | { type: 'ignored'; key: string }
  | { type: 'heeded'; key: string }
  | { type: 'madeFile' }
  | { type: 'startedAfresh' }

/** A clean desk. */
export function clearDesk<Paper>(step: Step, paper: Paper): DeskState<Paper> {
  return {
    step,
    text: '',
    phrases: [],
    phrased: [],
    writer: noAnswers,
    sender: '',
    greeting: null,
    paper,
    ignored: [],
    filesMade: 0,
  }
}

/** So many texts are remembered: as far back as anyone will go with undo. */
const mostPhrased = 60

type Phrased = Pick<DeskState<unknown>, 'text' | 'phrases' | 'phrased'>

function remember(
  { text, phrases, phrased }: Phrased,
  made: string,
  madeOf: Phrased['phrases'],
): Phrased['phrased'] {
  const before = { text, phrases }
  return [{ text: made, phrases: madeOf }, ...(phrases.length > 0 ? [before] : []), ...phrased].slice(
    0,
    mostPhrased,
  )
}

/** Phrases follow what is written; a text that phrases made earlier, come back by undo, has its phrases back too. */
function afterWriting(state: Phrased, text: string): Pick<DeskState<unknown>, 'text' | 'phrases'> {
  const known = state.phrased.find((made) => made.text === text)
  if (known) return { text, phrases: known.phrases }
  const edit = editBetween(state.text, text)
  if (!edit || state.phrases.length === 0) return { text, phrases: [] }
  const { start, end, insert } = edit
  return { text, phrases: remapSpans(state.phrases, { start, deleteCount: end - start, insert }) }
}

/** What the desk remembers after something happened. Unchanged state comes back as the same object. */
export function reduceDesk<Paper>(state: DeskState<Paper>, action: DeskAction<Paper>): DeskState<Paper> {
  switch (action.type) {
    case 'went':
      return state.step === action.step ? state : { ...state, step: action.step }
    case 'wrote':
      return state.text === action.text ? state : { ...state, ...afterWriting(state, action.text) }
    case 'phrased':
      return {
        ...state,
        phrases: state.text === action.text ? action.phrases : state.phrases,
        phrased: remember(state, action.text, action.phrases),
      }
    case 'told':
      return { ...state, writer: { ...state.writer, ...action.writer } }
    case 'signed':
      return state.sender === action.sender ? state : { ...state, sender: action.sender }
    case 'greeted':
      return { ...state, greeting: action.greeting }
    case 'chosePaper':
      return { ...state, paper: { ...state.paper, ...action.paper } }
    case 'ignored':
      return state.ignored.includes(action.key)
        ? state
        : { ...state, ignored: [...state.ignored, action.key] }
    case 'heeded':
      return { ...state, ignored: state.ignored.filter((key) => key !== action.key) }
    case 'madeFile':
      return { ...state, filesMade: state.filesMade + 1 }
    case 'startedAfresh':
      // Who sends and on what paper stays: nobody should have to say the same twice.
      return { ...state, step: 'compose', text: '', phrases: [], phrased: [], greeting: null, ignored: [] }
  }
}
