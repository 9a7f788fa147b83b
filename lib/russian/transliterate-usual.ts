/**
 * Latin spellings whose plainest reading is a Russian word too («ден», «пят», «семя»), but hardly ever the one that is
 * meant in a letter; and «йо», which is nearly always «ё» elsewhere. Written down by us.
 */
const USUAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    den: 'день',
    est: 'есть',
    jod: 'йод',
    joga: 'йога',
    mat: 'мать',
    moi: 'мои',
    put: 'путь',
    pyat: 'пять',
    pjat: 'пять',
    rajon: 'район',
    rayon: 'район',
    sem: 'семь',
    semja: 'семья',
    semya: 'семья',
    shest: 'шесть',
    stat: 'стать',
    svoi: 'свои',
    tvoi: 'твои',
    vest: 'весть',
    yod: 'йод',
    yoga: 'йога',
    zhit: 'жить',
  }),
)

/** What these Latin letters usually stand for, where their plainest reading is another word. Lower case. */
export const usualReading = (latin: string): string | undefined => USUAL.get(latin)
