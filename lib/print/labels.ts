/** The small grey words of a postal form: always in Russian, for the post there, and in the sender's language. */
export type Labels = { from: string; to: string }

const foreign: Readonly<Record<string, Labels>> = {
  cs: { from: 'Odesílatel', to: 'Adresát' },
  de: { from: 'Absender', to: 'Empfänger' },
  en: { from: 'From', to: 'To' },
  es: { from: 'Remitente', to: 'Destinatario' },
  fr: { from: 'Expéditeur', to: 'Destinataire' },
  it: { from: 'Mittente', to: 'Destinatario' },
  pl: { from: 'Nadawca', to: 'Adresat' },
  pt: { from: 'Remetente', to: 'Destinatário' },
  tr: { from: 'Gönderen', to: 'Alıcı' },
}

const russian: Labels = { from: 'От кого', to: 'Кому, куда' }

/** Two short lines inside the stamp hint. */
export const stampLabel = ['место', 'для марки'] as const

/** French, the language of the world's post, where we have no words of the sender's own. */
export function labelsIn(lang: string): Labels {
  const own = lang.toLowerCase().split('-')[0]!
  if (own === 'ru') return russian
  const words = foreign[own] ?? foreign.fr!
  return { from: `${russian.from} · ${words.from}`, to: `${russian.to} · ${words.to}` }
}

/** «Лист 1 из 2»: loose pages find each other again on a censor's desk. */
export function pageLabel(page: number, pages: number): string {
  return `Лист ${page} из ${pages}`
}
