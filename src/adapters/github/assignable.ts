import { type Github, statusOf } from './open-github.ts'

/** The handles among these that GitHub would refuse as assignees: gone, or without access. Asked one by one. */
export async function readRefused(github: Github, handles: Iterable<string>): Promise<readonly string[]> {
  const { owner, repo } = github
  const refused: string[] = []
  for (const assignee of new Set(handles)) {
    try {
      await github.octokit.rest.issues.checkUserCanBeAssigned({ owner, repo, assignee })
    } catch (error) {
      if (statusOf(error) !== 404)
        throw new Error(`Could not ask whether ${assignee} can be assigned`, { cause: error })
      refused.push(assignee)
    }
  }
  return refused
}
