// `node --import tsx scripts/bench-print.ts`: how long one card and a hundred take in Node, and how large they are.
// The bars of the print shop are Chromium's; here one sees at a glance whether a change made printing slower.
import { makePdf } from '@/lib/pdf/make-pdf'
import { designList } from '@/lib/print/designs/list'
import { measureLetter } from '@/lib/print/measure-letter'
import type { Job } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'

const text = makeText(600)
const cards = (count: number): Job =>
  makeJob({
    format: count === 1 ? 'a6' : 'a6-4up-a4',
    letters: Array.from({ length: count }, (_, index) => {
      const { id } = designList[index % designList.length]!
      return makeJobLetter({ text, design: id })
    }),
  })

async function timed(job: Job): Promise<{ ms: number; kb: number }> {
  const start = performance.now()
  const made = await makePdf(job)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return { ms: performance.now() - start, kb: made.bytes.length / 1024 }
}

async function median(job: Job, runs: number) {
  const results = []
  for (let run = 0; run < runs; run++) results.push(await timed(job))
  results.sort((a, b) => a.ms - b.ms)
  const { ms, kb } = results[Math.floor(runs / 2)]!
  return { ms: Math.round(ms * 10) / 10, kb: Math.round(kb * 10) / 10 }
}

const cold = await timed(cards(1))
const one = await median(cards(1), 9)
const hundred = await median(cards(100), 5)
const start = performance.now()
for (let run = 0; run < 100; run++) measureLetter(text, 'a6')
const counterMs = Math.round(((performance.now() - start) / 100) * 100) / 100
console.log(
  JSON.stringify({ oneCardColdMs: Math.round(cold.ms), oneCard: one, hundredCards: hundred, counterMs }),
)
