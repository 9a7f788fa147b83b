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
  const request = new http.IncomingMessage(new Socket())
  try {
    await capture(handle, request, new http.ServerResponse(request), address)
  } catch {
    // Whoever comes first will be told.
  }
  collectGarbage()
}

/**
 * Prepares again whenever the release that stands has changed, so that after an import, too, hardly anybody waits.
 * Does not keep the process alive.
 */
export function keepPrepared(handle, releaseOf) {
  let prepared = releaseOf()
  setInterval(() => {
    if (releaseOf() === prepared) return
    prepared = releaseOf()
    prepareDirectory(handle)
  }, 5_000).unref()
}
