/** The five inks of the house (design.md §8) and tints of them, from light to dark; nothing else is printed. */
export const inks = {
  ink: '#14304a',
  inkDeep: '#0d2236',
  inkSoft: '#24496a',
  inkPale: '#5f7f99',
  sea: '#2a6a7f',
  seaSoft: '#4a8a9b',
  seaPale: '#9cc3c9',
  mist: '#cfe0de',
  red: '#cf4530',
  redDeep: '#a63322',
  redSoft: '#e07a5f',
  ochre: '#e8a63a',
  ochreDeep: '#b9792a',
  ochreSoft: '#f0c272',
  ochrePale: '#f6dca8',
  paper: '#f6ecd9',
  paperDeep: '#e6d5b4',
  white: '#fdf9f0',
  brown: '#6b4a34',
  brownDeep: '#4a3226',
  greige: '#b79c7c',
} as const

export type InkName = keyof typeof inks
