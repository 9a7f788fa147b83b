import { type Draft, draftVersion } from '@/lib/letter/draft'
import type { Entry, KeepProblem, OpenBox } from './box'
import type { TabNews } from './tabs'

/** What the desk wants kept; further fields are carried along as they are. */
export type DraftFields = Pick<Draft, 'recipient' | 'text' | 'sender' | 'greeting' | 'paper' | 'ignored'> & {
  [more: string]: unknown
}

/** How keeping stands, for a quiet line on the page. */
export type KeepState =
  | { say: 'nothing' }
  | { say: 'saving' }
  | { say: 'saved'; at: string }
  | { say: 'problem'; code: KeepProblem }

type Means = {
  report: (state: KeepState) => void
  hold: (id: string) => Promise<{ release: () => void } | null>
  tell: (news: TabNews) => void
  now?: () => Date
}

const sameFields = (kept: Draft, fields: DraftFields): boolean => {
  const { kind, version, savedAt, ...rest } = kept
  return JSON.stringify({ ...rest, ...fields }) === JSON.stringify(rest)
}

/**
 * Keeps one letter on the disk as it grows: one save at a time, the latest words win, and never over what
 * another tab has saved. A desk that was cleared lets go of its draft instead of emptying it.
 */
export class Keeper {
  readonly #box: OpenBox
  readonly #means: Means
  #entry: Entry<Draft> | null = null
  #held: { release: () => void } | null = null
  #running: Promise<boolean> | null = null
  #next: DraftFields | null = null
  #isStuck = false

  constructor(box: OpenBox, means: Means) {
    this.#box = box
    this.#means = means
  }

  /** The draft that is being written, or null before its first save. */
  get id(): string | null {
    return this.#entry?.id ?? null
  }

  /** Takes up a draft from the list; false where another tab has it open. */
  async take(entry: Entry<Draft>): Promise<boolean> {
    if (entry.id !== this.id) {
      const held = await this.#means.hold(entry.id)
      if (!held) return false
      this.letGo()
      this.#held = held
    }
    this.#isStuck = false
    this.#entry = entry
    this.#means.report({ say: 'saved', at: entry.kept.savedAt })
    return true
  }

  /** From here on the next words are a new draft; the one at hand stays as it was last saved. */
  letGo(): void {
    this.#held?.release()
    this.#held = null
    this.#entry = null
    this.#isStuck = false
    this.#means.report({ say: 'nothing' })
  }

  /**
   * Saves what stands on the desk, after what is being saved. True when the disk has it (an empty desk has
   * nothing to lose); false when a problem was told instead.
   */
  write(fields: DraftFields): Promise<boolean> {
    if (fields.text.trim() === '') {
      this.#next = null
      if (this.#entry) this.letGo()
      return Promise.resolve(true)
    }
    this.#next = fields
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Another tab saved the draft that is open here: nothing is saved over it. */
  heard(news: TabNews): void {
    const isOurs = news.say === 'saved' && news.id === this.#entry?.id && news.revision > this.#entry.revision
    if (isOurs) this.#stop('changed')
    if (news.say === 'wiped') this.#stop('gone')
  }

  #stop(code: KeepProblem) {
    this.#isStuck = code === 'changed' || code === 'gone'
    this.#means.report({ say: 'problem', code })
  }

  async #saveAll(): Promise<boolean> {
    while (this.#next && !this.#isStuck) {
      const fields = this.#next
      this.#next = null
      if (this.#entry && sameFields(this.#entry.kept, fields)) continue
      this.#means.report({ say: 'saving' })
      const savedAt = (this.#means.now?.() ?? new Date()).toISOString()
      const kept: Draft = { ...this.#entry?.kept, ...fields, kind: 'draft', version: draftVersion, savedAt }
      const isNew = this.#entry === null
      const saved = await this.#box.save(kept, this.#entry)
      if (!saved.ok) {
        this.#stop(saved.code)
        return false
      }
      this.#entry = saved.value
      if (isNew) this.#held = await this.#means.hold(saved.value.id)
      this.#means.tell({ say: 'saved', id: saved.value.id, revision: saved.value.revision })
      this.#means.report({ say: 'saved', at: savedAt })
    }
    return !this.#isStuck
  }
}
