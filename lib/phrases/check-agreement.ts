/** Who writes, as far as grammar shows it; `x`: the writer would rather not say. */
export type Writer = 'm' | 'f' | 'pl' | 'x'

/** `writerGender`: the words say another writer than there is; `mixedRegister`: «ты» and «Вы» in one letter. */
export type AgreementFinding = {
  start: number
  end: number
  code: 'writerGender' | 'mixedRegister'
  /** What would agree, or null where the sentence has to be said otherwise. */
  suggestion: string | null
}

/** Past tenses that don't end on a vowel and «л»: the masculine, and its feminine. */
const irregular: Readonly<Record<string, string>> = {
  шёл: 'шла',
  мог: 'могла',
  лёг: 'легла',
  нёс: 'несла',
  вёз: 'везла',
  вёл: 'вела',
  рос: 'росла',
  сел: 'села',
  ел: 'ела',
  съел: 'съела',
  прочёл: 'прочла',
  учёл: 'учла',
  счёл: 'сочла',
  привык: 'привыкла',
  замёрз: 'замёрзла',
  промок: 'промокла',
  был: 'была',
}
const prefixes = ['', 'по', 'при', 'на', 'до', 'у', 'во', 'вы', 'с', 'про', 'пере', 'за', 'от', 'под', 'из']

/** Short adjectives that go with «я». */
const shortForms: Readonly<Record<string, string>> = {
  рад: 'рада',
  уверен: 'уверена',
  должен: 'должна',
  готов: 'готова',
  согласен: 'согласна',
  благодарен: 'благодарна',
  счастлив: 'счастлива',
  болен: 'больна',
  здоров: 'здорова',
  занят: 'занята',
  знаком: 'знакома',
  один: 'одна',
  сам: 'сама',
  удивлён: 'удивлена',
  поражён: 'поражена',
  тронут: 'тронута',
  виноват: 'виновата',
}

/** Nouns that stand after «я» and end like a verb. */
const nouns =
  /^(?:футбол|волейбол|баскетбол|гандбол|бейсбол|стол|стул|журнал|канал|материал|сериал|вокал|отдел|зал|мел|угол|пол|бал|балл|металл|школ|сигнал|оригинал|финал|штурвал|идеал|бокал|посол|генерал|режим)$/u

const fold = (word: string) => word.toLowerCase().replaceAll('ё', 'е')

const femaleOf = new Map(
  [
    ...prefixes.flatMap((prefix) =>
      Object.entries(irregular).map(
        ([masculine, feminine]) => [prefix + masculine, prefix + feminine] as const,
      ),
    ),
    ...Object.entries(shortForms),
  ].map(([masculine, feminine]) => [fold(masculine), feminine]),
)
const maleOf = new Map([...femaleOf].map(([masculine, feminine]) => [fold(feminine), masculine]))

/** The feminine of a masculine form that goes with «я», or null for any other word. */
function toFemale(word: string): string | null {
  const low = fold(word)
  const known = femaleOf.get(low)
  if (known) return known
  if (nouns.test(low)) return null
  if (/[аеиоуыяю]лся$/u.test(low)) return `${word.slice(0, -2)}ась`
  return /[аеиоуыяю]л$/u.test(low) && low.length > 3 ? `${word}а` : null
}

function toMale(word: string): string | null {
  const low = fold(word)
  const known = maleOf.get(low)
  if (known) return known
  if (/[аеиоуыяю]лась$/u.test(low)) return `${word.slice(0, -3)}ся`
  return /[аеиоуыяю]ла$/u.test(low) && toFemale(low.slice(0, -1)) ? word.slice(0, -1) : null
}

/** «Я», then up to four words before its verb: «я тоже давно о Вас думал». A comma or a stop ends the search. */
const clause = /(?<![\p{L}-])я((?:[ {2}\t]+[\p{L}-]+){1,5})/giu
const words = /[\p{L}-]+/gu

/** Between «я» and its verb none of these stands: a new clause with a doer of its own has begun. */
const otherDoer = /^(?:и|а|но|что|как|когда|который|которая|он|она|они|мы|ты|вы|кто)$/iu

function findWriterSlips(text: string, writer: Writer): AgreementFinding[] {
  return [...text.matchAll(clause)].flatMap((match) => {
    const [whole, after = ''] = match
    const from = match.index + whole.length - after.length
    for (const { 0: word, index } of after.matchAll(words)) {
      if (otherDoer.test(word)) return []
      const [female, male] = [toFemale(word), toMale(word)]
      if (female === null && male === null) continue
      if (writer === (female === null ? 'f' : 'm')) return []
      const suggestion = writer === 'f' ? female : writer === 'm' ? male : null
      return [{ start: from + index, end: from + index + word.length, code: 'writerGender', suggestion }]
    }
    return []
  })
}

/** Words of address. «Вы» counts with its capital alone: small, it means several people. */
const formal = /(?<!\p{L})(?:Вы|Вас|Вам|Вами|Ваш(?:а|е|и|его|ему|им|ем|ей|у|их|ими)?)(?!\p{L})/gu
const familiar =
  /(?<!\p{L})(?:[Тт]ы|[Тт]ебя|[Тт]ебе|[Тт]об(?:ой|ою)|[Тт]во(?:й|я|ё|е|и|его|ему|им|ём|ем|ей|ею|ю|их|ими))(?!\p{L})/gu

/** What somebody else says in «…» may have another register. */
const quoted = /«[^»]*»/gu

function findMixedRegister(text: string): AgreementFinding[] {
  const own = text.replace(quoted, (words) => ' '.repeat(words.length))
  const [polite, close] = [[...own.matchAll(formal)], [...own.matchAll(familiar)]]
  if (polite.length === 0 || close.length === 0) return []
  const rarer = close.length < polite.length ? close : polite
  return rarer.map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    code: 'mixedRegister',
    suggestion: null,
  }))
}

/**
 * What a translator's Russian gets wrong most: it makes the writer a man, and wavers between «ты» and «Вы».
 * Looks at «я» with a past tense or a short adjective, and at the words of address outside quotations.
 *
 * @returns spots in the order of the text, offsets in UTF-16 units
 * @example checkAgreement('Я узнал о Вас.', 'f') // [{ start: 2, end: 7, code: 'writerGender', suggestion: 'узнала' }]
 */
export function checkAgreement(text: string, writer: Writer): AgreementFinding[] {
  return [...findWriterSlips(text, writer), ...findMixedRegister(text)].sort((a, b) => a.start - b.start)
}
