import type { PhraseSource } from '../types'

export const languages: readonly PhraseSource[] = [
  { id: 'sci.word', ru: '{n:Мне|Нам} очень нравится русское слово «{ruWord.nom}»: оно красиво звучит.' },
]
