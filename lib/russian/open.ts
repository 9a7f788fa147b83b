import { openWordGraph } from '@/lib/russian/graph/graph-bytes'
import type { WordGraph } from '@/lib/russian/graph/word-graph'
import { type LetterModel, openModel } from '@/lib/russian/model/model-bytes'
import type { RussianAssets } from '@/lib/russian/types'

/** An opened check: hold on to it, opening costs tens of milliseconds and checking almost nothing. */
export type Russian = { graph: WordGraph; model: LetterModel }

/**
 * Opens the dictionary and the model.
 *
 * @throws Error when either asset is not what its build step writes
 */
export function openRussian(assets: RussianAssets): Russian {
  return { graph: openWordGraph(assets.graph), model: openModel(assets.model) }
}
