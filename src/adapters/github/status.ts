import { type ReviewStatus, reviewStatusSchema } from '#schemas/review-status.ts'
import type { Github } from './open-github.ts'
import { readFileOn, writeNote } from './pulls.ts'

/** The branch and file in which the bot notes its last run. The site build reads it with plain git. */
export const STATUS_BRANCH = 'sodate/status'
export const STATUS_FILE = 'review.json'

/** Notes a run. */
export function writeStatus(github: Github, status: ReviewStatus): Promise<void> {
  return writeNote(github, STATUS_BRANCH, { path: STATUS_FILE, text: `${JSON.stringify(status, null, 2)}\n` })
}

/** The last run noted, or undefined when there is none. */
export async function readStatus(github: Github): Promise<ReviewStatus | undefined> {
  const text = await readFileOn(github, STATUS_BRANCH, STATUS_FILE)
  return text === undefined ? undefined : parseStatus(text)
}

/** Reads the note; a broken one counts as none, so that the doctor speaks up. */
export function parseStatus(text: string): ReviewStatus | undefined {
  try {
    return reviewStatusSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
