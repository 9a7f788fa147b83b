import { romanise } from '@/lib/text/romanise/romanise'
import { iotating, type Scheme } from '@/lib/text/romanise/scheme'

/** Plain letters only, as maps and timetables have them: a sorter abroad must be able to key them. */
const plain: Scheme = {
  id: 'address',
  source: 'BGN/PCGN 1947 without its marks (ь and ъ fall away, ё is yo), -y for final -ий and -ый as on maps',
  letters: 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya',
  rules: [
    { of: 'ий', before: '$', to: 'y' },
    { of: 'ый', before: '$', to: 'y' },
    { of: 'е', after: iotating, to: 'ye' },
  ],
}

const marks: Record<string, string> = { '«': '“', '»': '”', '№': 'No.' }

/**
 * Writes a Russian address line in Latin letters; abbreviations keep their capitals, other marks stay.
 *
 * @example romaniseAddress('ФКУ ИК-27, ул. Лесозаводская, д. 5') // 'FKU IK-27, ul. Lesozavodskaya, d. 5'
 */
export function romaniseAddress(text: string): string {
  return text
    .replace(/[«»№]/g, (mark) => marks[mark]!)
    .replace(/[а-яё]+/gi, (word) => {
      const latin = romanise(word.toLowerCase(), plain)
      if (word[0] === word[0]!.toLowerCase()) return latin
      const isAcronym = word.length > 1 && word === word.toUpperCase()
      return isAcronym ? latin.toUpperCase() : latin.slice(0, 1).toUpperCase() + latin.slice(1)
    })
}
