import type { Category, Hit, Level } from './types'

/** What no list of words can name: digits in rows, addresses of the net, other alphabets, letters with stars. */
type Sign = { name: string; category: Category; level: Level; pattern: RegExp; harmless?: RegExp }

export const signs: readonly Sign[] = [
  // Contacts first: a telephone number is no cipher.
  {
    name: 'contact:почта',
    category: 'contact',
    level: 'stop',
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24})+/g,
  },
  {
    name: 'contact:ссылка',
    category: 'contact',
    level: 'stop',
    pattern:
      /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\d.@])[a-zа-яё\d-]{1,63}\.(?:ru|com|org|net|de|me|io|info|eu|uk|fr|pl|ua|by|su|be|ch|at|cz|fi|se|nl|es|tv|gg|app|link|live|blog|site|us|lt|lv|ee|kz|ge|рф|онлайн)(?:\/\S*)?(?![\p{L}\d])/giu,
  },
  { name: 'contact:ник', category: 'contact', level: 'stop', pattern: /(?<![\w.])@[\wа-яё][\wа-яё.]{2,}/gi },
  {
    name: 'contact:телефон',
    category: 'contact',
    level: 'stop',
    pattern:
      /(?<!\d)(?:\+|00)\d{1,3}(?:[\s().-]{0,3}\d){7,12}(?!\d)|(?<!\d)8?[\s(-]{0,2}9\d\d[\s)-]{0,2}\d{3}(?:[\s-]?\d\d){2}(?!\d)|(?<!\d)8[\s(-]{1,2}\d{3,5}[\s)-]{1,2}\d{1,3}(?:[\s-]?\d\d){2}(?!\d)|(?<!\d)\d{3}-\d\d-\d\d(?!\d)|(?<!\d)0\d{2,4}[\s/-]{1,3}\d{3,}(?:[\s-]?\d{2,}){1,3}(?!\d)|(?<!\d)0\d{2,4}(?:[\s/-]{1,3}\d\d){3,5}(?!\d)/g,
  },
  {
    name: 'contact:номер карты',
    category: 'contact',
    level: 'stop',
    pattern:
      /(?<!\d)(?:\d{4}[\s-]?){3}\d{4}(?:[\s-]?\d{1,3})?(?!\d)|(?<![A-Z])[A-Z]{2}\d\d(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?(?![A-Z\d])|(?<![\w])(?:bc1|0x)[a-z\d]{20,}|(?<!\d)\d{20}(?!\d)/g,
  },
  {
    name: 'cipher:ряд чисел',
    category: 'cipher',
    level: 'stop',
    // Five numbers in a row, or groups of three and more that make nine digits; dates and sums have words between.
    pattern:
      /(?<![\d,.:/-])\d{1,4}(?:[\s,;./-]{1,3}\d{1,4}){4,}(?![\d:])|(?<![\d+])\d{3,5}(?:[\s-]\d{3,5}){2,}(?!\d)|(?<!\d)\d{9,}(?!\d)/g,
    harmless: /^\D*1\D+2\D+3\D+4|\d\d\.\d\d\.\d{4}|^\d{1,3}(?: 000)+$/,
  },
  {
    name: 'cipher:двоичный ряд',
    category: 'cipher',
    level: 'stop',
    pattern: /(?<!\d)[01]{3,}(?:[\s-]?[01]{3,}){2,}(?!\d)/g,
  },
  {
    name: 'cipher:морзянка',
    category: 'cipher',
    level: 'stop',
    pattern: /(?<![\p{L}\d.·•–—-])(?:[.·•–—-]{1,5}[ /|]{1,3}){3,}[.·•–—-]{1,5}/gu,
    harmless: /^[.\s]+$|^[–—-\s]+$/,
  },
  {
    name: 'cipher:шахматная запись',
    category: 'cipher',
    level: 'care',
    pattern:
      /(?<![\p{L}\d])(?:\d{1,3}\s?\.{1,3}\s?)?(?:[KQRBNКФЛСрС]р?|Кр|Л|К|С|Ф)?[a-hавсдефгх][1-8]\s?[-–—x:хXХ]\s?[a-hавсдефгх][1-8][+#!?]*(?![\p{L}\d])|(?<![\p{L}\d])\d{1,3}\s?\.{1,3}\s?(?:Кр|[KQRBNКФЛС])?[xх:]?[a-hавсдефгх][1-8][+#!?]*(?![\p{L}\d])|(?<![\p{L}\d])(?:Кр|[KQRBNФЛСК])[xх:]?[a-h][1-8][+#!?]*(?![\p{L}\d])/gu,
  },
  {
    name: 'cipher:буквы с цифрами',
    category: 'cipher',
    level: 'stop',
    pattern:
      /(?<![\p{L}\d-])(?:[A-ZА-ЯЁ]{1,3}-?\d{1,3}[\s,;-]{1,2}){3,}[A-ZА-ЯЁ]{1,3}-?\d{1,3}(?![\p{L}\d])/gu,
  },
  {
    name: 'cipher:набор знаков',
    category: 'cipher',
    level: 'care',
    pattern: /(?<![\p{L}\d@./])(?=[a-z]*\d[a-z]*\d)(?=\d*[a-z]\d*[a-z])[a-z\d]{8,64}(?![\p{L}\d@])/giu,
  },
  {
    name: 'cipher:буквы Z и V',
    category: 'cipher',
    level: 'care',
    pattern: /(?<![\p{L}\d&-])[ZV](?![\p{L}\d&.-])/gu,
    harmless: /\d/,
  },
  {
    name: 'cipher:слово по буквам',
    category: 'cipher',
    level: 'care',
    pattern: /(?<![\p{L}\d])(?:[А-ЯЁ]\.\s?){4,}(?![\p{L}\d])/gu,
  },
  { name: 'profanity:со звёздочками', category: 'profanity', level: 'stop', pattern: starred() },
  {
    name: 'foreign:латиница',
    category: 'foreign',
    level: 'care',
    pattern: /(?<![\p{L}@./])[a-zà-ž][a-zà-ž'’]*(?:[\s,;:«»"“”()–—-]{1,3}[a-zà-ž][a-zà-ž'’]*){2,}/giu,
  },
  {
    name: 'foreign:латинское слово',
    category: 'foreign',
    level: 'note',
    pattern: /(?<![\p{L}\d@./-])[a-zà-ž]{3,}(?:[\s,]{1,2}[a-zà-ž]{2,})?(?![\p{L}\d@/]|\.\p{L})/gu,
  },
  {
    name: 'foreign:буквы соседних языков',
    category: 'foreign',
    level: 'care',
    pattern: /(?<![а-яёіїєґўђћљњџјѓќәғқңөұүһ])[а-яё]*[іїєґўђћљњџјѓќәғқңөұүһ][а-яёіїєґўђћљњџјѓќәғқңөұүһ]*/gi,
  },
  {
    name: 'foreign:другая письменность',
    category: 'foreign',
    level: 'care',
    pattern:
      /[\p{sc=Greek}\p{sc=Armenian}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Georgian}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Thai}]{2,}/gu,
  },
]

