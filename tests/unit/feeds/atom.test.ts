import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { type AtomEntry, type AtomFeed, newestFirst, writeAtom } from '@/lib/feeds/atom'
import { tagOf, uidOf } from '@/lib/feeds/identity'
import { xmlElement, xmlText } from '@/lib/feeds/xml'

const seed = 20_261_121

const makeEntry = (changes: Partial<AtomEntry> = {}): AtomEntry => ({
  id: 'tag:otkrytka.invalid,2026:address/made-up-1/xx-ik-99',
  title: 'Пример Примеров: ИК-99',
  updated: '2025-03-30',
  text: 'First line.\nSecond line.',
  links: [
    { rel: 'alternate', href: '/ru/prisoners/primer-primerov', type: 'text/html' },
    { rel: 'via', href: 'https://example.org/?a=1&b="2"', type: null },
  ],
  categories: ['RU-XXX'],
  ...changes,
})

const makeFeed = (changes: Partial<AtomFeed> = {}): AtomFeed => ({
  id: 'tag:otkrytka.invalid,2026:feed/ru/addresses',
  lang: 'ru',
  title: 'Адреса',
  subtitle: 'Куда писать',
  rights: 'CC0',
  asOf: '2025-03-30',
  links: [{ rel: 'self', href: '/feeds/ru/addresses.xml', type: 'application/atom+xml' }],
  entries: [makeEntry()],
  ...changes,
})

describe('an Atom feed', () => {
  it('is read back by a parser', () => {
    expect(parseAtomFeed(writeAtom(makeFeed()))).toMatchObject({
      id: 'tag:otkrytka.invalid,2026:feed/ru/addresses',
      title: { value: 'Адреса' },
      updated: '2025-03-30T00:00:00Z',
      authors: [{ name: 'Otkrytka' }],
      links: [{ rel: 'self', href: '/feeds/ru/addresses.xml', type: 'application/atom+xml' }],
      entries: [
        {
          id: 'tag:otkrytka.invalid,2026:address/made-up-1/xx-ik-99',
          title: { value: 'Пример Примеров: ИК-99' },
          updated: '2025-03-30T00:00:00Z',
          content: { value: 'First line.\nSecond line.', type: 'text' },
          links: [
            { rel: 'alternate', href: '/ru/prisoners/primer-primerov', type: 'text/html' },
            { rel: 'via', href: 'https://example.org/?a=1&b="2"' },
          ],
          categories: [{ term: 'RU-XXX' }],
        },
      ],
    })
  })

  it('has all that RFC 4287 asks of a feed and an entry', () => {
    const text = writeAtom(makeFeed())
    for (const name of ['id', 'title', 'updated', 'author']) expect(text).toMatch(new RegExp(`<${name}[ >]`))
    const entry = text.slice(text.indexOf('<entry>'))
    for (const name of ['id', 'title', 'updated', 'content', 'link rel="alternate"'])
      expect(entry).toContain(`<${name}`)
    expect(
      text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"'),
    ).toBe(true)
  })

  it('was updated when its newest entry was, an empty one with the release', () => {
    const entries = ['2025-02-01', '2026-02-07', '2025-12-25'].map((updated, at) =>
      makeEntry({ id: `tag:x,2026:${at}`, updated }),
    )
    expect(parseAtomFeed(writeAtom(makeFeed({ entries }))).updated).toBe('2026-02-07T00:00:00Z')
    expect(parseAtomFeed(writeAtom(makeFeed({ entries: [] }))).updated).toBe('2025-03-30T00:00:00Z')
  })

  it('gives the same bytes whatever order the entries came in', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const days = fc.constantFrom('2025-01-01', '2025-01-02')
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids, { minLength: 6 }),
        fc.array(days, { minLength: 6, maxLength: 6 }),
        (order, updated) => {
          const entry = (id: string) => makeEntry({ id, updated: updated[ids.indexOf(id)] as string })
          return (
            writeAtom(makeFeed({ entries: order.map(entry) })) ===
            writeAtom(makeFeed({ entries: ids.map(entry) }))
          )
        },
      ),
      { seed, numRuns: 200 },
    )
    expect(newestFirst([makeEntry({ id: 'b' }), makeEntry({ id: 'a' })]).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })

  it('keeps any text whole, markup, quotes, emoji and all', () => {
    // Parsers trim the ends; control characters cannot be in XML at all.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .map((value) => `«${value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')}»`)
    fc.assert(
      fc.property(text, text, (title, content) => {
        const entry = parseAtomFeed(writeAtom(makeFeed({ entries: [makeEntry({ title, text: content })] })))
          .entries?.[0]
        expect(entry?.title?.value).toBe(title)
        expect(entry?.content?.value).toBe(content)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('XML text', () => {
  it.each([
    ['a < b & c > "d"', 'a &lt; b &amp; c &gt; &quot;d&quot;'],
    [']]>', ']]&gt;'],
    ['a\0b\x08c\x1fd\tе\nf', 'abcd\tе\nf'],
    ['a\ud800b\udc00c', 'abc'],
    ['😀', '😀'],
    ['a\ufffeb\uffffc', 'abc'],
  ])('%j is written %j', (text, written) => {
    expect(xmlText(text)).toBe(written)
  })

  it('leaves out attributes without a value', () => {
    expect(xmlElement('link', { rel: 'via', type: null })).toBe('<link rel="via"/>')
    expect(xmlElement('a', { title: '"<' }, '')).toBe('<a title="&quot;&lt;"></a>')
  })
})

describe('ids', () => {
  it('are tags and UIDs that name no host of anybody', () => {
    expect(tagOf('address', 'memopzk-7819', 'kir-ik-27')).toBe(
      'tag:otkrytka.invalid,2026:address/memopzk-7819/kir-ik-27',
    )
    expect(uidOf('birthday', 'memopzk-7819')).toBe('birthday-memopzk-7819@otkrytka.invalid')
  })

  it('differ where their parts do, whatever is in them', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.array(part, { minLength: 1, maxLength: 3 }),
        (a, b) =>
          JSON.stringify(a) === JSON.stringify(b) ? tagOf(...a) === tagOf(...b) : tagOf(...a) !== tagOf(...b),
      ),
      { seed, numRuns: 1000 },
    )
  })
})
