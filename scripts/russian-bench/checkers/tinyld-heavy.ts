import { detect } from 'tinyld/heavy'
import { wholeText } from './whole-text'

export const checkRussian = wholeText((text) => detect(text))
