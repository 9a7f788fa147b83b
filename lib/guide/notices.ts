import type { GuideNotice } from './types'

/** Cautions that rest on too little to be rules, shown above the rules of their topic. */
export const notices: readonly GuideNotice[] = [
  {
    // Facts risk-03 and risk-04: one reading each, the official decisions were not seen.
    id: 'designated',
    topic: 'safety',
    sources: [
      'https://ovdinfo.legal/en/instruction/ovd-info-extremist-organisation',
      'https://www.notizie.buzz/articles/2026/02/18/memorial-s-successors-designati-indesi-dalla-giustizia-russa.html',
    ],
    year: 2026,
    sentence: 'notice.designated',
  },
  {
    // Facts topic-01, topic-03 and topic-04: one undated page. A letter on these subjects may harm its reader,
    // so the caution is passed on as one page's word instead of being dropped.
    id: 'delicate',
    topic: 'avoid',
    sources: ['https://memopzk.org/en/kak-pisat-pisma-politzaklyuchyonnym'],
    year: null,
    sentence: 'notice.delicate',
  },
]
