import { z } from 'zod'
import { slugSchema } from './article.ts'
import { localizedTextSchema } from './locale.ts'

export const termSchema = z.strictObject({
  id: slugSchema,
  term: localizedTextSchema.describe('The word as readers meet it.'),
  definition: localizedTextSchema.describe('One sentence that explains it.'),
})

/** `content/glossary.yaml`: words that `<Term id="…">` explains. */
export const glossarySchema = z.array(termSchema).max(2000).describe('Words explained to readers.')

export type Term = z.infer<typeof termSchema>
