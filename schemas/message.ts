import { z } from 'zod'

/** One thing a check tells a writer: where, what was found, what was expected, how to mend it. */
export const messageSchema = z.strictObject({
  path: z.string().describe('Path from the project root.'),
  line: z.int().min(1),
  column: z.int().min(1),
  rule: z.string().describe('Rule id, kebab-case.'),
  severity: z.enum(['error', 'warning']),
  text: z
    .strictObject({ ja: z.string(), en: z.string() })
    .describe('Unexpected …, expected …, in both languages.'),
  fix: z.strictObject({ ja: z.string(), en: z.string() }).optional().describe('How to mend it.'),
})

export type Message = z.infer<typeof messageSchema>
