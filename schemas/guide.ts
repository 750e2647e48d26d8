import { z } from 'zod'
import type { Locale } from './locale.ts'

/** The frontmatter of a guide: `content/guide/<locale>/<slug>.mdx`. */
export const guideSchema = z
  .strictObject({
    title: z.string().min(1).max(120).describe('What the guide is about.'),
    summary: z.string().min(1).max(400).describe('What one takes away from it.'),
    order: z.int().min(0).default(100).describe('Place in the list of guides, lowest first.'),
  })
  .describe('Frontmatter of a guide for writers and managers.')

/** A guide without its text, which only Astro renders. */
export type Guide = Readonly<z.infer<typeof guideSchema> & { locale: Locale; slug: string; path: string }>
