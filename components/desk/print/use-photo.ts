'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { makeJpeg, type OpenedPhoto, openPhoto } from '@/lib/browser/photo'
import { type Crop, dpiOf, type Extent, partOf, printPixels, wholePhoto } from '@/lib/photo/crop'
import { pictureArea } from '@/lib/print/card-front'
import { formats } from '@/lib/print/formats'
import type { Colours, Photo } from '@/lib/print/types'
import type { DeskFormat } from './offer'

/** While somebody moves a photo, only what they stop at is made ready. */
const pauseMs = 250

export type PhotoFault = Exclude<OpenedPhoto, { ok: true }>

export type PhotoDesk = {
  bitmap: ImageBitmap | null
  fault: PhotoFault | null
  /** Millimetres of the picture's place on the card. */
  shape: Extent
  crop: Crop
  onCrop: (crop: Crop) => void
  alt: string
  onAlt: (alt: string) => void
  open: (file: Blob) => Promise<boolean>
  remove: () => void
  /** As it will be printed; null while it is being made ready. */
  photo: Photo | null
  url: string | null
  isBusy: boolean
  dpi: number
}

type Made = { jpeg: Uint8Array<ArrayBuffer>; size: Extent; url: string }

/** The writer's own photo: in the page's memory alone, made ready anew for every paper. */
export function usePhoto(format: DeskFormat, colours: Colours): PhotoDesk {
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null)
  const [fault, setFault] = useState<PhotoFault | null>(null)
  const [crop, onCrop] = useState(wholePhoto)
  const [alt, onAlt] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const [isBusy, setBusy] = useState(false)
  const shape = useMemo(() => {
    const chosen = formats[format]
    if (chosen.kind !== 'card') return null
    const { widthMm, heightMm } = pictureArea(chosen.form)
    return { width: widthMm, height: heightMm }
  }, [format])
  const isGrey = colours !== 'full'
  const asked = useRef(0)

  useEffect(() => {
    if (!bitmap || !shape) return
    let isGone = false
    setBusy(true)
    const timer = setTimeout(async () => {
      const part = partOf(bitmap, shape, crop)
      const size = printPixels(part, shape)
      try {
        const jpeg = await makeJpeg(bitmap, part, size, isGrey)
        if (isGone) return
        setMade({ jpeg, size, url: URL.createObjectURL(new Blob([jpeg], { type: 'image/jpeg' })) })
      } catch {
        if (!isGone) setFault({ ok: false, code: 'damaged' })
      }
      if (!isGone) setBusy(false)
    }, pauseMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [bitmap, crop, shape, isGrey])
  useEffect(() => () => void (made && URL.revokeObjectURL(made.url)), [made])
  useEffect(() => () => bitmap?.close(), [bitmap])

  const photo = useMemo(
    () => made && { jpeg: made.jpeg, widthPx: made.size.width, heightPx: made.size.height, alt: alt.trim() },
    [made, alt],
  )
  const remove = () => {
    asked.current++
    setBitmap(null)
    setMade(null)
    setBusy(false)
    setFault(null)
    onCrop(wholePhoto)
    onAlt('')
  }
  return {
    bitmap,
    fault,
    shape: shape ?? { width: 1, height: 1 },
    crop,
    onCrop,
    alt,
    onAlt,
    open: async (file) => {
      remove()
      const own = ++asked.current
      const opened = await openPhoto(file)
      // Another file was chosen meanwhile, or none is wanted any more.
      const isWanted = own === asked.current
      if (opened.ok && isWanted) setBitmap(opened.bitmap)
      else if (opened.ok) opened.bitmap.close()
      else if (isWanted) setFault(opened)
      return opened.ok && isWanted
    },
    remove,
    photo,
    url: made?.url ?? null,
    isBusy,
    dpi: bitmap && shape ? dpiOf(partOf(bitmap, shape, crop), shape.width) : 0,
  }
}
