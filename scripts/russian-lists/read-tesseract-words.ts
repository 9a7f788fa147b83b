/** Parts of a `.traineddata` file, by their place in its table (tesseract-ocr/tesseract, tessdatamanager.h, 4.1). */
const LSTM_WORDS = 19
const LSTM_CHARACTERS = 21

const DIRECTION = 2
const WORD_END = 4
const LAST_EDGE = 1

function partOf(data: Buffer, index: number): Buffer {
  const count = data.readInt32LE(0)
  const offsets = Array.from({ length: count }, (_, i) => Number(data.readBigInt64LE(4 + 8 * i)))
  const start = offsets[index] ?? -1
  if (start < 0) throw new Error(`the file has no part ${index}`)
  const end = offsets.slice(index + 1).find((offset) => offset >= 0) ?? data.length
  return data.subarray(start, end)
}

/**
 * The word list inside a Tesseract language file: the commonest words of a web crawl in that language,
 * in no order, in the case they were met in. Data of the Tesseract project, Apache-2.0.
 */
export function readTesseractWords(data: Buffer): string[] {
  const characters = partOf(data, LSTM_CHARACTERS).toString('utf8').split('\n').slice(1)
  const letters = characters.map((line) => line.split(' ')[0] ?? '')
  const graph = partOf(data, LSTM_WORDS)
  const letterBits = Math.ceil(Math.log2(graph.readInt32LE(2) + 1))
  const edge = (i: number) => {
    const low = graph.readUInt32LE(10 + 8 * i)
    const high = graph.readUInt32LE(14 + 8 * i)
    return {
      letter: low & ((1 << letterBits) - 1),
      flags: (low >>> letterBits) & 7,
      next: high * 2 ** (29 - letterBits) + (low >>> (letterBits + 3)),
    }
  }
  const words: string[] = []
  const open: [node: number, before: string][] = [[0, '']]
  for (let top = open.pop(); top; top = open.pop()) {
    for (let i = top[0]; ; i++) {
      const { letter, flags, next } = edge(i)
      if (!(flags & DIRECTION)) {
        const word = top[1] + (letters[letter] ?? '')
        if (flags & WORD_END) words.push(word)
        if (next > 0) open.push([next, word])
      }
      if (flags & LAST_EDGE) break
    }
  }
  return words
}
