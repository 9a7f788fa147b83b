// What set-up tells the person in front of the terminal. Node built-ins only: this runs before the install.

/** Prints one plain line. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * Runs `work`, printing what is done, how far it is (when `progress` can tell) and how long it took.
 * On a terminal the line is rewritten in place; elsewhere a line is added every ten seconds.
 */
export async function step(title, work, progress) {
  const started = Date.now()
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`
  const live = process.stdout.isTTY === true
  const line = () => `  ${title} … ${[progress?.(), seconds()].filter(Boolean).join(', ')}`
  process.stdout.write(live ? line() : `  ${title} …\n`)
  const timer = setInterval(
    () => process.stdout.write(live ? `\r\u001b[K${line()}` : `${line()}\n`),
    live ? 1000 : 10_000,
  )
  try {
    const result = await work()
    clearInterval(timer)
    process.stdout.write(
      `${live ? '\r\u001b[K' : ''}  ${title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
    )
    return result
  } catch (fault) {
    clearInterval(timer)
    process.stdout.write(`${live ? '\r\u001b[K' : ''}  ${title}: failed after ${seconds()}\n`)
    throw fault
  }
}
