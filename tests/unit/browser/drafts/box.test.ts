import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findBox, makeBox, type OpenBox, type Outcome, openBox } from '@/lib/browser/drafts/box'
import { type Row, StoreUnavailable } from '@/lib/browser/drafts/store'
import { makeDraft, makeSent } from '@/tests/factories/draft'
import { MemoryStore } from './memory-store'

const words = 'четыре слова для примера'
const few = 1000

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

let store: MemoryStore
let box: OpenBox

beforeEach(async () => {
  store = new MemoryStore()
  box = must(await makeBox(store, words, few))
})

describe('a box', () => {
  it('is found, opened with its passphrase alone, and never made twice', async () => {
    expect(await findBox(new MemoryStore())).toEqual({ ok: true, value: 'none' })
    expect(await findBox(store)).toEqual({ ok: true, value: 'closed' })
    expect(await makeBox(store, 'other', few)).toEqual({ ok: false, code: 'taken' })
    expect(await openBox(store, 'other')).toEqual({ ok: false, code: 'wrongPassphrase' })
    expect((await openBox(store, words)).ok).toBe(true)
  })

  it('gives back what was saved, newest first, letters and log apart', async () => {
    const [old, young] = [makeDraft({ savedAt: '2026-01-01T00:00:00Z' }), makeDraft({ text: 'Новое' })]
    must(await box.save(old, null))
    must(await box.save(young, null))
    must(await box.save(makeSent(), null))
    const again = must(await openBox(store, words))
    const { drafts, sent, unread } = must(await again.list())
    expect(drafts.map(({ kept }) => kept)).toEqual([young, old])
    expect(sent.map(({ kept }) => kept)).toEqual([makeSent()])
    expect(unread).toEqual([])
  })

  it('shows neither a name nor a word to whoever reads the disk', async () => {
    must(await box.save(makeDraft(), null))
    must(await box.save(makeSent(), null))
    const disk = store.everything()
    for (const secret of [
      'ivan-primerov',
      'Ivan',
      'Здравствуйте',
      'снег',
      'Anna',
      'test-1',
      '2026-11-21',
      words,
    ])
      expect(disk.includes(Buffer.from(secret))).toBe(false)
    expect(disk.includes(Buffer.from('otkrytka-kept'))).toBe(true)
  })

  it('saves over what was read, and over nothing else', async () => {
    const first = must(await box.save(makeDraft(), null))
    const other = must(await openBox(store, words))
    const second = must(await other.save(makeDraft({ text: 'Из другой вкладки' }), first))
    expect(await box.save(makeDraft({ text: 'Отсюда' }), first)).toEqual({ ok: false, code: 'changed' })
    expect(await box.remove(first)).toEqual({ ok: false, code: 'changed' })
    const { drafts } = must(await box.list())
    expect(drafts.map(({ kept }) => kept.text)).toEqual(['Из другой вкладки'])
    expect(must(await box.remove(second))).toBeNull()
    expect(must(await box.list()).drafts).toEqual([])
  })

  it('does not bring a draft back that another tab deleted', async () => {
    const first = must(await box.save(makeDraft(), null))
    must(await box.remove(first))
    expect(await box.save(makeDraft(), first)).toEqual({ ok: false, code: 'changed' })
  })

  it('is gone for every tab once it was deleted, and a new one is not written into by the old', async () => {
    const first = must(await box.save(makeDraft(), null))
    await store.destroy()
    expect(await box.save(makeDraft(), first)).toEqual({ ok: false, code: 'gone' })
    expect(await openBox(store, words)).toEqual({ ok: false, code: 'gone' })
    must(await makeBox(store, words, few))
    expect(await box.save(makeDraft(), null)).toEqual({ ok: false, code: 'gone' })
    expect(store.rows.size).toBe(0)
  })

  it('says «full» when the disk is, and keeps what it had', async () => {
    const first = must(await box.save(makeDraft(), null))
    store.isFull = true
    expect(await box.save(makeDraft({ text: 'Длиннее' }), first)).toEqual({ ok: false, code: 'full' })
    store.isFull = false
    expect(must(await box.list()).drafts.map(({ kept }) => kept.text)).toEqual([makeDraft().text])
    expect(must(await box.save(makeDraft({ text: 'Длиннее' }), first)).revision).toBe(2)
  })

  it('says «unavailable» where the browser keeps nothing, and lets no other fault pass for it', async () => {
    const closed = new MemoryStore()
    closed.readHeader = async () => {
      throw new StoreUnavailable()
    }
    expect(await findBox(closed)).toEqual({ ok: false, code: 'unavailable' })
    closed.readHeader = async () => {
      throw new TypeError('ours')
    }
    await expect(findBox(closed)).rejects.toThrow(TypeError)
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues })
    expect(await findBox(new MemoryStore())).toEqual({ ok: false, code: 'unavailable' })
    vi.unstubAllGlobals()
  })
})

