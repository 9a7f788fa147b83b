import type { Draft, SentLetter } from '@/lib/letter/draft'

const recipient = { id: 'test-1', slug: 'ivan-primerov', name: 'Ivan Primerov' }

/** A draft to a made-up person; every field can be replaced. */
export function makeDraft(fields: Partial<Draft> = {}): Draft {
  return {
    kind: 'draft',
    version: 1,
    recipient,
    text: 'Здравствуйте, Иван!\nУ нас идёт снег.',
    sender: 'Anna Beispiel',
    greeting: 'Здравствуйте, Иван!',
    paper: { format: 'a6', design: 'boat', face: 'serif' },
    ignored: [],
    savedAt: '2026-11-21T14:02:00.000Z',
    ...fields,
  }
}

/** A line of the log of letters sent. */
export function makeSent(fields: Partial<SentLetter> = {}): SentLetter {
  return {
    kind: 'sent',
    version: 1,
    recipient,
    sentOn: '2026-11-21',
    nudgeOn: '2026-12-19',
    savedAt: '2026-11-21T14:05:00.000Z',
    ...fields,
  }
}