/** Swearing with a letter or two hidden: «х*й», «бл@дь», «п...ц», «с у к а». */
function starred(): RegExp {
  const hidden = '[*#@$%&_.…]'
  const ways = [
    `(?:на|по|о)?х(?:${hidden}{1,4}|у${hidden}{1,2})[йяеёюи]?[а-яё]{0,6}(?<=${hidden}[а-яё]+|х${hidden}{2,4}|ху${hidden})`,
    `п${hidden}{1,4}(?:з?д[а-яё]{1,6}|ц)`,
    `пи${hidden}{1,3}[а-яё]{1,6}`,
    `бл[*#@$%&_]{1,3}[а-яё]{0,4}`,
    `[её](?:${hidden}{1,3}|б${hidden})(?:[аиуоё]?[тлнш][а-яё]{0,6})`,
    `с[уy]?[*#@$]{1,3}[кk]?[аиу]`,
    `м[*#@$]{1,3}д[а-яё]{1,4}`,
    `г[*#@$]{1,3}вн[а-яё]{1,3}|д[*#@$]{1,3}рьм[а-яё]{1,3}|ж[*#@$]{1,2}п[а-яё]{1,3}`,
    `х[\\s.-]{1,2}у[\\s.-]{1,2}(?:й|я|и)(?![а-яё])|п[\\s.-]{1,2}и[\\s.-]{1,2}з[\\s.-]{1,2}д[\\s.а-яё-]{1,9}|б[\\s.-]{1,2}л[\\s.-]{1,2}я(?:[\\s.-]{1,2}[дт][\\s.-]{1,2}ь)?(?![а-яё])|с[\\s.-]{1,2}у[\\s.-]{1,2}к[\\s.-]{1,2}[аи](?![а-яё])`,
  ]
  return new RegExp(`(?<![а-яёa-z])(?:${ways.join('|')})`, 'giu')
}

/** Hits of signs, each taking what an earlier kind of the same sort has not. */
export function findSigns(text: string): Hit[] {
  const hits: Hit[] = []
  for (const { name, category, level, pattern, harmless } of signs) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (harmless?.test(match[0])) continue
      if (hits.some((hit) => hit.start < end && hit.end > start)) continue
      hits.push({ start, end, category, level, entry: name })
    }
  }
  return hits
}
