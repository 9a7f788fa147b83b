import type { Step } from './steps'

/**
 * Everything the desk remembers, and the only place where it does: in the page's memory, gone when it closes.
 * `Paper` is the choice of paper (format, design, face), of which the letter need not know more.
 */
export type DeskState<Paper> = {
  step: Step
  text: string
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
  | { type: 'signed'; sender: string }
  | { type: 'greeted'; greeting: string }
  | { type: 'chosePaper'; paper: Partial<Paper> }
  | { type: 'ignored'; key: string }
  | { type: 'heeded'; key: string }
  | { type: 'madeFile' }
  | { type: 'startedAfresh' }
  | {
      type: 'opened'
      kept: { text: string; sender: string; greeting: string | null; ignored: readonly string[] }
      paper: Partial<Paper>
    }

/** A clean desk. */
export function clearDesk<Paper>(step: Step, paper: Paper): DeskState<Paper> {
  return { step, text: '', sender: '', greeting: null, paper, ignored: [], filesMade: 0 }
}

/** What the desk remembers after something happened. Unchanged state comes back as the same object. */
export function reduceDesk<Paper>(state: DeskState<Paper>, action: DeskAction<Paper>): DeskState<Paper> {
  switch (action.type) {
    case 'went':
      return state.step === action.step ? state : { ...state, step: action.step }
    case 'wrote':
      return state.text === action.text ? state : { ...state, text: action.text }
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
      return { ...state, step: 'compose', text: '', greeting: null, ignored: [] }
    case 'opened': {
      const { text, sender, greeting, ignored } = action.kept
      return { ...state, text, sender, greeting, ignored, paper: { ...state.paper, ...action.paper } }
    }
  }
}
