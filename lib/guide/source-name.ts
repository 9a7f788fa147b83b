/**
 * The short name of a source for the reader: its host without `www.`, so that one sees where a link leads.
 * Written without `URL`, since pure folders know no browser.
 * @example sourceName('https://www.rightsinrussia.org/write-to-russia/') // 'rightsinrussia.org'
 */
export function sourceName(url: string): string {
  const host = /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url
  return host.replace(/^www\./, '')
}
