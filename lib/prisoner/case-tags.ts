export const caseKeys = [
  'network',
  'tyumen',
  'otherAnarchist',
  'moscowCase',
  'antiwarDirectAction',
  'antiwarSpeech',
  'crimea',
  'exchange2024',
] as const
/** A case that the compilers put together by hand; named in `locales/<lang>/case.json` (`known.…`). */
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

/** The compilers' own keys: the case they stand for, and the group it belongs to. */
const caseOfKey: Readonly<Record<string, { key: CaseKey | null; group: CaseGroup | null }>> = {
  network: { key: 'network', group: 'antifascists' },
  tyumen: { key: 'tyumen', group: 'anarchists' },
  'other-anarchist': { key: 'otherAnarchist', group: 'anarchists' },
  'moscow-case': { key: 'moscowCase', group: 'civicActivists' },
  'antiwar-direct-action': { key: 'antiwarDirectAction', group: 'antiWar' },
  'antiwar-speech': { key: 'antiwarSpeech', group: 'antiWar' },
  crimea: { key: 'crimea', group: null },
  'exchange-2024': { key: 'exchange2024', group: null },
  speech: { key: null, group: 'speech' },
  treason: { key: null, group: 'treason' },
  minor: { key: null, group: 'minors' },
}

/** The hand-made case a key of the compilers stands for; null for a key that names none («other»). */
export function caseKeyOf(key: string | null): CaseKey | null {
  return caseOfKey[key ?? '']?.key ?? null
}

/**
 * The groups that a source's tags and the compilers' key stand for, each once, in the order of `caseGroups`.
 *
 * @example caseGroupsOf(['дела журналистов', 'Москва'], 'treason') // ['journalists', 'treason']
 */
export function caseGroupsOf(tags: readonly string[], key: string | null = null): CaseGroup[] {
  const found = new Set([...tags.map((tag) => groupOfTag[tag.trim()]), caseOfKey[key ?? '']?.group])
  return caseGroups.filter((group) => found.has(group))
}
