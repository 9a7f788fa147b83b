import { describe, expect, it } from 'vitest'
import { prepareStanding } from '@/server/prepare.mjs'

describe('prepareStanding', () => {
  it('asks for every page in every language, one after the other', async () => {
    const asked: string[] = []
    let open = 0
    await prepareStanding(['en', 'ru'], async (where: string) => {
      expect(++open).toBe(1)
      asked.push(where)
      await new Promise((resolve) => setTimeout(resolve, 1))
      open--
    })
    expect(asked.slice(0, 3)).toEqual(['/en', '/ru', '/en/prisoners'])
    expect(asked).toContain('/ru/facilities/map')
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('goes on where a page fails', async () => {
    const asked: string[] = []
    await prepareStanding(['en'], async (where: string) => {
      asked.push(where)
      throw new Error('not today')
    })
    expect(asked.length).toBeGreaterThan(5)
  })
})
