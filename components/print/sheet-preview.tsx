import { designFile } from '@/lib/print/designs/file'
import { designHeightMm, designWidthMm } from '@/lib/print/designs/types'
import { cssFaces } from '@/lib/print/faces'
import { mmPerPt } from '@/lib/print/metrics'
import type {
  Box,
  DesignBox,
  Frame,
  Ink,
  LineBox,
  PathBox,
  PhotoBox,
  RectBox,
  Sheet,
  TextBox,
} from '@/lib/print/types'
import { wordsOf } from '@/lib/print/words-of'

type Props = {
  sheet: Sheet
  /** Says what the picture shows: «Address side of the card to …». */
  label: string
  /** Dashed lines for what is never printed: safe area, folds, cuts. */
  guides?: boolean
  /** Shows one card of a sheet by itself, upright. */
  letter?: number
  /** Where the page has the job's photo; without it its place shows grey. */
  photoUrl?: string | null
  className?: string
}

/** As the PDF prints them (`lib/pdf/render-pdf.ts`): greys of the black cartridge. */
const greys: Record<Ink, string> = { text: '#000', quiet: '#6b6b6b', hairline: '#999' }

/**
 * Draws a laid-out sheet as SVG in millimetres: the very boxes that the PDF prints, in the same fonts. Nothing here
 * uses `style=`, which the page's policy blocks.
 */
export function SheetPreview({ sheet, label, guides = false, letter, photoUrl, className }: Props) {
  const only = letter === undefined ? undefined : sheet.frames.find((frame) => frame.letter === letter)
  const [widthMm, heightMm] = only ? [only.widthMm, only.heightMm] : [sheet.widthMm, sheet.heightMm]
  const frames = only ? [{ ...only, xMm: 0, yMm: 0, turn: 0 as const }] : sheet.frames
  return (
    <svg viewBox={`0 0 ${widthMm} ${heightMm}`} role="img" aria-label={label} className={className} lang="ru">
      <rect width={widthMm} height={heightMm} fill="#fff" />
      {frames.map((frame) => (
        <g key={`${frame.letter} ${frame.xMm} ${frame.yMm}`} transform={transformOf(frame)}>
          {frame.boxes.map((box, index) =>
            'guide' in box && box.guide && !guides ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no identity but their place
              <BoxView key={index} box={box} photoUrl={photoUrl ?? null} />
            ),
          )}
        </g>
      ))}
    </svg>
  )
}

function transformOf({ xMm, yMm, turn, widthMm, heightMm }: Frame): string | undefined {
  if (turn === 90) return `translate(${xMm + heightMm} ${yMm}) rotate(90)`
  if (turn === 180) return `translate(${xMm + widthMm} ${yMm + heightMm}) rotate(180)`
  if (turn === 270) return `translate(${xMm} ${yMm + widthMm}) rotate(270)`
  return xMm === 0 && yMm === 0 ? undefined : `translate(${xMm} ${yMm})`
}

function BoxView({ box, photoUrl }: { box: Box; photoUrl: string | null }) {
  if (box.type === 'text') return <TextView box={box} />
  if (box.type === 'photo') return <PhotoView box={box} url={photoUrl} />
  if (box.type === 'design') return <DesignView box={box} />
  if (box.type === 'path') return <PathView box={box} />
  return <RuleView box={box} />
}

/**
 * One line, word by word: browsers round letters to their own grid, so each word is put where the layout has it and
 * the line can't drift.
 */
function TextView({ box }: { box: TextBox }) {
  const { family, weight } = cssFaces[box.font]
  const tracking = box.trackingPt ? box.trackingPt * mmPerPt : undefined
  return (
    <text
      y={box.yMm}
      fontFamily={`'${family}'`}
      fontWeight={weight}
      fontSize={box.sizePt * mmPerPt}
      fill={greys[box.ink]}
      letterSpacing={tracking}
      fontVariant="none"
    >
      {wordsOf(box).map(({ word, xMm }) => (
        <tspan key={xMm} x={xMm}>
          {word}
        </tspan>
      ))}
    </text>
  )
}

function RuleView({ box }: { box: LineBox | RectBox }) {
  const common = {
    stroke: greys[box.ink],
    strokeWidth: box.weightPt * mmPerPt,
    strokeDasharray: box.dashMm?.join(' '),
    fill: 'none',
  }
  return box.type === 'line' ? (
    <line x1={box.x1Mm} y1={box.y1Mm} x2={box.x2Mm} y2={box.y2Mm} {...common} />
  ) : (
    <rect x={box.xMm} y={box.yMm} width={box.widthMm} height={box.heightMm} {...common} />
  )
}

/** Bars, dots and digits of the postcode stamp. */
function PathView({ box: { xMm, yMm, d, ink, weightPt, dashMm } }: { box: PathBox }) {
  const transform = `translate(${xMm} ${yMm})`
  if (weightPt === 'fill') return <path d={d} transform={transform} fill={greys[ink]} />
  return (
    <path
      d={d}
      transform={transform}
      fill="none"
      stroke={greys[ink]}
      strokeWidth={weightPt * mmPerPt}
      strokeDasharray={dashMm?.join(' ')}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}

/** The drawing as a file of its own, kept by the browser, seen through the window of the box. */
function DesignView({ box }: { box: DesignBox }) {
  return (
    <svg
      x={box.xMm}
      y={box.yMm}
      width={box.widthMm}
      height={box.heightMm}
      viewBox={`${box.xMm} ${box.yMm} ${box.widthMm} ${box.heightMm}`}
      overflow="hidden"
      aria-hidden="true"
    >
      <image
        href={designFile(box.design, box.colours)}
        x={box.artXMm}
        y={box.artYMm}
        width={designWidthMm * box.scale}
        height={designHeightMm * box.scale}
      />
    </svg>
  )
}

function PhotoView({ box: { xMm, yMm, widthMm, heightMm }, url }: { box: PhotoBox; url: string | null }) {
  const place = { x: xMm, y: yMm, width: widthMm, height: heightMm }
  return url ? (
    <image href={url} {...place} preserveAspectRatio="xMidYMid slice" />
  ) : (
    <rect {...place} fill="#ddd" />
  )
}
