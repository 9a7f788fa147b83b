import { describe, expect, it } from 'vitest'
import { numberOfStep, queryOfStep, readStep, steps } from '@/lib/letter/steps'

describe('readStep', () => {
  it.each([
    ['', 'compose'],
    ['?step=compose', 'compose'],
    ['?step=check', 'check'],
    ['?step=print', 'print'],
    ['?design=linden&step=print', 'print'],
    ['?step=', 'compose'],
    ['?step=PRINT', 'compose'],
    ['?step=__proto__', 'compose'],
    ['?step=check&step=print', 'check'],
    ['step=check', 'check'],
    ['?step=%00', 'compose'],
  ])('%s leads to %s', (query, step) => {
    expect(readStep(query)).toBe(step)
  })
})

describe('queryOfStep', () => {
  it('comes back as the same step', () => {
    for (const step of steps) expect(readStep(queryOfStep(step))).toBe(step)
  })

  it('holds the step and nothing else', () => {
    expect(steps.map(queryOfStep)).toEqual(['', '?step=check', '?step=print'])
  })
})

describe('numberOfStep', () => {
  it('counts from one', () => {
    expect(steps.map(numberOfStep)).toEqual([1, 2, 3])
  })
})
