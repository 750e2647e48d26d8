import { z } from 'zod'
import type { Labelled } from './japanese-set.ts'

const KINDS: Readonly<Record<string, string>> = {
  PERSON: 'name',
  EMAIL_ADDRESS: 'mail',
  PHONE_NUMBER: 'phone',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  IP_ADDRESS: 'ip',
  STREET_ADDRESS: 'address',
}
const setSchema = z.array(
  z.object({
    full_text: z.string(),
    spans: z.array(z.object({ entity_type: z.string(), start_position: z.int(), end_position: z.int() })),
  }),
)

/** The presidio-research set (see shared/data/README.md); kinds Sodate does not look for are left out. */
export function englishSet(json: string): readonly Labelled[] {
  return setSchema.parse(JSON.parse(json)).map(({ full_text, spans }) => ({
    text: full_text,
    spans: spans.flatMap(span => {
      const kind = KINDS[span.entity_type]
      return kind === undefined ? [] : [{ kind, start: span.start_position, end: span.end_position }]
    }),
  }))
}
