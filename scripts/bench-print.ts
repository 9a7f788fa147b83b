// `npm run -s bench:print`: 100 cards (25 sheets on both sides, 600 characters each, 4 pictures) by us, by plain pdfkit and by
// @react-pdf/renderer, in turn, medians of 5 after one round to warm up. The last line is JSON. Ends with 1 when a bar of the
// print shop is missed: three times as fast as @react-pdf, half its size, 700 KB.
import { makePdf } from '@/lib/pdf/make-pdf'
import { hold, missedBars, say } from './bench/bars'
import { cardsJob } from './print-bench/job'
import { printWithPdfkit } from './print-bench/with-pdfkit'
import { printWithReactPdf } from './print-bench/with-react-pdf'

const job = cardsJob(100)
const rounds = 5

async function printOurs(): Promise<Uint8Array> {
  const made = await makePdf(job)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

const ways = {
  ours: printOurs,
  reactPdf: await printWithReactPdf(job),
  pdfkit: await printWithPdfkit(job),
}
type Way = keyof typeof ways
const names = Object.keys(ways) as Way[]
const times: Record<Way, number[]> = { ours: [], reactPdf: [], pdfkit: [] }
const kilobytes: Record<Way, number> = { ours: 0, reactPdf: 0, pdfkit: 0 }

for (let round = 0; round <= rounds; round++)
  for (const name of names) {
    const start = performance.now()
    const bytes = await ways[name]()
    const ms = performance.now() - start
    kilobytes[name] = bytes.length / 1024
    if (round === 0) say(`${name}: first ${ms.toFixed(0)} ms`)
    else times[name].push(ms)
  }

const tenths = (value: number) => Math.round(value * 10) / 10
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!
const result = (name: Way) => ({ ms: tenths(median(times[name])), kb: tenths(kilobytes[name]) })
const [ours, reactPdf, pdfkit] = [result('ours'), result('reactPdf'), result('pdfkit')]
const speedup = reactPdf.ms / ours.ms
const sizeRatio = ours.kb / reactPdf.kb
hold('time, of @react-pdf’s', 100 / speedup, 33.3, '%')
hold('size, of @react-pdf’s', 100 * sizeRatio, 50, '%')
hold('file of 100 cards', ours.kb, 700, 'KB')
process.exitCode = missedBars().length > 0 ? 1 : 0
const hundredths = (value: number) => Math.round(value * 100) / 100
say(
  JSON.stringify({ ours, reactPdf, pdfkit, speedup: hundredths(speedup), sizeRatio: hundredths(sizeRatio) }),
)
