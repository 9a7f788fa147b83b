import { describe, expect, test } from 'vitest'
import { SENTENCE_WEIGHTS, WORD_WEIGHTS } from '@/lib/russian/model/layer-weights'
import { openModel, scoreLetters } from '@/lib/russian/model/model-bytes'
import { eachSlot } from '@/lib/russian/model/ngrams'
import { FEATURES } from '@/lib/russian/model/sentence-features'
import { WORD_FEATURES } from '@/lib/russian/model/word-features'
import { russian } from '../opened'

describe('the letter model', () => {
  test.each([
    ['зарисовочка', 'терапията'],
    ['переподготовщик', 'продажбата'],
    ['шизофреничненько', 'слухаеш'],
    ['ухмыльнувшийся', 'одвиваат'],
  ])('%s looks more Russian than %s', (ours, theirs) => {
    expect(scoreLetters(russian.model, ours)).toBeGreaterThan(scoreLetters(russian.model, theirs))
    expect(scoreLetters(russian.model, theirs)).toBeLessThan(0)
  })

  test('reads every sequence of one to five letters with the edges, and the whole word', () => {
    const slots: number[] = []
    eachSlot('дом', 0xffff, (slot) => slots.push(slot))
    // _д _до _дом _дом_ · д до дом дом_ · о ом ом_ · м м_ · the word itself
    expect(slots).toHaveLength(14)
    expect(new Set(slots).size).toBe(14)
  })

  test.each([
    ['empty', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('this is certainly no model at all')],
  ])('%s bytes are refused', (_, bytes) => {
    expect(() => openModel(bytes)).toThrow('not a letter model')
  })

  test('the layers have a weight for every feature', () => {
    expect(SENTENCE_WEIGHTS).toHaveLength(FEATURES.length)
    expect(WORD_WEIGHTS).toHaveLength(WORD_FEATURES.length)
  })
})
