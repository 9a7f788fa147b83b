import { eld } from 'eld/small'
import { wholeText } from './whole-text'

export const checkRussian = wholeText((text) => eld.detect(text).language)
