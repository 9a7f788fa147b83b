'use client'

import { useEffect, useState } from 'react'
import { openPackPress, type PackPress } from '@/lib/browser/pdf-pack-client'
import { designList } from '@/lib/print/designs/list'
import { cssFaces } from '@/lib/print/faces'

/** Letters of both scripts, so that every part of a web font is loaded. */
const sample = 'Жя №Ag'

/**
 * Opens the press once, and fetches everything that previews and files will need, so that the page goes on working
 * without a network. Null until the page has come alive.
 */
export function usePress(): PackPress | null {
  const [press, setPress] = useState<PackPress | null>(null)
  useEffect(() => {
    const opened = openPackPress()
    setPress(opened)
    // A font that can't be had now shows as another one: the file has its own.
    for (const { family, weight } of Object.values(cssFaces))
      document.fonts.load(`${weight} 16px '${family}'`, sample).catch(() => {})
    const pictures = designList.map(({ id }) => {
      const picture = new Image()
      picture.src = `/designs/${id}.svg`
      return picture
    })
    return () => {
      opened.close()
      for (const picture of pictures) picture.removeAttribute('src')
    }
  }, [])
  return press
}
