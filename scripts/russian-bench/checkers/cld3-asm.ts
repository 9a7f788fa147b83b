import { loadModule } from 'cld3-asm'
import { wholeText } from './whole-text'

/** Its own limits of length put aside: from the first byte, and as long as the longest text here. */
const identifier = (await loadModule()).create(0, 100_000)

export const checkRussian = wholeText((text) => identifier.findLanguage(text).language)
