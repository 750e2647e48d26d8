import { z } from 'zod'
import { localeSchema } from './locale.ts'

export const houseTermSchema = z.strictObject({
  say: z.string().min(1).max(60).describe('The word we write.'),
  not: z.array(z.string().min(1).max(60)).min(1).max(20).describe('Words we do not write for it.'),
  locale: localeSchema.describe('The language the words belong to.'),
  except: z
    .array(z.string().min(1).max(60))
    .max(20)
    .default([])
    .describe('Longer words that contain one of them and are right.'),
  why: z.string().max(200).optional().describe('The reason, shown to the writer.'),
  fix: z.boolean().default(false).describe('Whether --fix may replace it without asking.'),
})

/** `content/terms.yaml`: the words of the house, one per thing. */
export const houseTermsSchema = z
  .array(houseTermSchema)
  .max(1000)
  .describe('The words we write, one per thing.')

export type HouseTerms = z.infer<typeof houseTermsSchema>
