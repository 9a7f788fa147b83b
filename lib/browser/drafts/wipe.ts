import type { Store } from './store'

/** What «Delete everything here» goes through, in this order: the key first, so that the rest can't be read. */
export const wipeParts = ['letters', 'session', 'caches', 'worker', 'address'] as const
export type WipePart = (typeof wipeParts)[number]

/** What went, and what this browser would not let go of. */
export type WipeReport = { removed: readonly WipePart[]; left: readonly WipePart[] }

/**
 * Deletes the box with its key, session and local storage, the offline copies, the service worker, and the step
 * in the page's address. Each part on its own: one that fails holds up no other. What lies outside the browser
 * (saved PDFs, exported files, a backup) it can't reach; the page says so.
 */
export async function wipeEverything(store: Store): Promise<WipeReport> {
  const work: Record<WipePart, () => Promise<boolean>> = {
    letters: () => store.destroy(),
    session: async () => {
      sessionStorage.clear()
      localStorage.clear()
      return true
    },
    caches: async () => {
      if (typeof caches === 'undefined') return true
      const gone = await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
      return gone.every(Boolean)
    },
    worker: async () => {
      if (!('serviceWorker' in navigator)) return true
      const running = await navigator.serviceWorker.getRegistrations()
      const gone = await Promise.all(running.map((worker) => worker.unregister()))
      return gone.every(Boolean)
    },
    address: async () => {
      history.replaceState(null, '', location.pathname)
      return true
    },
  }
  const removed: WipePart[] = []
  const left: WipePart[] = []
  for (const part of wipeParts) {
    const isGone = await work[part]().catch(() => false)
    if (isGone) removed.push(part)
    else left.push(part)
  }
  return { removed, left }
}
