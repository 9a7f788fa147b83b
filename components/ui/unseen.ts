/** Nothing remembers, corrects or sends away what is typed (security.md, T11); fields add `autoComplete="off"`. */
export const unseen = {
  translate: 'no',
  spellCheck: false,
  autoCorrect: 'off',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const
