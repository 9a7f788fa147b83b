import type { RuleId } from './rules'
import type { TopicSlug } from './types'

/** A few rules under one heading; the heading is `section.<id>` in the namespace `guide`. */
export type GuideSection = { id: string; rules: readonly RuleId[] }

/** One page of the guide; its title and opening words are `topic.<slug>.title` and `topic.<slug>.intro`. */
export type GuideTopic = { slug: TopicSlug; sections: readonly GuideSection[] }

/** The guide in reading order: from the first word to what may come of it. */
export const topics: readonly GuideTopic[] = [
  {
    slug: 'writing',
    sections: [
      { id: 'language', rules: ['lang-01', 'lang-02', 'lang-03', 'lang-05', 'lang-07'] },
      { id: 'subjects', rules: ['topic-06', 'sender-02'] },
      { id: 'whom', rules: ['pace-03', 'pace-02', 'pace-01'] },
    ],
  },
  {
    slug: 'avoid',
    sections: [
      { id: 'leaveOut', rules: ['topic-02', 'etap-05', 'topic-05'] },
      { id: 'tone', rules: ['topic-07', 'lang-04'] },
      { id: 'printed', rules: ['topic-09'] },
    ],
  },
  {
    slug: 'address',
    sections: [
      { id: 'recipient', rules: ['env-01', 'env-03', 'env-04', 'env-05', 'env-07'] },
      { id: 'sender', rules: ['env-06', 'sender-01', 'env-08'] },
      { id: 'cards', rules: ['card-01', 'card-03', 'card-04'] },
    ],
  },
  {
    slug: 'post',
    sections: [
      { id: 'time', rules: ['time-06', 'time-05', 'time-01', 'time-02', 'time-03'] },
      {
        id: 'electronic',
        rules: ['elec-01', 'elec-07', 'elec-06', 'law-04', 'elec-02', 'elec-04', 'elec-05'],
      },
      {
        id: 'corridors',
        rules: [
          'mail-live',
          'mail-us',
          'mail-ca',
          'mail-gb',
          'mail-de',
          'mail-pl',
          'mail-cz',
          'mail-fi',
          'mail-se-dk',
          'mail-lt',
          'mail-lv-ee',
          'mail-jp',
        ],
      },
    ],
  },
  {
    slug: 'replies',
    sections: [
      { id: 'asking', rules: ['reply-01', 'sender-03', 'lang-06', 'reply-03'] },
      { id: 'waiting', rules: ['reply-04', 'mail-ru-out'] },
    ],
  },
  {
    slug: 'safety',
    sections: [
      { id: 'law', rules: ['risk-01', 'law-01', 'law-02', 'law-03'] },
      { id: 'bans', rules: ['risk-05', 'risk-07'] },
    ],
  },
]

/**
 * The topic of a path segment, or undefined: the page then answers «not found».
 * @example findTopic('post')?.sections.length // 3
 */
export function findTopic(slug: string): GuideTopic | undefined {
  return topics.find((topic) => topic.slug === slug)
}
