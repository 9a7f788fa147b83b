import { eld } from 'eld/large'
import { wholeText } from './whole-text'

export const checkRussian = wholeText((text) => eld.detect(text).language)
