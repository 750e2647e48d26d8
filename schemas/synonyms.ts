import { z } from 'zod'

/** `content/synonyms.yaml`: groups of words readers use for one thing, e.g. [パスワード, PW, password]. */
export const synonymsSchema = z
  .array(z.array(z.string().min(1).max(60)).min(2).max(20))
  .max(2000)
  .describe('Groups of words that mean the same to a reader of this site.')

export type Synonyms = z.infer<typeof synonymsSchema>
