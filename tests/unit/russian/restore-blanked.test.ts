import { describe, expect, it } from 'vitest'
import { restoreBlanked } from '@/lib/russian/restore-blanked'
import { findingsIn } from './opened'

describe('what was blanked out for the check', () => {
  it.each([
    ['is put back', 'Pishi: a@b.ru, zhdu', 'Pishi:       , zhdu', 'Пиши:       , жду', 'Пиши: a@b.ru, жду'],
    ['twice', 'a@b.ru da c@d.ru', '       da       ', '       да       ', 'a@b.ru да c@d.ru'],
    ['or there is no repair', 'Da a@b.ru', 'Da       ', 'Да', undefined],
  ])('%s', (_, text, masked, fix, expected) => {
    const finding = { start: 0, end: text.length, kind: 'translit', fix } as const
    expect(restoreBlanked(text, masked, finding).fix).toBe(expected)
  })

  it('leaves alone what has no gap', () => {
    const finding = { start: 0, end: 2, kind: 'translit', fix: 'Да' } as const
    expect(restoreBlanked('Da', 'Da', finding)).toBe(finding)
  })

  it('is asked by the check', () => {
    expect(findingsIn('Privet! Pishi mne na anna@example.org, ya zhdu.')).toContainEqual(
      expect.stringContaining('Пиши мне на anna@example.org, я жду.'),
    )
  })
})
