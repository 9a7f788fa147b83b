import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romaniseAddress } from '@/lib/text/romanise-address'

describe('romaniseAddress', () => {
  it.each([
    ['ФКУ ИК-27, ул. Лесозаводская, д. 5', 'FKU IK-27, ul. Lesozavodskaya, d. 5'],
    ['Верхний Уфалей', 'Verkhny Ufaley'],
    ['Ёлкино, Орёл', 'Yolkino, Oryol'],
    ['Щёкино', 'Shchyokino'],
    ['подъезд, Подъячево', 'podyezd, Podyachevo'],
    ['Большие Берёзки', 'Bolshiye Beryozki'],
    ['«Больница № 3»', '“Bolnitsa No. 3”'],
    ['д. 2А, корп. 1Б', 'd. 2A, korp. 1B'],
    ['Ханты-Мансийский автономный округ — Югра', 'Khanty-Mansiysky avtonomny okrug — Yugra'],
  ])('%s → %s', (russian, latin) => {
    expect(romaniseAddress(russian)).toBe(latin)
  })

  it('leaves no Russian letter behind and keeps digits', () => {
    const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ 0123456789,.-']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), (text) => {
        const latin = romaniseAddress(text)
        expect(latin).not.toMatch(/[а-яё]/i)
        expect(latin.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''))
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
