import { z } from 'zod'
import { articleIdSchema } from './article.ts'
import { localeSchema } from './locale.ts'

export const searchTestSchema = z.strictObject({
  query: z.string().min(1).max(300).describe('What somebody typed, as they typed it.'),
  locale: localeSchema,
  expect: z
    .union([z.literal('none'), articleIdSchema])
    .describe('The article that answers, or none where we have no answer and must not pretend to.'),
  rank: z.int().min(1).max(10).default(1).describe('The worst acceptable place.'),
  reason: z.string().min(1).max(300).describe('Why this matters, or why it is hard.'),
})

/** `content/search-tests.yaml`: what readers type, and what they must find. */
export const searchTestsSchema = z
  .array(searchTestSchema)
  .max(5000)
  .describe('Questions as people ask them, and the article they should find.')

export type SearchTest = z.infer<typeof searchTestSchema>
