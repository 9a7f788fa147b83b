import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeBox, type OpenBox, openBox } from '@/lib/browser/drafts/box'
import { type DraftFields, Keeper, type KeepState } from '@/lib/browser/drafts/keeper'
import type { TabNews } from '@/lib/browser/drafts/tabs'
import { makeDraft } from '@/tests/factories/draft'
import { MemoryStore } from './memory-store'

const { kind, version, savedAt, ...base } = makeDraft()
const fields = (text: string, more: Partial<DraftFields> = {}): DraftFields => ({ ...base, text, ...more })

let store: MemoryStore
let box: OpenBox
let held: Set<string>
let said: KeepState[]
let told: TabNews[]

/** A tab: its keeper, with one set of locks for all tabs. */
function tab(in_: OpenBox = box): Keeper {
  let minute = 0
  return new Keeper(in_, {
    report: (state) => said.push(state),
    tell: (news) => told.push(news),
    now: () => new Date(Date.UTC(2026, 10, 21, 14, ++minute)),
    hold: async (id) => {
      if (held.has(id)) return null
      held.add(id)
      return { release: () => held.delete(id) }
    },
  })
}

const drafts = async () => {
  const listed = await box.list()
  if (!listed.ok) throw new Error(listed.code)
  return listed.value.drafts
}
const texts = async () => (await drafts()).map(({ kept }) => kept.text).sort()

beforeEach(async () => {
  store = new MemoryStore()
  held = new Set()
  said = []
  told = []
  const made = await makeBox(store, 'слово', 1000)
  if (!made.ok) throw new Error(made.code)
  box = made.value
})

describe('Keeper', () => {
  it('saves as the letter grows, into one draft, and says when', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    await keeper.write(fields('Раз, два'))
    expect(await texts()).toEqual(['Раз, два'])
    expect(said.at(-1)).toEqual({ say: 'saved', at: '2026-11-21T14:02:00.000Z' })
    expect(told).toHaveLength(2)
    expect(held).toEqual(new Set([keeper.id]))
  })

  it('saves one at a time, and of those that wait only the latest', async () => {
    const keeper = tab()
    const save = vi.spyOn(box, 'save')
    await Promise.all(['Раз', 'Раз, д', 'Раз, дв', 'Раз, два'].map((text) => keeper.write(fields(text))))
    expect(save).toHaveBeenCalledTimes(2)
    expect(await texts()).toEqual(['Раз, два'])
  })

  it('does not save what has not changed', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    const save = vi.spyOn(box, 'save')
    await keeper.write(fields('Раз'))
    expect(save).not.toHaveBeenCalled()
    await keeper.write(fields('Раз', { sender: 'Other' }))
    expect(save).toHaveBeenCalledOnce()
  })

  it('lets go of the draft when the desk is cleared, and never empties it', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    expect(await keeper.write(fields('  \n'))).toBe(true)
    expect(said.at(-1)).toEqual({ say: 'nothing' })
    expect(held.size).toBe(0)
    await keeper.write(fields('Новое'))
    expect(await texts()).toEqual(['Новое', 'Раз'])
  })

  it('carries along what it does not know of a draft it took up', async () => {
    const saved = await box.save({ ...makeDraft({ text: 'Раз' }), phrases: [1, 2] }, null)
    if (!saved.ok) throw new Error(saved.code)
    const keeper = tab()
    expect(await keeper.take(saved.value)).toBe(true)
    await keeper.write(fields('Раз, два'))
    expect((await drafts())[0]?.kept).toMatchObject({ text: 'Раз, два', phrases: [1, 2] })
  })

  it('tells the second tab that a draft is open in the first', async () => {
    const first = tab()
    await first.write(fields('Раз'))
    const [entry] = await drafts()
    const second = tab()
    expect(await second.take(entry!)).toBe(false)
    expect(second.id).toBeNull()
    first.letGo()
    expect(await second.take(entry!)).toBe(true)
  })

  it('stops at what another tab saved, keeps both, and goes on as a new draft when asked', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    const [entry] = await drafts()
    const other = await openBox(store, 'слово')
    if (!other.ok) throw new Error(other.code)
    await other.value.save(makeDraft({ text: 'Из другой' }), entry!)
    await keeper.write(fields('Раз, два'))
    expect(said.at(-1)).toEqual({ say: 'problem', code: 'changed' })
    expect(await keeper.write(fields('Раз, два, три'))).toBe(false)
    expect(await texts()).toEqual(['Из другой'])
    keeper.letGo()
    await keeper.write(fields('Раз, два, три'))
    expect(await texts()).toEqual(['Из другой', 'Раз, два, три'])
  })

  it('hears of another tab’s save before it would run into it', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    const id = keeper.id as string
    keeper.heard({ say: 'saved', id, revision: 1 })
    keeper.heard({ say: 'saved', id: 'another', revision: 9 })
    expect(said.at(-1)).toMatchObject({ say: 'saved' })
    keeper.heard({ say: 'saved', id, revision: 2 })
    expect(said.at(-1)).toEqual({ say: 'problem', code: 'changed' })
  })

  it('saves nothing any more once everything was deleted in another tab', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    await store.destroy()
    keeper.heard({ say: 'wiped' })
    await keeper.write(fields('Раз, два'))
    expect(said.at(-1)).toEqual({ say: 'problem', code: 'gone' })
    expect(store.rows.size).toBe(0)
  })

  it('says «full», and tries again with the next words', async () => {
    const keeper = tab()
    await keeper.write(fields('Раз'))
    store.isFull = true
    expect(await keeper.write(fields('Раз, два'))).toBe(false)
    expect(said.at(-1)).toEqual({ say: 'problem', code: 'full' })
    store.isFull = false
    expect(await keeper.write(fields('Раз, два, три'))).toBe(true)
    expect(await texts()).toEqual(['Раз, два, три'])
  })
})
