import { parseStatus, STATUS_BRANCH, STATUS_FILE } from '#core/review/status.ts'
import { runGit } from './run-git.ts'

/** When the review bot last ran, from its note as git last fetched it; undefined where there is none. */
export async function readRanAt(root: string): Promise<string | undefined> {
  const note = await runGit(root, ['show', `origin/${STATUS_BRANCH}:${STATUS_FILE}`]).catch(() => undefined)
  return note && parseStatus(note.toString())?.ranAt
}
