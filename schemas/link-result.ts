import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'

/** `links.json`: what the link job found broken. Absent means not looked at. */
export const linkResultsSchema = z
  .strictObject({
    checkedOn: calendarDateSchema.optional(),
    broken: z.array(
      z.object({
        path: z.string().describe('Source of the article, from the project root.'),
        url: z.string(),
        kind: z.enum(['link', 'anchor']).default('link'),
        status: z.int().optional().describe('HTTP status, where there was one.'),
        since: calendarDateSchema.optional().describe('First day it failed.'),
      }),
    ),
  })
  .describe('Broken links found by the link job.')

export type LinkResults = z.infer<typeof linkResultsSchema>
