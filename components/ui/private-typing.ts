/** What a field for a letter or a name asks of the browser and of writing assistants: to send none of it anywhere. */
export const privateTyping = {
  translate: 'no',
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const
