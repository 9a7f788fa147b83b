'use client'

import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react'

const DraftShelf = lazy(() => import('./draft-shelf').then((module) => ({ default: module.DraftShelf })))

/** The shelf as a script of its own, asked for when the desk stands: the page itself comes first. */
export function LazyShelf(props: ComponentProps<typeof DraftShelf>) {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => setWanted(true), [])
  if (!isWanted) return null
  return (
    <Suspense fallback={null}>
      <DraftShelf {...props} />
    </Suspense>
  )
}
