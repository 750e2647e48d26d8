import { refusalOf } from '#core/pull-report/refusal-of.ts'
import {
  type GithubPullOrigin,
  type GithubRun,
  githubPullOriginSchema,
  githubRunSchema,
} from '#schemas/github.ts'
import { type Github, statusOf } from './open-github.ts'
import { repeatGet } from './pulls.ts'

/** A run and the pull request it was for, as GitHub itself says. */
export type PullOfRun = Readonly<{ run: GithubRun; pull: GithubPullOrigin }>

/**
 * Looks up a run and a pull request, and gives both only if the run was made by our workflow for the commit that the
 * pull request has now; otherwise why not. The number comes from the run's artifact, so it is not believed.
 */
export async function readPullOfRun(
  github: Github,
  claimed: Readonly<{ runId: number; pull: number; head: string }>,
): Promise<PullOfRun | Readonly<{ refused: string }>> {
  const { owner, repo } = github
  const { rest } = github.octokit
  const run = await repeatGet(github, githubRunSchema, () =>
    rest.actions.getWorkflowRun({ owner, repo, run_id: claimed.runId }),
  )
  try {
    const pull = await repeatGet(github, githubPullOriginSchema, () =>
      rest.pulls.get({ owner, repo, pull_number: claimed.pull }),
    )
    const refused = refusalOf(claimed.head, { run, pull })
    return refused ? { refused } : { run, pull }
  } catch (error) {
    if (statusOf(error) === 404) return { refused: `there is no pull request ${claimed.pull}` }
    throw new Error(`Could not read the pull request ${claimed.pull}`, { cause: error })
  }
}
