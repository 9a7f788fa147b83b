import { expect } from 'vitest'
import type { Format } from '@/lib/print/formats'
import type { CardForm, EnvelopeForm, LabelForm, PageForm } from '@/lib/print/forms/types'
import { mmPerPt } from '@/lib/print/metrics'
import type { Frame, TextBox } from '@/lib/print/types'

/** Where a line's ink can reach: accents above capitals, descenders below. */
export const inkOf = ({ xMm, yMm, widthMm, sizePt }: TextBox) => ({
  left: xMm,
  right: xMm + widthMm,
  top: yMm - 0.95 * sizePt * mmPerPt,
  bottom: yMm + 0.28 * sizePt * mmPerPt,
})

const isAddress = ({ block }: TextBox) => block === 'recipient' || block === 'latin'
const textsOf = ({ boxes }: Frame) => boxes.filter((box): box is TextBox => box.type === 'text')
const slack = 0.011

/** Everything that posts ask of the side with the address (print.md §1.2), for a frame of any format. */
export function checkZones(format: Format, frame: Frame): void {
  const texts = textsOf(frame)
  expect(texts.filter(isAddress).length, format.id).toBeGreaterThan(3)
  for (const box of texts) {
    const name = `${format.id}, ${box.block}: ${box.text}`
    switch (format.kind) {
      case 'card':
        checkCard(format.form, box, name)
        break
      case 'envelope':
        checkEnvelope(format.form, box, name)
        break
      case 'letter':
        checkField(format.form, box, name)
        break
      case 'label':
        checkLabel(format.form, box, name)
        break
    }
  }
  checkApart(texts.filter(isAddress))
}

/** The UPU's rectangle: 40 mm from the top, at most 140 from the right. */
function checkRectangle(widthMm: number, box: TextBox, name: string): void {
  expect(box.yMm, name).toBeGreaterThanOrEqual(40)
  expect(inkOf(box).left, name).toBeGreaterThanOrEqual(widthMm - 140 - slack)
}

function checkCard(form: CardForm, box: TextBox, name: string): void {
  const { widthMm: w, heightMm: h, safeMm, codeMm, stampMm } = form
  const ink = inkOf(box)
  expect(ink.left, name).toBeGreaterThanOrEqual(safeMm - slack)
  expect(ink.right, name).toBeLessThanOrEqual(w - safeMm + slack)
  expect(ink.top, name).toBeGreaterThanOrEqual(safeMm - 0.1)
  expect(ink.bottom, name).toBeLessThanOrEqual(h - codeMm.height + slack)
  if (isAddress(box)) {
    checkRectangle(w, box, name)
    expect(ink.left, name).toBeGreaterThan(form.dividerMm)
    if (box.block === 'recipient') expect(box.sizePt, name).toBeGreaterThanOrEqual(8)
  }
  if (box.block === 'sender')
    expect(ink.right <= w - stampMm.width + slack || ink.top >= stampMm.height, name).toBe(true)
}

function checkEnvelope(form: EnvelopeForm, box: TextBox, name: string): void {
  const ink = inkOf(box)
  if (form.stampMm === null) {
    // DIN 680's window on the sheet behind it: 45 mm high from 45 mm, 90 mm wide from 20 mm.
    expect(ink.left, name).toBeGreaterThanOrEqual(20)
    expect(ink.right, name).toBeLessThanOrEqual(110)
    expect(ink.top, name).toBeGreaterThanOrEqual(45 - slack)
    expect(ink.bottom, name).toBeLessThanOrEqual(90)
    return
  }
  const { widthMm: w, heightMm: h, codeMm, stampMm } = form
  if (isAddress(box)) {
    checkRectangle(w, box, name)
    expect(ink.right, name).toBeLessThanOrEqual(w - 15 + slack)
    expect(ink.bottom, name).toBeLessThanOrEqual(h - codeMm.height + slack)
    expect(ink.top, name).toBeGreaterThanOrEqual(40)
    if (box.block === 'recipient') expect(box.sizePt, name).toBeGreaterThanOrEqual(8)
  } else if (box.block === 'sender') {
    expect(ink.right, name).toBeLessThanOrEqual(w - stampMm.width)
    expect(ink.bottom, name).toBeLessThan(40)
  }
}

function checkField({ addressMm }: PageForm, box: TextBox, name: string): void {
  if (!isAddress(box)) return
  const ink = inkOf(box)
  expect(ink.left, name).toBeGreaterThanOrEqual(addressMm.x)
  expect(ink.right, name).toBeLessThanOrEqual(addressMm.x + addressMm.width + slack)
  expect(ink.top, name).toBeGreaterThanOrEqual(addressMm.y)
  expect(ink.bottom, name).toBeLessThanOrEqual(addressMm.y + addressMm.height + slack)
}

function checkLabel({ widthMm, heightMm, paddingMm }: LabelForm, box: TextBox, name: string): void {
  const ink = inkOf(box)
  expect(ink.left, name).toBeGreaterThanOrEqual(paddingMm.x - slack)
  expect(ink.right, name).toBeLessThanOrEqual(widthMm - paddingMm.x + slack)
  // Capitals reach 0.72 em; only Ё and Й in a name's first line rise above them, into the padding.
  expect(box.yMm - 0.72 * box.sizePt * mmPerPt, name).toBeGreaterThanOrEqual(paddingMm.y - slack)
  expect(ink.bottom, name).toBeLessThanOrEqual(heightMm - paddingMm.y + slack)
  if (box.block === 'recipient') expect(box.sizePt, name).toBeGreaterThanOrEqual(6.5)
}

/** No line of an address touches the next. */
function checkApart(lines: readonly TextBox[]): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.yMm === line.yMm) continue
    expect(next.yMm - line.yMm, `${line.text} / ${next.text}`).toBeGreaterThan(next.sizePt * mmPerPt * 0.9)
  }
}