describe('what was damaged or comes from another time', () => {
  const rowOf = () => [...store.rows.values()][0] as Row

  it('leaves a tampered row where it is, says so, and reads the others', async () => {
    must(await box.save(makeDraft({ text: 'Первое' }), null))
    const { id, sealed } = rowOf()
    sealed.bytes[3]! ^= 1
    must(await box.save(makeDraft({ text: 'Второе' }), null))
    const { drafts, unread } = must(await box.list())
    expect(drafts.map(({ kept }) => kept.text)).toEqual(['Второе'])
    expect(unread).toEqual([{ id, code: 'damaged' }])
    expect(store.rows.size).toBe(2)
  })

  it('notices rows that changed places', async () => {
    must(await box.save(makeDraft({ text: 'Первое' }), null))
    must(await box.save(makeDraft({ text: 'Второе' }), null))
    const [one, other] = [...store.rows.values()] as [Row, Row]
    ;[one.sealed, other.sealed] = [other.sealed, one.sealed]
    expect(must(await box.list()).unread).toHaveLength(2)
  })

  it('reads rows of no shape at all as damaged', async () => {
    store.rows.set('x', { id: 'x', revision: 0 } as unknown as Row)
    expect(must(await box.list()).unread).toEqual([{ id: 'x', code: 'damaged' }])
  })

  it('names drafts of a newer version and leaves them alone', async () => {
    const newer = { ...makeDraft(), version: 2 } as unknown as ReturnType<typeof makeDraft>
    must(await box.save(newer, null))
    expect(must(await box.list()).unread.map(({ code }) => code)).toEqual(['newer'])
    expect(store.rows.size).toBe(1)
  })

  it.each([
    ['newer', { version: 2 }],
    ['older', { version: 0 }],
    ['damaged', { salt: new Uint8Array(3) }],
    ['damaged', { format: 'something' }],
    ['damaged', { iterations: 2 ** 31 }],
  ])('says «%s» of a whole box and touches nothing', async (code, change) => {
    store.header = { ...(store.header as object), ...change }
    const before = store.everything()
    expect(await findBox(store)).toEqual({ ok: false, code })
    expect(await openBox(store, words)).toEqual({ ok: false, code })
    expect(await makeBox(store, 'another', few)).toEqual({ ok: false, code: 'taken' })
    expect(store.everything()).toEqual(before)
  })
})

describe('a box as a file', () => {
  const filled = async () => {
    must(await box.save(makeDraft({ text: 'Первое' }), null))
    must(await box.save(makeSent(), null))
    return must(await box.export())
  }
  const elsewhere = async () => must(await makeBox(new MemoryStore(), 'другие слова', few))

  it('says no word of what is in it, and opens elsewhere with its own passphrase', async () => {
    const file = await filled()
    expect(file).not.toMatch(/Primerov|primerov|Первое|2026-11/)
    const other = await elsewhere()
    expect(await other.import(file, 'другие слова')).toEqual({ ok: false, code: 'wrongPassphrase' })
    expect(must(await other.import(file, words))).toEqual({ added: 2, unread: 0 })
    const { drafts, sent } = must(await other.list())
    expect(drafts.map(({ kept }) => kept.text)).toEqual(['Первое'])
    expect(sent).toHaveLength(1)
  })

  it('adds nothing twice and replaces nothing', async () => {
    const file = await filled()
    const [draft] = must(await box.list()).drafts
    must(await box.save(makeDraft({ text: 'Дальше' }), draft!))
    expect(must(await box.import(file, words))).toEqual({ added: 1, unread: 0 })
    const texts = must(await box.list()).drafts.map(({ kept }) => kept.text)
    expect(texts.sort()).toEqual(['Дальше', 'Первое'])
    expect(must(await box.import(file, words))).toEqual({ added: 0, unread: 0 })
  })

  it.each([
    ['', 'notOurs'],
    ['{"a":1}', 'notOurs'],
    ['%PDF-1.7', 'notOurs'],
    [(file: string) => file.slice(0, -40), 'damaged'],
    [(file: string) => file.replace('"version":1', '"version":2'), 'newer'],
    [(file: string) => file.replace('"version":1', '"version":0'), 'older'],
    [(file: string) => file.replace('"salt":"', '"salt":"!'), 'damaged'],
    [(file: string) => file.replace(/"iterations":\d+/, '"iterations":99999999999'), 'damaged'],
    [(file: string) => file.replace(/"iterations":\d+/, '"iterations":1001'), 'wrongPassphrase'],
  ])('refuses file %# in one word, with nothing changed', async (change, code) => {
    const file = await filled()
    const before = store.everything()
    const text = typeof change === 'string' ? change : change(file)
    expect(await box.import(text, words)).toEqual({ ok: false, code })
    expect(store.everything()).toEqual(before)
  })

  it('takes what can be read out of a damaged file, and counts the rest', async () => {
    const file = JSON.parse(await filled()) as { rows: Row[] }
    file.rows[0]!.sealed = file.rows[1]!.sealed
    const other = await elsewhere()
    expect(must(await other.import(JSON.stringify(file), words))).toEqual({ added: 1, unread: 1 })
  })

  it('stops at a full disk and says so', async () => {
    const file = await filled()
    const full = new MemoryStore()
    const other = must(await makeBox(full, 'другие слова', few))
    full.isFull = true
    expect(await other.import(file, words)).toEqual({ ok: false, code: 'full' })
  })
})
