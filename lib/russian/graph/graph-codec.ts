import { type BitCoder, bitModels, COUNT_MODELS, codeCount, codeTree } from '@/lib/text/range-decoder'

/** Stands for «no letter before» and «no further edge»; letters are 0 … 31. */
export const NO_LETTER = 32
const LETTERS = 33

/** Where an edge leads: nowhere, to a node not met yet, to one met before. */
export const NOWHERE = 0
export const NEW_NODE = 1
export const MET_NODE = 2

/** Slots of the memory of what followed what; a power of two. */
const MEMORY = 1 << 16
const NOTHING = -2
export const END = -1

/**
 * One edge as it is coded: bits 0–5 the letter, bit 6 «a word ends here», above them the node it leads to, numbered
 * in the order nodes are first met, 0 for nowhere.
 */
export const eventOf = (letter: number, final: boolean, node: number) =>
  (node << 7) | (final ? 64 : 0) | letter
export const letterOf = (event: number) => event & 63
export const isFinalEvent = (event: number) => (event & 64) !== 0
export const nodeOf = (event: number) => event >>> 7

/** Remembers which edge (or end) followed an edge last time, and how often it has been right. */
class Memory {
  private readonly events = new Int32Array(MEMORY).fill(NOTHING)
  private readonly trust = new Uint8Array(MEMORY)
  private readonly models = bitModels(32)

  constructor(private readonly coder: BitCoder) {}

  /** Codes whether the edge at hand is the remembered one; `event` is the truth when writing. */
  guess(key: number, event: number): number | null {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (MEMORY - 1)
    const expected = this.events[slot] as number
    if (expected === NOTHING) return null
    const trust = this.trust[slot] as number
    return this.coder.code(this.models, Math.min(trust, 31), expected === event ? 1 : 0) ? expected : null
  }

  learn(key: number, event: number) {
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (MEMORY - 1)
    const trust = this.trust[slot] as number
    if (this.events[slot] === event) this.trust[slot] = Math.min(trust + 1, 255)
    else if (trust > 1) this.trust[slot] = trust >> 1
    else {
      this.events[slot] = event
      this.trust[slot] = 0
    }
  }
}

type MetNodes = { nodes: Int32Array; length: number }

/**
 * The parts of a word graph in their models, the same for writing and reading: both walk the graph from its root,
 * depth first, and call the same methods in the same order; a reader's values are ignored.
 * Brings dictionary-ru to 230 KB, where deflate on tuned columns needs 377 KB.
 */
export class GraphCodec {
  private readonly letters = bitModels(LETTERS * LETTERS * 64)
  private readonly finals = bitModels(LETTERS * LETTERS)
  private readonly kinds = bitModels(LETTERS * LETTERS * 2)
  private readonly escapes = bitModels(LETTERS)
  private readonly ranks = bitModels(LETTERS * COUNT_MODELS)
  private readonly numbers = bitModels(COUNT_MODELS)
  private readonly near: Memory
  private readonly far: Memory
  /** For every letter the nodes its edges led to, those used often towards the front. */
  private readonly met = Array.from({ length: LETTERS }, () => ({ nodes: new Int32Array(64), length: 0 }))

  constructor(private readonly coder: BitCoder) {
    this.near = new Memory(coder)
    this.far = new Memory(coder)
  }

  /** Edge, END, or null when memory was no help; `last` and `beforeLast` are the edges before in the same node. */
  remembered(last: number, beforeLast: number, event: number): number | null {
    const nearKey = last
    const farKey = Math.imul(last, 31) + beforeLast
    const far = this.far.guess(farKey, event)
    const near = far === null ? this.near.guess(nearKey, event) : null
    return far ?? near
  }

  remember(last: number, beforeLast: number, event: number) {
    this.far.learn(Math.imul(last, 31) + beforeLast, event)
    this.near.learn(last, event)
  }

  letter(into: number, before: number, letter: number): number {
    return codeTree(this.coder, this.letters, (into * LETTERS + before) * 64, 6, letter)
  }

  final(into: number, letter: number, final: boolean): boolean {
    return this.coder.code(this.finals, into * LETTERS + letter, final ? 1 : 0) === 1
  }

  kind(letter: number, before: number, kind: number): number {
    const base = (letter * LETTERS + before) * 2
    if (this.coder.code(this.kinds, base, kind === MET_NODE ? 1 : 0)) return MET_NODE
    return this.coder.code(this.kinds, base + 1, kind)
  }

  /** A node met before, by its place among those the letter led to, else by its number. */
  metNode(letter: number, target: number): number {
    const list = this.met[letter] as MetNodes
    const rank = target === 0 ? 0 : list.nodes.subarray(0, list.length).indexOf(target)
    if (this.coder.code(this.escapes, letter, rank < 0 ? 1 : 0)) {
      const number = codeCount(this.coder, this.numbers, 0, target)
      this.newNode(letter, number)
      return number
    }
    const place = codeCount(this.coder, this.ranks, letter * COUNT_MODELS, Math.max(rank, 0))
    const node = list.nodes[place] as number
    const nearer = place >> 1
    const { nodes } = list
    if (place - nearer > 64) nodes.copyWithin(nearer + 1, nearer, place)
    else for (let i = place; i > nearer; i--) nodes[i] = nodes[i - 1] as number
    nodes[nearer] = node
    return node
  }

  newNode(letter: number, number: number) {
    const list = this.met[letter] as MetNodes
    if (list.length === list.nodes.length) {
      const longer = new Int32Array(2 * list.length)
      longer.set(list.nodes)
      list.nodes = longer
    }
    list.nodes[list.length++] = number
  }
}
