import { z } from 'zod'
import { LOCALES } from './locales.ts'

export const localeSchema = z.enum(LOCALES)

export type Locale = z.infer<typeof localeSchema>

/** A text in every language of the site. */
export const localizedTextSchema = z
  .strictObject({ ja: z.string().min(1), en: z.string().min(1) })
  .describe('A text in Japanese and English.')

export type LocalizedText = z.infer<typeof localizedTextSchema>
