import { z } from 'zod'
import { slugSchema } from './article.ts'
import { audienceSchema } from './audience.ts'
import { localizedTextSchema } from './locale.ts'
import { isReserved } from './reserved-names.ts'

export const categorySchema = z.strictObject({
  id: slugSchema
    .refine(id => !isReserved(id), { message: 'own-page' })
    .describe('The folder name under content/articles/<locale>/.'),
  name: localizedTextSchema.describe('What readers see.'),
  description: localizedTextSchema.describe('One sentence: what one finds here.'),
  icon: slugSchema.optional().describe('Name of an icon from src/components/icons.'),
  desk: z
    .enum(['internal', 'external'])
    .describe('Whose desk: employees (internal) or customers (external).'),
  audience: audienceSchema.default('public').describe('Who may see the category at all.'),
})

/** `content/categories.yaml`: the shelves, in the order readers see them. */
export const categoriesSchema = z
  .array(categorySchema)
  .min(1)
  .max(60)
  .describe('The categories of the site, in the order readers see them.')

export type Category = z.infer<typeof categorySchema>
