'use client'

import { useEffect } from 'react'

/** While there is something to lose, the browser asks before it closes the page. The words are the browser's own. */
export function useLeaveWarning(hasText: boolean): void {
  useEffect(() => {
    if (!hasText) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [hasText])
}
