/**
 * Endings of declension and conjugation, of Russian and of the neighbours with Russian letters («-ого», «-ата»,
 * «-увати»): a word and its other forms should come down to the same letters, no more than that.
 */
const ENDINGS = `
  а я о е у ю ы и ь й ъ ой ый ий ая яя ое ее ые ие ую юю ым им ых их ом ем ов ев ей ам ям ах ях ами ями ыми ими ого его
  ому ему ию ия ии ием иях та то те ят ът ата ята ите ото ете ият ва на ове овете ама има ог ою ею ує ти ть ла
  ло ли ше хме ха хте ме ат еше аше ся ться
`
const LEAST = 4

const endings = new Set(ENDINGS.trim().split(/\s+/))
const LONGEST = Math.max(...[...endings].map((ending) => ending.length))

/** A folded word without its longest ending, of four letters at least; null when that leaves too little. */
export function stemOf(word: string): string | null {
  for (let length = Math.min(LONGEST, word.length - LEAST); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length)
  }
  return word.length > LEAST ? word : null
}
