/**
 * Common words of languages written in Latin letters, written down by us: they tell «How are you?» from
 * transliterated Russian. Left out are those that are also a usual way to write a Russian word («den», «est», «net»).
 */
const COMMON = `
  the you your are is was were have has had will would this that these those with from and what when where who how why
  which their there they them she he his her him our we us been being about dear love hello thank thanks please
  because very much more than then some any can could should not for but all one out just like know think friend
  write soon live work well hope day days time good new year people family home life world best wish wishes happy
  birthday christmas strong stay hold remember together free freedom hear letter letters postcard sending warm warmest
  greetings regards sincerely yours mr mrs ms here into after before every never always still again today tomorrow
  sister brother mother father hug hugs keep going alone forget miss lot lots many each other take care everything something
  ich du er sie wir ihr und oder aber nicht ist sind war bin bist hat haben wird werden mit für auf aus bei nach
  über der die das ein eine einen einem mein dein liebe lieber danke bitte sehr auch noch wie wenn weil
  dir dich mir mich uns es geht denke schreibe schreib hoffe viele grüße herzliche herzlich freund freundin freiheit
  stark bleib alles gute gut zum geburtstag weihnachten jahr neues leben immer dass man kann
  je tu il elle nous vous ils elles et mais avec pour dans sur pas plus très une des que qui c'est j'ai merci bonjour
  cher chère mon ma mes ton votre être fait bien
  yo él ella nosotros pero con por muy más los las una del que qué gracias hola querido querida está estoy eres
  io lui lei noi voi loro ma perché molto più gli della nel sono sei grazie ciao caro cara
  eu ele ela nós mas não você obrigado olá muito uma dos das
  jest są się nie że ale czy już tylko bardzo dziękuję proszę cześć drogi kocham mnie ciebie
  je jsem jsi jsou se že ale děkuji prosím ahoj velmi mám
  nije sam si smo ste su što šta kako hvala volim dragi draga zdravo
  ve bir bu için çok teşekkür merhaba seni ile ama var yok değil
  ja on en ei se että mutta kiitos hei het een van niet zijn maar dank jag och det inte tack hej
`

const common = new Set(COMMON.trim().split(/\s+/))
/** Among them those that transliterated Russian needs more: «ja», «on», «da». */
for (const word of [
  'ja',
  'on',
  'en',
  'ma',
  'mas',
  'das',
  'se',
  'su',
  'sam',
  'var',
  'bir',
  'by',
  'hej',
  'hei',
  'con',
  'mon',
  'ton',
  'ei',
  'van',
  'nel',
  'sei',
  'del',
  'er',
  'io',
  'eu',
  'des',
  'ale',
  'tu',
  'si',
]) {
  common.delete(word)
}

/** Is it a common word of a language in Latin letters, and no usual way to write a Russian one? Lower case. */
export const isCommonLatin = (word: string) => common.has(word)
