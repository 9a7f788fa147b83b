import type { Scheme } from '@/lib/text/romanise/scheme'
import { croatian } from '@/lib/text/romanise/schemes/croatian'
import { czech } from '@/lib/text/romanise/schemes/czech'
import { dutch } from '@/lib/text/romanise/schemes/dutch'
import { englishBgn } from '@/lib/text/romanise/schemes/english-bgn'
import { englishPress } from '@/lib/text/romanise/schemes/english-press'
import { finnish } from '@/lib/text/romanise/schemes/finnish'
import { french } from '@/lib/text/romanise/schemes/french'
import { german } from '@/lib/text/romanise/schemes/german'
import { gostB } from '@/lib/text/romanise/schemes/gost-b'
import { hungarian } from '@/lib/text/romanise/schemes/hungarian'
import { icao } from '@/lib/text/romanise/schemes/icao'
import { iso9 } from '@/lib/text/romanise/schemes/iso-9'
import { norwegian } from '@/lib/text/romanise/schemes/norwegian'
import { passport1997 } from '@/lib/text/romanise/schemes/passport-1997'
import { passport2010 } from '@/lib/text/romanise/schemes/passport-2010'
import { polish } from '@/lib/text/romanise/schemes/polish'
import { polishPlain } from '@/lib/text/romanise/schemes/polish-plain'
import { portuguese } from '@/lib/text/romanise/schemes/portuguese'
import { scholarly } from '@/lib/text/romanise/schemes/scholarly'
import { spanish } from '@/lib/text/romanise/schemes/spanish'
import { spanishPress } from '@/lib/text/romanise/schemes/spanish-press'
import { swedish } from '@/lib/text/romanise/schemes/swedish'
import { turkish } from '@/lib/text/romanise/schemes/turkish'
import { ukrainianLatin } from '@/lib/text/romanise/schemes/ukrainian-latin'

/** Every Latin system a name is indexed under, the commonest first. Germanic and Ukrainian stand apart. */
export const latinSchemes: readonly Scheme[] = [
  englishPress,
  englishBgn,
  icao,
  passport2010,
  passport1997,
  gostB,
  iso9,
  scholarly,
  german,
  french,
  polish,
  polishPlain,
  czech,
  croatian,
  finnish,
  swedish,
  norwegian,
  dutch,
  spanish,
  spanishPress,
  portuguese,
  hungarian,
  turkish,
  ukrainianLatin,
]
