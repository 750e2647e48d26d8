import type { GithubPullOrigin, GithubRun } from '#schemas/github.ts'

const WORKFLOW = '.github/workflows/pr.yml'

/** Why a pull request is not the one a run was for, or undefined where it is. `head` is the commit the report names. */
export function refusalOf(
  head: string,
  { run, pull }: Readonly<{ run: GithubRun; pull: GithubPullOrigin }>,
): string | undefined {
  // A fork can bring a workflow of the same name; its path tells.
  if (run.path.split('@')[0] !== WORKFLOW) return `the run is of ${run.path}, not of ${WORKFLOW}`
  if (run.event !== 'pull_request') return `the run was started by ${run.event}`
  if (run.head_sha !== head) return 'the report is about another commit than its run'
  if (pull.state !== 'open') return 'the pull request is closed'
  if (pull.head.sha !== head) return 'the pull request has moved on to another commit'
  if (run.head_repository?.full_name !== pull.head.repo?.full_name)
    return 'the run and the pull request come from different repositories'
  return undefined
}
