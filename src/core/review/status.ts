import { type ReviewStatus, reviewStatusSchema } from '#schemas/review-status.ts'

/** The branch and file in which the bot notes its last run. The site build reads it with plain git. */
export const STATUS_BRANCH = 'sodate/status'
export const STATUS_FILE = 'review.json'

/** Reads the note; a broken one counts as none, so that the doctor speaks up. */
export function parseStatus(text: string): ReviewStatus | undefined {
  try {
    return reviewStatusSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
