import { describe, expect, it } from 'vitest'
import { likelyPaper } from '@/lib/print/likely-paper'

describe('the paper in a reader’s printer', () => {
  it.each<[readonly string[], string, 'a4' | 'letter']>([
    [['en-US', 'en'], 'America/Chicago', 'letter'],
    [['en-CA'], 'America/Toronto', 'letter'],
    [['fr-CA', 'en'], 'Canada/Atlantic', 'letter'],
    [['es-MX'], 'America/Mexico_City', 'letter'],
    [['en-PH'], 'Asia/Manila', 'letter'],
    [['en-US'], 'Pacific/Honolulu', 'letter'],
    // A browser that hides its clock: the language has the word.
    [['en-US'], 'UTC', 'letter'],
    [['en-US'], '', 'letter'],
    [['en-US'], 'Etc/GMT', 'letter'],
    // American English on a machine that stands elsewhere.
    [['en-US'], 'Europe/Berlin', 'a4'],
    [['en-US', 'de-DE'], 'Asia/Tbilisi', 'a4'],
    [['en-US'], 'Australia/Sydney', 'a4'],
    // The first tag with a land decides.
    [['en', 'en-US'], 'America/New_York', 'letter'],
    [['de-DE', 'en-US'], 'America/New_York', 'a4'],
    [['zh-Hans-CA'], 'America/Vancouver', 'letter'],
    [['en-GB'], 'Europe/London', 'a4'],
    [['es-AR'], 'America/Argentina/Buenos_Aires', 'a4'],
    [['en'], 'America/New_York', 'a4'],
    [['de'], 'Europe/Berlin', 'a4'],
    [[], 'UTC', 'a4'],
    [['', 'us', '-US'], 'Europe/Paris', 'a4'],
  ])('%j in %s: %s', (languages, zone, paper) => expect(likelyPaper(languages, zone)).toBe(paper))
})
