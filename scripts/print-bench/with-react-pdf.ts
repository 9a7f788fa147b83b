import { Document, Font, G, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer'
import { createElement as h, type ReactElement } from 'react'
import type { Box, DesignBox, Frame, Job } from '@/lib/print/types'
import { allFonts, isMessage, paperOf, pt, shapesOf } from './paper'

/** The same cards as a React document: its own line breaking, each picture drawn each time. */
export async function printWithReactPdf(job: Job): Promise<() => Promise<Uint8Array>> {
  const { sheets, messageOf } = paperOf(job)
  for (const [id, bytes] of await allFonts())
    Font.register({ family: id, src: `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}` })
  return () => {
    const pages = sheets.map(({ widthMm, heightMm, frames }, index) =>
      h(
        Page,
        { key: index, size: [widthMm * pt, heightMm * pt], style: { fontFamily: 'pt-sans' } },
        ...frames.map((frame, place) => viewOf(frame, place, messageOf)),
      ),
    )
    return renderToBuffer(h(Document, {}, ...pages))
  }
}

type MessageOf = ReturnType<typeof paperOf>['messageOf']

function viewOf(frame: Frame, key: number, messageOf: MessageOf): ReactElement {
  const [width, height] = [frame.widthMm * pt, frame.heightMm * pt]
  // react-pdf turns a view about its middle: its middle must lie where the turned card's does.
  const isTurned = frame.turn === 90 || frame.turn === 270
  const middleX = frame.xMm * pt + (isTurned ? height : width) / 2
  const middleY = frame.yMm * pt + (isTurned ? width : height) / 2
  const place = {
    position: 'absolute',
    left: middleX - width / 2,
    top: middleY - height / 2,
    width,
    height,
  } as const
  const style = frame.turn === 0 ? place : { ...place, transform: `rotate(${frame.turn}deg)` }
  return h(
    View,
    { key, style },
    ...frame.boxes.filter((box) => !isMessage(box) && !('guide' in box && box.guide)).map(partOf),
    ...messageOf(frame.boxes).map(({ text, xMm, yMm, widthMm, sizePt, font }, index) =>
      h(
        Text,
        {
          key: `m${index}`,
          style: {
            position: 'absolute',
            left: xMm * pt,
            top: yMm * pt,
            width: widthMm * pt,
            fontSize: sizePt,
            fontFamily: font,
          },
        },
        text,
      ),
    ),
  )
}

function partOf(box: Box, key: number): ReactElement {
  if (box.type === 'text') {
    const top = (box.yMm - (box.sizePt / pt) * 0.95) * pt
    const style = {
      position: 'absolute',
      left: box.xMm * pt,
      top,
      fontSize: box.sizePt,
      fontFamily: box.font,
    } as const
    return h(Text, { key, style }, box.text)
  }
  if (box.type === 'design') return pictureOf(box, key)
  const [left, top, width, height] =
    box.type === 'line'
      ? [box.x1Mm, box.y1Mm, box.x2Mm - box.x1Mm, box.y2Mm - box.y1Mm]
      : box.type === 'rect'
        ? [box.xMm, box.yMm, box.widthMm, box.heightMm]
        : [0, 0, 0, 0]
  const style = {
    position: 'absolute',
    left: left * pt,
    top: top * pt,
    width: width * pt,
    height: height * pt,
    borderWidth: 0.4,
    borderColor: '#999',
  } as const
  return h(View, { key, style })
}

function pictureOf(box: DesignBox, key: number): ReactElement {
  const { xMm, yMm, widthMm, heightMm, artXMm, artYMm, scale } = box
  const seen = [(xMm - artXMm) / scale, (yMm - artYMm) / scale, widthMm / scale, heightMm / scale]
  return h(
    Svg,
    {
      key,
      viewBox: seen.join(' '),
      style: {
        position: 'absolute',
        left: xMm * pt,
        top: yMm * pt,
        width: widthMm * pt,
        height: heightMm * pt,
      },
    },
    h(G, {}, ...shapesOf(box).map(({ d, fill }, index) => h(Path, { key: index, d, fill }))),
  )
}
