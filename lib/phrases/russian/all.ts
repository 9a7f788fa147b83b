import type { PhraseSource, Topic } from '../types'
import { animals } from './animals'
import { birthday } from './birthday'
import { books } from './books'
import { christmas } from './christmas'
import { city } from './city'
import { closing } from './closing'
import { easter } from './easter'
import { eid } from './eid'
import { encouragement } from './encouragement'
import { family } from './family'
import { films } from './films'
import { food } from './food'
import { garden } from './garden'
import { greeting } from './greeting'
import { heard } from './heard'
import { hobbies } from './hobbies'
import { holidays } from './holidays'
import { joys } from './joys'
import { languages } from './languages'
import { march8 } from './march8'
import { memories } from './memories'
import { music } from './music'
import { newyear } from './newyear'
import { practical } from './practical'
import { questions } from './questions'
import { reply } from './reply'
import { riddles } from './riddles'
import { science } from './science'
import { signature } from './signature'
import { solidarity } from './solidarity'
import { sport } from './sport'
import { travel } from './travel'
import { weather } from './weather'
import { who } from './who'
import { work } from './work'

/** The Russian source, topic by topic. Adding a language never touches this folder. */
export const russian: Readonly<Record<Topic, readonly PhraseSource[]>> = {
  greeting,
  who,
  heard,
  city,
  weather,
  animals,
  garden,
  hobbies,
  books,
  music,
  films,
  science,
  food,
  sport,
  travel,
  work,
  family,
  memories,
  joys,
  riddles,
  languages,
  questions,
  encouragement,
  birthday,
  newyear,
  christmas,
  easter,
  march8,
  eid,
  holidays,
  solidarity,
  practical,
  reply,
  closing,
  signature,
}
