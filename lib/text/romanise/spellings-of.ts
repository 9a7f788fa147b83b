import { foldCyrillic } from '@/lib/text/fold'
import { foldedRomanisations } from '@/lib/text/romanise/romanise'
import { latinSchemes } from '@/lib/text/romanise/schemes'
import { germanic, germanicShape } from '@/lib/text/romanise/schemes/germanic'
import { ukrainian } from '@/lib/text/romanise/schemes/ukrainian'

/**
 * Every folded Latin spelling of one Russian word, each once, commonest first. A compound is given whole
 * («Кара-Мурза» → `karamurza`); its parts are words of their own to whoever indexes them.
 *
 * @example spellingsOf('Пчелинцев') // ['pchelintsev', 'ptschelinzew', 'ptchelintsev', 'pczelincew', …]
 */
export function spellingsOf(nameRu: string): string[] {
  const word = plainRussian(nameRu)
  if (word === '') return []
  const spellings = new Set<string>()
  for (const scheme of latinSchemes) {
    for (const spelling of foldedRomanisations(word, scheme)) spellings.add(spelling)
  }
  if (germanicShape.test(word)) {
    for (const spelling of foldedRomanisations(word, germanic)) spellings.add(spelling)
  }
  spellings.delete('')
  return [...spellings]
}

/**
 * Folded Cyrillic spellings: the Russian one, then the Ukrainian ones where folding leaves a difference.
 *
 * @example cyrillicSpellingsOf('Горбачёв') // ['горбачев', 'горбачов']
 */
export function cyrillicSpellingsOf(nameRu: string): string[] {
  const russian = foldCyrillic(nameRu)
  if (russian === '') return []
  const all = foldedRomanisations(plainRussian(nameRu), ukrainian).map(foldCyrillic)
  return [...new Set([russian, ...all])]
}

function plainRussian(nameRu: string): string {
  return nameRu.toLowerCase().replace(/[^а-яё]/g, '')
}
