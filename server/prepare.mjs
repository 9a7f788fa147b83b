import http from 'node:http'
import { Socket } from 'node:net'
import { capture } from './capture.mjs'
import { collectGarbage } from './memory.mjs'

/** Reads the directory and builds the index of its search: what the first visitor would otherwise wait for. */
const address = '/en/prisoners?q=a'

/**
 * Asks for a page that needs everything, as a visitor would, and throws it away. Never throws: where the directory
 * cannot be read, the pages themselves say so.
 */
export async function prepareDirectory(handle) {
  try {
    await captureAlone(handle, address)
  } catch {
    // Whoever comes first will be told.
  }
  collectGarbage()
}

/** Renders an address that no visitor asked for. */
export function captureAlone(handle, where) {
  const request = new http.IncomingMessage(new Socket())
  return capture(handle, request, new http.ServerResponse(request), where)
}

/** Pages there are one of in each language, the most asked for first. Some draw hundreds of places: nobody need wait. */
const standing = [
  '',
  '/prisoners',
  '/facilities',
  '/facilities/map',
  '/birthdays',
  '/archive',
  '/post',
  '/designs',
  '/about',
]

/**
 * Asks `fill` for every standing page in every language, one after the other and with a breath between, so that
 * visitors come in between. A page that fails is left for whoever asks for it.
 */
export async function prepareStanding(languages, fill) {
  for (const where of standing)
    for (const language of languages) {
      await fill(`/${language}${where}`).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 30).unref())
    }
}

/**
 * Prepares again whenever the release that stands has changed, so that after an import, too, hardly anybody waits.
 * Does not keep the process alive.
 */
export function keepPrepared(prepare, releaseOf) {
  let prepared = releaseOf()
  setInterval(() => {
    if (releaseOf() === prepared) return
    prepared = releaseOf()
    prepare()
  }, 5_000).unref()
}
