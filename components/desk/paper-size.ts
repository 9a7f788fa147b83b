'use client'

import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Hands a type size over to the style sheet, in points. Through the object model: the policy forbids style
 * attributes in markup.
 */
export function usePaperSize<E extends HTMLElement>(sizePt: number): RefObject<E | null> {
  const sheet = useRef<E>(null)
  useLayoutEffect(() => {
    sheet.current?.style.setProperty('--pt', String(sizePt))
  }, [sizePt])
  return sheet
}
