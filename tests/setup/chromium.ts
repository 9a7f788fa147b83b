import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** No Chromium was found on this machine: says plainly what would help. */
export class ChromiumMissing extends Error {
  constructor(why: string) {
    super(
      `No Chromium to test with (${why}). Any of these helps: install your system's Chromium, set CHROMIUM_PATH to one, or, where downloads work, run: npx playwright install chromium`,
    )
    this.name = 'ChromiumMissing'
  }
}

/**
 * The browser the tests drive: `CHROMIUM_PATH`, else the system's, else on Linux x64 the one inside an npm
 * package (unpacked to the temporary folder, about 2 s the first time), else undefined: Playwright's own.
 */
export async function chromiumPath(): Promise<string | undefined> {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new ChromiumMissing(`CHROMIUM_PATH names ${chosen}, which is not there`)
  }
  if (!process.env.CHROMIUM_FROM_NPM && existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    const { default: chromium, inflate } = (await import('@sparticuz/chromium')) as unknown as {
      default: { executablePath(): Promise<string> }
      inflate(file: string): Promise<string>
    }
    // The package also ships the few system libraries (nss, nspr, expat) that a bare machine lacks.
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const packageRoot =
      entry.slice(0, entry.indexOf(`${path.sep}@sparticuz${path.sep}chromium`)) +
      path.join(path.sep, '@sparticuz', 'chromium')
    const libraries = await inflate(path.join(packageRoot, 'bin', 'al2023.tar.br'))
    process.env.LD_LIBRARY_PATH = [path.join(libraries, 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':')
    return await chromium.executablePath()
  } catch (fault) {
    throw new ChromiumMissing(fault instanceof Error ? fault.message : 'the packaged one did not unpack')
  }
}
