/** What tabs with the same box tell each other. Names and words never pass. */
export type TabNews = { say: 'saved'; id: string; revision: number } | { say: 'wiped' }

const channelName = 'kept'

/** A line to the other tabs; silent where the browser has none. */
export function openTabLine(hear: (news: TabNews) => void): {
  tell: (news: TabNews) => void
  close: () => void
} {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<TabNews>) => hear(data)
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() }
}

/**
 * Holds a draft for this tab until `release`; null where another tab has it. Without the Web Locks API every tab
 * gets it, and the store's revisions alone keep them apart.
 */
export async function holdDraft(id: string): Promise<{ release: () => void } | null> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return { release: () => {} }
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`kept/${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null)
        return new Promise<void>((release) => resolve({ release }))
      })
      .catch(reject)
  })
}
