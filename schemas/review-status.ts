import { z } from 'zod'

/** `review.json` on the branch sodate/status: what the last run of the review bot left behind. */
export const reviewStatusSchema = z.object({
  ranAt: z.iso.datetime().describe('When it ran.'),
  findingCount: z.int().min(0),
  askedCount: z.int().min(0).describe('Articles asked about.'),
})

export type ReviewStatus = z.infer<typeof reviewStatusSchema>
