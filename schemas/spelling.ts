import { z } from 'zod'

/**
 * A word, or `/a pattern/`. A pattern may not repeat a group or refer back: such patterns can take forever,
 * and whoever sends a pull request may write one.
 */
const patternSchema = z
  .string()
  .min(1)
  .max(200)
  .refine(text => !/^\/.*\/[a-z]*$/.test(text) || isHarmless(text), { message: 'prh-pattern' })

const ruleSchema = z.strictObject({
  expected: z
    .string()
    .min(1)
    .max(100)
    .describe('The spelling we write; $1 is the first group of the pattern.'),
  pattern: z
    .union([patternSchema, z.array(patternSchema).max(50)])
    .optional()
    .describe(
      'Spellings we do not write: words, or /patterns/. Without it, other widths and cases of expected.',
    ),
  patterns: z.array(patternSchema).max(50).optional().describe('The same as pattern.'),
  regexpMustEmpty: z
    .string()
    .regex(/^\$\d$/)
    .optional()
    .describe('A group ($1) that must match nothing.'),
  options: z.strictObject({ wordBoundary: z.boolean().optional() }).optional(),
  specs: z
    .array(z.strictObject({ from: z.string().max(200), to: z.string().max(200) }))
    .max(50)
    .optional()
    .describe('Examples; the dictionary is refused when one does not hold.'),
  prh: z.string().max(200).optional().describe('The reason, shown to the writer.'),
})

/** `content/prh.yml`: a spelling dictionary in the format of prh (proofreading helper), without imports. */
export const spellingSchema = z
  .strictObject({
    version: z.literal(1).default(1),
    rules: z.array(z.union([z.string().min(1).max(100), ruleSchema])).max(2000),
  })
  .describe('Spelling variants (表記ゆれ) in the format of prh.')

export type Spelling = z.infer<typeof spellingSchema>

/** No quantifier after a group or a quantifier, no back reference, and it compiles. */
function isHarmless(pattern: string): boolean {
  if (/\)[*+{]|[*+}?][*+{]|\\[1-9k]/.test(pattern)) return false
  try {
    return new RegExp(pattern.slice(1, pattern.lastIndexOf('/'))) instanceof RegExp
  } catch {
    return false
  }
}
