import { franc } from 'franc'
import { wholeText } from './whole-text'

/** Below ten letters franc says nothing unless it is asked to. */
export const checkRussian = wholeText((text) => franc(text, { minLength: 1 }))
