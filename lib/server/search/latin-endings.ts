/**
 * Endings that other languages hang on a Russian name, and what stands there in the nominative: Czech and
 * Slovak -ová on any woman's name, Polish, Czech and Croatian cases, Lithuanian and Latvian endings, genitive s.
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ova|ove|ovou)$/, ''],
  [/(?:as|is|us|s)$/, ''],
  [/(?:a|u|e|em|om|owi|ovi)$/, ''],
  [/(?:iego|iemu|im)$/, 'i'],
  [/(?:ego|emu|eho|ym)$/, 'y'],
  [/(?:oj|ou|ej)$/, 'a'],
]

const shortest = 4

/** What a folded Latin word may be in the nominative: `nawalnego` → `nawalny`; nothing for a short word. */
export function withoutLatinEnding(folded: string): string[] {
  const words = endings.flatMap(([ending, nominative]) => {
    const bare = folded.replace(ending, nominative)
    return bare !== folded && bare.length >= shortest ? [bare] : []
  })
  return [...new Set(words)]
}
