import 'server-only'
import { createInstance, type i18n as I18n, type TFunction } from 'i18next'
import { type Lang, type Namespace, namespaces, sourceLanguage } from './languages'

export type Translate = TFunction

const load = (lang: Lang, namespace: Namespace): Promise<Record<string, unknown>> =>
  import(`@/locales/${lang}/${namespace}.json`).then((module) => module.default as Record<string, unknown>)

async function loadAll(lang: Lang) {
  return Object.fromEntries(
    await Promise.all(namespaces.map(async (name) => [name, await load(lang, name)] as const)),
  )
}

// Once per language for the life of the process; none of it reaches the browser but what a page passes on.
async function create(lang: Lang): Promise<I18n> {
  const i18n = createInstance()
  await i18n.init({
    lng: lang,
    fallbackLng: sourceLanguage,
    ns: [...namespaces],
    defaultNS: 'common',
    resources: {
      [lang]: await loadAll(lang),
      ...(lang !== sourceLanguage && { [sourceLanguage]: await loadAll(sourceLanguage) }),
    },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<I18n['init']>[0])
  return i18n
}

/**
 * Remembers sentences that stand alone or with numbers («12 people»): a list or a map asks for a few of them a thousand
 * times, and i18next takes 10 to 30 µs each time. Sentences with words put in are not kept: the word may be what
 * somebody searched for.
 */
function remembering(t: Translate): Translate {
  const known = new Map<string, string>()
  const remembered = (key: string, values?: Readonly<Record<string, unknown>>) => {
    const given = values === undefined ? [] : Object.entries(values)
    if (typeof key !== 'string' || given.some(([, value]) => typeof value !== 'number')) return t(key, values)
    const whole = given.length === 0 ? key : `${key} ${given.join(' ')}`
    const before = known.get(whole)
    if (before !== undefined) return before
    const sentence = t(key, values)
    if (known.size >= mostRemembered) known.clear()
    known.set(whole, sentence)
    return sentence
  }
  return remembered as Translate
}

/** For each language and namespace; all keys and the numbers of ten thousand people fit into a few hundred kilobytes. */
const mostRemembered = 2_000

export type Translators = Record<Namespace, Translate>

const translators = new Map<Lang, Promise<Translators>>()

/** Not `getFixedT`: it copies all of i18next's options for every sentence, which was half the garbage of a list. */
async function makeTranslators(lang: Lang): Promise<Translators> {
  const i18n = await create(lang)
  const translatorOf = (ns: Namespace) =>
    ((key: string, values?: Readonly<Record<string, unknown>>) => i18n.t(key, { ...values, ns })) as Translate
  return Object.fromEntries(namespaces.map((name) => [name, remembering(translatorOf(name))])) as Translators
}

/** All translators of a language, by namespace: for pages whose parts speak from several. */
export function getTranslators(lang: Lang): Promise<Translators> {
  const known = translators.get(lang) ?? makeTranslators(lang)
  translators.set(lang, known)
  return known
}

/** The translator of one language and namespace: `(await getT('de', 'home'))('hero.title')`. */
export async function getT(lang: Lang, namespace: Namespace = 'common'): Promise<Translate> {
  return (await getTranslators(lang))[namespace]
}

/** A namespace's sentences as plain data, for the desk: the one place where translation happens in the browser. */
export async function getSentences(
  lang: Lang,
  wanted: readonly Namespace[],
): Promise<Record<string, Record<string, unknown>>> {
  return Object.fromEntries(
    await Promise.all(wanted.map(async (name) => [name, await load(lang, name)] as const)),
  )
}
