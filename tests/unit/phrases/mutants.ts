import { readTemplate } from '@/lib/phrases/template'
import type { Phrase } from '@/lib/phrases/types'

/** One agreement option of one mark, swapped for another of the same mark. */
export type Mutant = {
  phrase: Phrase
  twin: boolean
  template: string
  mark: string
  was: string
  is: string
}

/** Every way to swap one option: `{n:мне|нам}` → `{n:нам|нам}` and `{n:мне|мне}`. */
export function listMutants(phrase: Phrase): Mutant[] {
  const templates = phrase.neutral === undefined ? [phrase.ru] : [phrase.ru, phrase.neutral]
  return templates.flatMap((template, twin) => {
    readTemplate(template)
    const marks = [...template.matchAll(/\{([#%]?[a-zA-Z]+):([^{}]*)\}/g)]
    return marks.flatMap((found) => {
      const options = (found[2] ?? '').split('|')
      return options.flatMap((was, at) =>
        [...new Set(options)].flatMap((is) => {
          if (is.toLowerCase() === was.toLowerCase()) return []
          const mark = `{${found[1]}:${options.map((option, index) => (index === at ? is : option)).join('|')}}`
          const mutated =
            template.slice(0, found.index) + mark + template.slice(found.index + found[0].length)
          return [{ phrase, twin: twin === 1, template: mutated, mark: found[0], was, is }]
        }),
      )
    })
  })
}
