import type { SightingRecord, SourceRecord } from '@/lib/facility/source-record'

type Publisher = SourceRecord & { hosts: readonly string[] }

function publisher(id: string, name: string, ...hosts: [string, ...string[]]): Publisher {
  return { id, name, kind: 'publisher', homepage: `https://${hosts[0]}/`, hosts }
}

/** A copy found elsewhere: named as a copy, with the original's name only where it is certain. */
function mirror(id: string, name: string, host: string): Publisher {
  return { id, name, kind: 'mirror', homepage: null, hosts: [host] }
}

/** The reviewed list of everybody whose words the gathered data rests on. */
const publishers: readonly Publisher[] = [
  publisher('memorial-pzk', 'Memorial: Support for Political Prisoners', 'memopzk.org'),
  publisher('7x7', '7x7', '7x7-journal.ru'),
  publisher('abc-wien', 'Anarchist Black Cross Wien', 'abc-wien.net'),
  publisher('abc-dresden', 'Anarchist Black Cross Dresden', 'abcdd.org'),
  publisher('aktuelnosti', 'Aktuelnosti', 'aktuelnosti.us'),
  publisher('amw', 'A-M-W', 'www.amwenglish.com'),
  publisher('attaque', 'Attaque', 'attaque.noblogs.org'),
  publisher('avtonom', 'Avtonom', 'avtonom.org', 'www.avtonom.org'),
  publisher('caucasian-knot', 'Caucasian Knot', 'www.eng.kavkaz-uzel.media', 'www.kavkaz-uzel.eu'),
  publisher('contra-info', 'Contra Info', 'pt-contrainfo.espiv.net'),
  publisher('ctr-dar', 'ctr-dar.ru', 'ctr-dar.ru'),
  publisher('dark-nights', 'Dark Nights', 'darknights.noblogs.org'),
  publisher('free-russia', 'Free Russia Foundation', 'www.4freerussia.org'),
  publisher('freedom-news', 'Freedom News', 'freedomnews.org.uk'),
  publisher('gulag-perm36', 'gulag-perm36.org', 'www.gulag-perm36.org'),
  publisher('indebta', 'InDebta', 'indebta.com'),
  publisher('khodorkovsky', 'khodorkovsky.com', 'khodorkovsky.com'),
  publisher('khpg', 'Kharkiv Human Rights Protection Group', 'khpg.org'),
  publisher('libcom', 'libcom.org', 'libcom.org'),
  publisher('mccain', 'McCain Institute', 'www.mccaininstitute.org'),
  publisher('medialeaks', 'Medialeaks', 'medialeaks.ru'),
  publisher('memorial-czechia', 'Memorial Czech Republic', 'memorial-czechia.cz'),
  publisher('memri', 'MEMRI', 'www.memri.org'),
  publisher('moscow-times', 'The Moscow Times', 'www.themoscowtimes.com'),
  publisher('mr7', 'MR-7', 'mr-7.ru'),
  publisher('novaya-gazeta', 'Novaya Gazeta', 'novayagazeta.ru'),
  publisher('novaya-europe', 'Novaya Gazeta Europe', 'novayagazeta.eu'),
  publisher('nugen-advokat', 'nugen-advokat.ru', 'nugen-advokat.ru'),
  publisher('open-space-telegram', 'Open Space, Telegram channel', 't.me'),
  publisher('posle', 'Posle', 'www.posle.media'),
  publisher('rferl', 'Radio Free Europe/Radio Liberty', 'www.rferl.org'),
  publisher('rights-in-russia', 'Rights in Russia', 'www.rightsinrussia.org'),
  publisher('rote-hilfe-potsdam', 'Rote Hilfe Potsdam', 'potsdam.rote-hilfe.de'),
  publisher('rtvi', 'RTVI', 'rtvi.com'),
  publisher('t-center', 't.center', 't.center'),
  publisher('trakpo', 'trakpo.com', 'trakpo.com'),
  publisher('untergrund-blaettle', 'Untergrund-Blättle', 'xn--untergrund-blttle-2qb.ch'),
  publisher('zazoom', 'Zazoom', 'www.zazoom.it'),
  publisher('svoboda', 'Radio Svoboda', 'www.svoboda.org'),
  publisher('kyiv-independent', 'The Kyiv Independent', 'kyivindependent.com'),
  publisher('oc-media', 'OC Media', 'oc-media.org'),
  publisher('meduza', 'Meduza', 'meduza.io'),
  publisher('novaya-baltia', 'Novaya Gazeta Baltia', 'novayagazeta.ee'),
  publisher('holod', 'Holod', 'holod.media'),
  publisher('dovod', 'Dovod', 'dovod.online'),
  publisher('letters-now', 'Letters Now (OVD-Info)', 'lettersnow.org'),
  publisher('t-invariant', 'T-invariant', 't-invariant.org'),
  publisher('newsru-il', 'NEWSru.co.il', 'www.newsru.co.il'),
  publisher('rbc', 'RBC', 'www.rbc.ru'),
  publisher('kommersant', 'Kommersant', 'www.kommersant.ru'),
  publisher('the-nation', 'The Nation', 'www.thenation.com'),
  publisher('mediazona', 'Mediazona', 'zona.media'),
  publisher('severreal', 'Sever.Realii', 'www.severreal.org'),
  publisher('niann', 'NIA Nizhny Novgorod', 'www.niann.ru'),
  publisher('govp', 'Govp.info', 'govp.info'),
  publisher('ura', 'URA.RU', 'ura.news'),
  publisher('ria', 'RIA Novosti', 'ria.ru'),
  publisher('britcan', 'BritCan News, after RFE/RL', 'www.britcannews.com'),
  publisher('daily-exclusives', 'The Daily Exclusives', 'thedailyexclusives.com'),
  publisher('telegraph-page', 'A page on telegra.ph, author not named', 'telegra.ph'),
  mirror('ctrana-copy', 'Ctrana (copy at ctrana.one)', 'amp.ctrana.one'),
  mirror('bbc-copy', 'BBC News Russian (copy at bbctodays.pages.dev)', 'bbctodays.pages.dev'),
  mirror('mbkh-copy', 'MBKh Media (copy at appspot.com)', 'mbk-news.appspot.com'),
  mirror('mbkh-copy-2', 'MBKh Media (copy at appspot.com)', 'ira-nymphs-132559.appspot.com'),
  mirror('ndns-copy', 'A copy at nimble.ndns.io, publisher not named', 'nimble.ndns.io'),
  mirror(
    'open-space-telegram-copy',
    'Open Space, Telegram channel (copy at group-telegram.com)',
    'group-telegram.com',
  ),
  mirror('memorial-list-copy', 'Memorial: list of February 2025 (copy in pzk-data)', 'github.com'),
  {
    id: 'open-space-list',
    name: 'Open Space: list of facilities (copy in pzk-data)',
    kind: 'mirror',
    homepage: null,
    hosts: [],
  },
  {
    id: 'pzk-data',
    name: 'pzk-data: list of letter addresses, February 2025',
    kind: 'mirror',
    homepage: null,
    hosts: [],
  },
  {
    id: 'background-text',
    name: 'A text kept with the background material, not published',
    kind: 'unpublished',
    homepage: null,
    hosts: [],
  },
]

