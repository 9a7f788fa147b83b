import { z } from 'zod'
import { facilityRecord } from '@/lib/facility/record'
import { partialDate, sourceRecord } from '@/lib/facility/source-record'
import { prisonerRecord } from '@/lib/prisoner/record'
import { licence, type OpenDirectory } from './directory-files'
import { recordsText } from './release-text'

/** `directory.json`: the records of a release in one document, with the licence and the address of its schema. */
export const directoryDocument = z.strictObject({
  $schema: z.literal('schema.json'),
  licence: z.strictObject({ spdx: z.string(), url: z.string(), note: z.string() }),
  release: z.strictObject({ id: z.string(), asOf: partialDate, newestEvidence: partialDate }),
  sources: z.array(sourceRecord),
  facilities: z.array(facilityRecord),
  prisoners: z.array(prisonerRecord),
})

/** The shape behind `isPartialDate`; that the day exists no schema can say. */
const partialDatePattern = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$'

/** The JSON Schema (draft 2020-12) of `directory.json`, made from the rules that imports are checked by. */
export function directorySchema(): object {
  const schema = z.toJSONSchema(directoryDocument, {
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === partialDate) jsonSchema.pattern = partialDatePattern
    },
  })
  return {
    ...schema,
    title: 'Otkrytka: the directory',
    $comment: 'Dates are as precise as their source: a year, a month or a day.',
  }
}

/** The whole directory as one JSON text, a field a line: equal directory, equal bytes. */
export function writeDirectoryJson({ release, sources, facilities, prisoners }: OpenDirectory): string {
  const { id, asOf, newestEvidence } = release
  return [
    '{',
    '"$schema": "schema.json",',
    `"licence": ${JSON.stringify(licence)},`,
    `"release": ${JSON.stringify({ id, asOf, newestEvidence })},`,
    `"sources": ${recordsText(sources)},`,
    `"facilities": ${recordsText(facilities)},`,
    `"prisoners": ${recordsText(prisoners)}`,
    '}',
    '',
  ].join('\n')
}
