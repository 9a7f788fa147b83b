import { describe, expect, it } from 'vitest'
import { calibrationSheet } from '@/lib/print/calibration-sheet'
import { labels, maxOffsetMm } from '@/lib/print/forms/labels'
import { type Label, labelSheets, placeOf } from '@/lib/print/label-sheets'
import type { LineBox } from '@/lib/print/types'

const none = { x: 0, y: 0 }
const all = Object.entries(labels)

describe.each(all)('%s', (_, form) => {
  const each = form.columns * form.rows

  it('has every label on the sheet, none upon another', () => {
    const places = Array.from({ length: each }, (_, place) => placeOf(form, place, none))
    for (const [index, { xMm, yMm, widthMm, heightMm }] of places.entries()) {
      expect(xMm).toBeGreaterThan(0)
      expect(yMm).toBeGreaterThan(0)
      expect(xMm + widthMm).toBeLessThan(form.sheetWidthMm)
      expect(yMm + heightMm).toBeLessThan(form.sheetHeightMm)
      for (const other of places.slice(index + 1)) {
        const apart =
          other.xMm >= xMm + widthMm - 1e-9 ||
          other.yMm >= yMm + heightMm - 1e-9 ||
          other.xMm + widthMm <= xMm + 1e-9
        expect(apart).toBe(true)
      }
    }
  })

  it('is outlined whole on its calibration page, wherever the printer puts it', () => {
    for (const offsetMm of [none, { x: maxOffsetMm, y: -maxOffsetMm }]) {
      const { frames, widthMm, heightMm } = calibrationSheet(form, offsetMm)
      expect([widthMm, heightMm]).toEqual([form.sheetWidthMm, form.sheetHeightMm])
      expect(frames).toHaveLength(each)
      for (const [place, frame] of frames.entries()) {
        expect(frame).toMatchObject({ ...placeOf(form, place, offsetMm), letter: null })
        expect(frame.boxes[0]).toMatchObject({ type: 'rect', widthMm: form.widthMm, heightMm: form.heightMm })
      }
    }
  })

  it('has a scale of ten millimetres in its first label, in whole millimetres', () => {
    const [first] = calibrationSheet(form, none).frames
    const lines = first!.boxes.filter((box): box is LineBox => box.type === 'line')
    const middle = form.widthMm / 2
    const upright = lines.filter(({ x1Mm, x2Mm, y1Mm, y2Mm }) => x1Mm === x2Mm && Math.abs(y2Mm - y1Mm) < 3)
    const at = upright.map(({ x1Mm }) => Math.round((x1Mm - middle) * 1000) / 1000).sort((a, b) => a - b)
    expect(at).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5])
    for (const { x1Mm, x2Mm, y1Mm, y2Mm } of lines) {
      expect(Math.min(x1Mm, x2Mm, y1Mm, y2Mm)).toBeGreaterThan(0)
      expect(Math.max(y1Mm, y2Mm)).toBeLessThan(form.heightMm)
    }
  })

  it('fills sheet after sheet without a gap', () => {
    const list: Label[] = Array.from({ length: each * 2 + 1 }, (_, letter) => ({ letter, boxes: [] }))
    const sheets = labelSheets(form, list, { offsetMm: none, skip: 1 })
    expect(sheets.map(({ frames }) => frames.length)).toEqual([each - 1, each, 2])
    expect(sheets[0]!.frames[0]).toMatchObject(placeOf(form, 1, none))
    expect(sheets[1]!.frames[0]).toMatchObject(placeOf(form, 0, none))
  })
})
