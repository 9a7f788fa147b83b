import { expect, test } from 'vitest'
import { collator, dateFormat, displayNames, listFormat, numberFormat } from '@/lib/text/intl'

test('a formatter is made once for a language and its options', () => {
  expect(numberFormat('de')).toBe(numberFormat('de'))
  expect(dateFormat('en', { month: 'long' })).toBe(dateFormat('en', { month: 'long' }))
  expect(numberFormat('de')).not.toBe(numberFormat('en'))
  expect(dateFormat('en', { month: 'long' })).not.toBe(dateFormat('en', { month: 'short' }))
  expect(numberFormat('de', { maximumFractionDigits: 1 })).not.toBe(numberFormat('de'))
})

test('and speaks that language', () => {
  const march = new Date(Date.UTC(2026, 2, 1))
  expect(dateFormat('ru', { month: 'long', timeZone: 'UTC' }).format(march)).toBe('март')
  expect(numberFormat('de').format(1234.5)).toBe('1.234,5')
  expect(listFormat('de').format(['a', 'b'])).toBe('a und b')
  expect(displayNames('ru', { type: 'region' }).of('DE')).toBe('Германия')
  expect(['Ж', 'ё', 'е'].sort(collator('ru').compare)).toEqual(['е', 'ё', 'Ж'])
})

test('throws for what is no language', () => {
  expect(() => numberFormat('not a tag')).toThrow(RangeError)
})
