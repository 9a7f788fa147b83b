/** What a column of a list may say. */
export const columns = [
  'name',
  'surname',
  'given',
  'patronymic',
  'sex',
  'birth',
  'facility',
  'postcode',
  'address',
  'articles',
  'status',
  'source',
  'checkedOn',
  'id',
  'note',
] as const
export type Column = (typeof columns)[number]

/** Headings as volunteers and our own exports write them, in three languages; compared folded. */
const headings: Readonly<Record<Column, string>> = {
  name: 'фио|ф.и.о.|имя и фамилия|фамилия имя отчество|фамилия и имя|заключённый|заключенный|кому|имя полностью|name|full name|prisoner|addressee|vollständiger name|vor- und nachname|gefangener|name ru|name (russian)',
  surname: 'фамилия|surname|last name|family name|nachname|familienname|surname ru',
  given: 'имя|given name|first name|given|vorname|given ru',
  patronymic: 'отчество|patronymic|vatersname|patronymic ru',
  sex: 'пол|sex|gender|geschlecht',
  birth:
    'дата рождения|рождение|родился|родилась|год рождения|др|д.р.|г.р.|день рождения|birth|birth date|date of birth|born|birthday|year of birth|dob|geburtsdatum|geboren|geburtstag|geburtsjahr',
  facility:
    'учреждение|колония|сизо|ик|место|место заключения|где|где содержится|место содержания|facility|prison|place|institution|colony|haftanstalt|anstalt|gefängnis|haftort|facility ru',
  postcode: 'индекс|почтовый индекс|postcode|postal code|zip|zip code|plz|postleitzahl',
  address: 'адрес|адрес для писем|почтовый адрес|address|postal address|adresse|anschrift|postanschrift',
  articles:
    'дело|статья|статьи|статьи ук|обвинение|articles|article|case|charges|artikel|paragraph|anklage|fall',
  status: 'статус|положение|состояние|status|state|stand|lage',
  source: 'источник|ссылка|источники|url|source|link|source url|quelle|quellen|verweis',
  checkedOn:
    'проверено|дата проверки|дата|актуально на|обновлено|checked|checked on|verified|verified on|as of|date|updated|geprüft|geprüft am|stand vom|datum',
  id: 'id|ид|номер записи|kennung',
  note: 'примечание|примечания|заметки|комментарий|note|notes|comment|remark|bemerkung|notiz',
}

function fold(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_.:*]+/gu, ' ')
    .trim()
}

const byHeading = new Map(
  columns.flatMap((column) => headings[column].split('|').map((heading) => [fold(heading), column] as const)),
)

/** The column a heading names, or null for one that is not read. */
export function columnOf(heading: string): Column | null {
  return byHeading.get(fold(heading)) ?? null
}
