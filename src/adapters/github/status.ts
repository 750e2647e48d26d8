import { parseStatus, STATUS_BRANCH, STATUS_FILE } from '#core/review/status.ts'
import type { ReviewStatus } from '#schemas/review-status.ts'
import type { Github } from './open-github.ts'
import { readFileOn, writeNote } from './pulls.ts'

/** Notes a run. */
export function writeStatus(github: Github, status: ReviewStatus): Promise<void> {
  return writeNote(github, STATUS_BRANCH, { path: STATUS_FILE, text: `${JSON.stringify(status, null, 2)}\n` })
}

/** The last run noted, or undefined when there is none. */
export async function readStatus(github: Github): Promise<ReviewStatus | undefined> {
  const text = await readFileOn(github, STATUS_BRANCH, STATUS_FILE)
  return text === undefined ? undefined : parseStatus(text)
}
