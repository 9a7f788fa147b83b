import { readDate } from '@/lib/prisoner/read-date'
import type { Column } from './columns'
import { readInstitution } from './institution-words'
import { isNameLike } from './read-name'
import type { Table } from './read-table'

/** What a cell looks like by itself, whatever it stands under. */
function looksLike(text: string, today: string): Column | null {
  const trimmed = text.replace(/[\p{Cf}]/gu, '').trim()
  if (trimmed === '') return null
  if (/^https?:\/\//iu.test(trimmed)) return 'source'
  if (/^\d{6}$/u.test(trimmed)) return 'postcode'
  if (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/u.test(trimmed) &&
    readDate(trimmed, today).kind === 'date'
  )
    return 'birth'
  if (/^\d{3}(?:\.\d)?\s*ч/u.test(trimmed)) return 'articles'
  if (/(?:^|[\s,])(?:ул|пер|пр-т|обл|р-н|район|д)\.?\s/u.test(trimmed) && /,/u.test(trimmed)) return 'address'
  if (readInstitution(trimmed).kind !== null && /\d|фсин|тюрьм|колони/iu.test(trimmed)) return 'facility'
  if (isNameLike(trimmed) && /^\p{Lu}/u.test(trimmed) && trimmed.split(/\s+/u).length >= 2) return 'name'
  return null
}

const sameKind = (a: Column | null, b: Column | null) =>
  a === b || (a === 'birth' && b === 'checkedOn') || (a === 'checkedOn' && b === 'birth')

/** Cells that fit the neighbouring heading and not their own; two make a shift, one is a slip. */
const CELLS_OF_A_SHIFT = 2

/**
 * By how many columns a row's cells are shifted against the headings; 0 where they stand right. Only cells
 * whose look leaves no doubt are counted.
 */
export function shiftOf(cells: readonly string[], { columns }: Table, today: string): number {
  const looks = cells.map((cell) => looksLike(cell, today))
  const fitting = (by: number) =>
    looks.filter((look, at) => look !== null && sameKind(look, columns[at - by] ?? null)).length
  const own = fitting(0)
  for (const by of [1, -1, 2, -2]) if (fitting(by) >= CELLS_OF_A_SHIFT && fitting(by) > own) return by
  return 0
}

/** Filled cells beyond the last heading. */
export function overhang(cells: readonly string[], { headings }: Table): number {
  return cells.slice(headings.length).filter((cell) => cell.trim() !== '').length
}
