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

// One instance per language for the life of the process; none of it reaches the browser but what a page passes on.
const instances = new Map<Lang, Promise<I18n>>()

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

/** The translator of one language and namespace: `(await getT('de', 'home'))('hero.title')`. */
export async function getT(lang: Lang, namespace: Namespace = 'common'): Promise<Translate> {
  const instance = instances.get(lang) ?? create(lang)
  instances.set(lang, instance)
  return (await instance).getFixedT(lang, namespace) as Translate
}

export type Translators = Record<Namespace, Translate>

/** All translators of a language, by namespace: for pages whose parts speak from several. */
export async function getTranslators(lang: Lang): Promise<Translators> {
  const entries = await Promise.all(namespaces.map(async (name) => [name, await getT(lang, name)] as const))
  return Object.fromEntries(entries) as Translators
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
