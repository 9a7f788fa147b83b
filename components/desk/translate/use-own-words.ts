'use client'

import { useCallback, useMemo, useState } from 'react'
import { typeInto } from '@/lib/browser/type-into'
import type { Draft } from '@/lib/letter/draft'

type OwnWords = {
  own: string
  setOwn: (own: string) => void
  /** Paragraphs that came from a machine, as they came. */
  machine: readonly string[]
  onInsert: (russian: string, machine: readonly string[]) => void
  /** What a draft keeps of it. */
  kept: { ownWords: string; machineWords: readonly string[] }
  /** Takes it back out of a draft. */
  restore: (draft: Draft) => void
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : []

/** The writer's own words, and what a machine has made of them. */
export function useOwnWords(): OwnWords {
  const [own, setOwn] = useState('')
  const [machine, setMachine] = useState<readonly string[]>([])
  const onInsert = useCallback((russian: string, made: readonly string[]) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea#letter')
    if (!field) return
    setMachine((before) => [...before, ...made])
    const end = field.value.length
    const gap = field.value === '' || field.value.endsWith('\n') ? '' : '\n'
    typeInto(field, { start: end, end, insert: gap + russian })
  }, [])
  const restore = useCallback((draft: Draft) => {
    setOwn(textOf(draft.ownWords))
    setMachine(textsOf(draft.machineWords))
  }, [])
  const kept = useMemo(() => ({ ownWords: own, machineWords: machine }), [own, machine])
  return { own, setOwn, machine, onInsert, kept, restore }
}
