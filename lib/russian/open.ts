import { openWordGraph } from '@/lib/russian/graph/graph-bytes'
import type { WordGraph } from '@/lib/russian/graph/word-graph'
import { type LetterModel, openModel } from '@/lib/russian/model/model-bytes'
import type { RussianAssets } from '@/lib/russian/types'

/** An opened check: hold on to it, opening costs tens of milliseconds and checking almost nothing. */
export type Russian = {
  graph: WordGraph
  /** Rare words and names beside the dictionary; opened when first asked for, at the first word nobody knows. */
  rare: () => WordGraph
  model: LetterModel
}

/**
 * Opens the dictionary and the model.
 *
 * @throws Error when an asset is not what its build step writes; `rare` throws when it is asked for
 */
export function openRussian(assets: RussianAssets): Russian {
  let rare: WordGraph | null = null
  return {
    graph: openWordGraph(assets.graph),
    rare: () => {
      rare ??= openWordGraph(assets.rare)
      return rare
    },
    model: openModel(assets.model),
  }
}
