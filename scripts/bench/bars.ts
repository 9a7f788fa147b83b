const missed: string[] = []

export function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Compares what was measured with its bar and says so; `missedBars` remembers what was not held. */
export function hold(what: string, value: number, bar: number, unit: string): void {
  const isHeld = value <= bar
  if (!isHeld) missed.push(what)
  say(`${isHeld ? 'held  ' : 'MISSED'} ${what}: ${value.toFixed(1)} ${unit}, bar ${bar} ${unit}`)
}

export const missedBars = (): readonly string[] => missed