const byHost = new Map(publishers.flatMap((entry) => entry.hosts.map((host) => [host, entry] as const)))

const OPEN_SPACE = /^Open Space/u
const FACILITY_FILE = 'ospace.addresses.geojson'

/** The id of whoever speaks at `url`; `sourceName` tells the lists apart that share one file. */
function sourceIdOf(url: string, sourceName: string): string {
  if (url.startsWith('seed:')) return 'background-text'
  if (url.endsWith(FACILITY_FILE)) return OPEN_SPACE.test(sourceName) ? 'open-space-list' : 'pzk-data'
  const found = byHost.get(new URL(url).host)
  if (!found) throw new Error(`No publisher is known for ${url}: add it to scripts/directory/publishers.ts`)
  return found.id
}

/** A source address of the gathered data as a sighting. Pseudo addresses (`seed:…`) keep no link. */
export function sighting(url: string, on: string | null, sourceName = ''): SightingRecord {
  return { source: sourceIdOf(url, sourceName), url: url.startsWith('seed:') ? null : url, on }
}

/** The records of the sources that are used, in the order of their ids. */
export function sourceRecords(used: ReadonlySet<string>): SourceRecord[] {
  return publishers
    .filter(({ id }) => used.has(id))
    .map(({ id, name, kind, homepage }) => ({ id, name, kind, homepage }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
