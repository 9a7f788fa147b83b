/** Milliseconds of many runs. */
export type Times = { p50: number; p95: number; max: number; count: number }

export function summarise(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), max: at(1), count: sorted.length }
}

/** How long each of `tasks` takes, one after the other. */
export async function time(tasks: readonly (() => unknown)[]): Promise<number[]> {
  const times: number[] = []
  for (const task of tasks) {
    const start = performance.now()
    await task()
    times.push(performance.now() - start)
  }
  return times
}

const figure = (value: number) => value.toFixed(2).padStart(8)

export const heading = (label: string) => `${label.padEnd(34)}     p50      p95      max   (ms)`

export const line = (label: string, { p50, p95, max, count }: Times, more = '') =>
  `${label.padEnd(34)}${figure(p50)} ${figure(p95)} ${figure(max)}   ${count} runs${more}`
