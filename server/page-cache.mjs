const sizeOf = (key, page) => (page.body?.length ?? 0) + (page.small?.length ?? 0) + key.length

/**
 * Finished pages by key, at most `maxBytes` of them, the least recently asked for given up first.
 * Emptied when `releaseOf()` changes: a new directory release must show at once. Nothing is written to disk.
 */
export class PageCache {
  #pages = new Map()
  #pending = new Map()
  #bytes = 0
  #release

  constructor(maxBytes, releaseOf) {
    this.maxBytes = maxBytes
    this.releaseOf = releaseOf
  }

  /** The page under `key`, rendered by `render` when it is not here; asked for twice at once, rendered once. */
  async get(key, render) {
    const release = this.releaseOf()
    if (release !== this.#release) this.clear(release)
    const hit = this.#pages.get(key)
    if (hit) {
      this.#pages.delete(key)
      this.#pages.set(key, hit)
      return hit
    }
    const waiting = this.#pending.get(key)
    if (waiting) return waiting
    const rendering = render().then((page) => {
      if (page.status === 200 && this.#release === release) this.#keep(key, page)
      return page
    })
    this.#pending.set(key, rendering)
    try {
      return await rendering
    } finally {
      if (this.#pending.get(key) === rendering) this.#pending.delete(key)
    }
  }

  clear(release) {
    this.#pages.clear()
    this.#pending.clear()
    this.#bytes = 0
    this.#release = release
  }

  #keep(key, page) {
    const size = sizeOf(key, page)
    if (size > this.maxBytes / 8) return
    this.#pages.set(key, page)
    this.#bytes += size
    for (const [oldKey, old] of this.#pages) {
      if (this.#bytes <= this.maxBytes) break
      this.#pages.delete(oldKey)
      this.#bytes -= sizeOf(oldKey, old)
    }
  }
}
