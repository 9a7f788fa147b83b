export const caseKeys = [
  'network',
  'tyumen',
  'other-anarchist',
  'moscow-case',
  'antiwar-direct-action',
  'antiwar-speech',
  'speech',
  'crimea',
  'treason',
  'minor',
  'exchange-2024',
  'other',
] as const
/** A case put together by hand by those who compiled the directory. */
export type CaseKey = (typeof caseKeys)[number]

export const caseGroups = [
  'antiWar',
  'jehovahsWitnesses',
  'hizbUtTahrir',
  'muslims',
  'crimeanTatars',
  'ukrainians',
  'saboteurs',
  'civicActivists',
  'navalnySupporters',
  'regionalPoliticians',
  'opposition',
  'furgalSupporters',
  'artpodgotovka',
  'anarchists',
  'antifascists',
  'palaceCase',
  'case58',
  'chechenTrace',
  'journalists',
  'lawyers',
  'humanRightsDefenders',
  'mejlis',
  'undesirable',
  'foreignAgents',
  'memorial',
  'speech',
  'justifyingTerrorism',
  'rehabilitatingNazism',
  'coronavirus',
  'treason',
  'espionage',
  'secretCooperation',
  'punitivePsychiatry',
  'minors',
] as const
/** A kind of case by which people can be found; named in `locales/<lang>/case.json` (`group.…`). */
export type CaseGroup = (typeof caseGroups)[number]

/**
 * The reviewed table from the tags of Memorial's lists (2025) to our groups. Tags of place, of stage
 * («реальный срок») and of the site itself («Наши новости») say nothing about a case: not listed, so ignored.
 */
const groupOfTag: Readonly<Record<string, CaseGroup>> = {
  'репрессии за антивоенную позицию': 'antiWar',
  'преследование свидетелей Иеговы': 'jehovahsWitnesses',
  'Хизб ут-Тахрир': 'hizbUtTahrir',
  'дела мусульман': 'muslims',
  'преследование крымских татар': 'crimeanTatars',
  'преследование украинцев': 'ukrainians',
  'украинский след': 'ukrainians',
  'дела «украинских диверсантов»': 'saboteurs',
  'дела гражданских активистов': 'civicActivists',
  'гражданский протест': 'civicActivists',
  'преследование сторонников Навального': 'navalnySupporters',
  'преследование региональных политиков': 'regionalPoliticians',
  'преследование оппозиции': 'opposition',
  'преследование сторонников Сергея Фургала': 'furgalSupporters',
  артподготовка: 'artpodgotovka',
  'дела анархистов': 'anarchists',
  'дело антифашистов': 'antifascists',
  '«дворцовое дело»': 'palaceCase',
  'дело 58-ми': 'case58',
  'чеченский след': 'chechenTrace',
  'дела журналистов': 'journalists',
  'преследование адвокатов': 'lawyers',
  'преследование правозащитников': 'humanRightsDefenders',
  'Меджлис в Крыму': 'mejlis',
  'дела членов «нежелательной организации»': 'undesirable',
  'закон об «иностранных агентах»': 'foreignAgents',
  'Международный Мемориал': 'memorial',
  '«экстремистские» высказывания': 'speech',
  'оправдание терроризма': 'justifyingTerrorism',
  '«Реабилитация нацизма»': 'rehabilitatingNazism',
  коронавирус: 'coronavirus',
  'дела о государственной измене': 'treason',
  'дела о «шпионаже»': 'espionage',
  'конфиденциальное сотрудничество с иностранцами': 'secretCooperation',
  'карательная психиатрия': 'punitivePsychiatry',
  'преследование несовершеннолетних': 'minors',
}

/** The groups that a source's tags stand for, each once, in the order of `caseGroups`. */
export function caseGroupsOf(tags: readonly string[]): CaseGroup[] {
  const found = new Set(tags.map((tag) => groupOfTag[tag.trim()]))
  return caseGroups.filter((group) => found.has(group))
}
