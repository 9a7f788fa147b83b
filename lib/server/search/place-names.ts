/**
 * Places that other languages name in their own way, beside the transcriptions that are generated, and what
 * well-known prisons are called in translation. Keys are Russian words as the directory writes them, in lower
 * case; a place that holds the word is found by these names too. From general knowledge.
 */
const translated: Readonly<Record<string, string>> = {
  москва: 'moscow moskau moscou mosca moscu moskva moskou moszkva moskwa мск',
  'санкт-петербург':
    'saint st petersburg petersbourg petersburgo pietroburgo pietari szentpetervar piter питер спб spb',
  мордовия: 'mordovia mordwinien mordovie mordowia mordvinia mordva мордва',
  крым: 'crimea krim crimee krym kirim',
  чеченская: 'chechnya tschetschenien tchetchenie czeczenia cecnia chechenia чечня cecensko tsjetsjenie',
  чувашская: 'chuvashia чувашия tschuwaschien',
  татарстан: 'tatarstan tatarie',
  башкортостан: 'bashkiria baschkirien baschkortostan башкирия',
  якутия: 'yakutia jakutien iakoutie jakucja jakutia',
  карелия: 'karelia karelien carelie carelia karjala',
  дагестан: 'dagestan daghestan',
  бурятия: 'buryatia burjatien bouriatie',
  калмыкия: 'kalmykia kalmuckien kalmoukie',
  хакасия: 'khakassia chakassien',
  тыва: 'tuva tuwa touva тува',
  удмуртская: 'udmurtia udmurtien удмуртия',
  осетия: 'ossetia ossetien ossetie osetia',
  'кабардино-балкарская': 'kabardino balkaria кабарда балкария kabardinien',
  'карачаево-черкесская': 'karachay cherkessia черкесия',
  'ямало-ненецкий': 'yamal jamal ямал',
  'ханты-мансийский': 'хмао yugra югра',
  еврейская: 'jewish judische еао birobidzhan',
  сахалинская: 'sakhalin sachalin сахалин',
  камчатский: 'kamchatka kamtschatka камчатка',
  чукотский: 'chukotka tschukotka чукотка',
  забайкальский: 'transbaikal transbaikalien забайкалье',
  приморский: 'primorye primorje приморье',
  алтайский: 'altai altay алтай',
  кемеровская: 'kuzbass кузбасс',
  екатеринбург: 'ekaterinburg jekaterinburg',
  архангельск: 'archangel archangelsk arkangeli',
  владивосток: 'wladiwostok',
  'белый лебедь': 'white swan weisser weiser schwan cygne blanc cisne blanco bialy labedz cigno bianco',
  'красный лебедь': 'red swan',
  'чёрный дельфин': 'black dolphin schwarzer delphin delfin dauphin noir negro czarny',
  'чёрный дятел': 'black woodpecker',
  'полярная сова': 'polar owl polareule chouette hibou polaire polarna sowa',
  'красная утка': 'red duck',
  'вологодский пятак': 'vologda coin ognenny',
  'матросская тишина': 'matrosskaja matrosskaia matrosskaya sailors silence матроска',
  бутырка: 'butyrskaya butyrki бутырская бутырки',
  лефортово: 'lefortovo lefortowo',
  'новые кресты': 'kresty kresti crosses кресты',
  'владимирский централ': 'vladimir central',
  снежинка: 'snowflake',
  медведь: 'bear',
}

/** Names in other languages of whatever places `text` names. */
export function namesAbroad(text: string): string[] {
  const lower = ` ${text.toLowerCase().replace(/[^а-яё-]+/g, ' ')} `
  return Object.entries(translated).flatMap(([place, names]) => (lower.includes(` ${place} `) ? [names] : []))
}
