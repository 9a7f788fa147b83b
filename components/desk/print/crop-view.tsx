'use client'

import { type PointerEvent, useEffect, useRef } from 'react'
import { type Crop, type Extent, partOf, shifted } from '@/lib/photo/crop'

type Props = {
  bitmap: ImageBitmap
  shape: Extent
  crop: Crop
  onCrop: (crop: Crop) => void
  label: string
}

/** Sharp enough for a screen of twice the usual pixels. */
const viewWidth = 960

/** The card's picture side as it stands; a finger or a mouse moves the photo in it. Keys have the sliders beside. */
export function CropView({ bitmap, shape, crop, onCrop, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const held = useRef<{ x: number; y: number } | null>(null)
  const viewHeight = Math.round((viewWidth * shape.height) / shape.width)

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const part = partOf(bitmap, shape, crop)
    const scale = viewWidth / part.width
    context.fillStyle = '#fff'
    context.fillRect(0, 0, viewWidth, viewHeight)
    context.drawImage(bitmap, -part.x * scale, -part.y * scale, bitmap.width * scale, bitmap.height * scale)
  }, [bitmap, shape, crop, viewHeight])

  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const from = held.current
    if (!from) return
    const { width, height } = event.currentTarget.getBoundingClientRect()
    held.current = { x: event.clientX, y: event.clientY }
    onCrop(shifted(bitmap, shape, crop, (from.x - event.clientX) / width, (from.y - event.clientY) / height))
  }
  const release = () => {
    held.current = null
  }
  return (
    <canvas
      ref={canvas}
      className="crop__view"
      width={viewWidth}
      height={viewHeight}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
    />
  )
}
