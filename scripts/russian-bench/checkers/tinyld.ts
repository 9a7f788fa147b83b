import { detect } from 'tinyld'
import { wholeText } from './whole-text'

export const checkRussian = wholeText((text) => detect(text))
