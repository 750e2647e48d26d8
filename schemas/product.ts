import { z } from 'zod'
import { slugSchema } from './article.ts'
import { audienceSchema } from './audience.ts'
import { localizedTextSchema } from './locale.ts'

export const productSchema = z.strictObject({
  id: slugSchema,
  name: localizedTextSchema,
  version: z
    .string()
    .max(40)
    .optional()
    .describe('The version in use now; an article naming an older one is flagged.'),
  audience: audienceSchema.default('public'),
})

/** `content/products.yaml`: what the desk supports, with the version in use. */
export const productsSchema = z
  .array(productSchema)
  .max(500)
  .describe('Products and systems the desk supports.')

export type Product = z.infer<typeof productSchema>
