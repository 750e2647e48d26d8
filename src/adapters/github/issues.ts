import { parseMarker } from '#core/github/marker.ts'
import { type IssueAction, ownIssues, type SeenIssue, type WantedIssue } from '#core/github/plan-issues.ts'
import {
  type GithubComment,
  type GithubIssue,
  githubCommentSchema,
  githubIssueSchema,
} from '#schemas/github.ts'
import { type Github, isUnknownFate, statusOf } from './open-github.ts'
import { readAll } from './read-all.ts'

/** What became of one action. `refused` are people GitHub would not assign. */
export type IssueResult = Readonly<{ action: IssueAction; number: number; refused: readonly string[] }>

const CREATE_TRIES = 5

/** Every issue and pull request with a label, open and closed. Throws rather than return a part of them. */
export function readIssues(github: Github, label: string): Promise<readonly GithubIssue[]> {
  return readAll(
    github,
    {
      route: '/repos/{owner}/{repo}/issues',
      parameters: { state: 'all', labels: label },
      ordered: true,
    },
    githubIssueSchema,
  )
}

/** The bot's own issues with a label, by their marker. */
export async function readOwnIssues(github: Github, label: string): Promise<readonly SeenIssue[]> {
  return ownIssues(await readIssues(github, label))
}

/** Applies planned actions one after the other. `label` is the one every wanted issue carries. Stops at the first failure. */
export async function applyIssues(
  github: Github,
  actions: readonly IssueAction[],
  label: string,
): Promise<readonly IssueResult[]> {
  const results: IssueResult[] = []
  for (const action of actions) {
    if (action.do === 'create') results.push(await createIssue(github, action, label))
    else if (action.do === 'edit') {
      const { title, body } = action.wanted
      const state = action.reopen ? ({ state: 'open' } as const) : {}
      await editIssue(github, action.number, { title, body, ...state })
      results.push({ action, number: action.number, refused: [] })
    } else {
      await editIssue(github, action.number, {
        body: action.body,
        state: 'closed',
        state_reason: action.reason,
      })
      results.push({ action, number: action.number, refused: [] })
    }
  }
  return results
}

type Edit = Readonly<{
  title?: string
  body?: string
  state?: 'open' | 'closed'
  state_reason?: 'completed' | 'not_planned'
}>

/** Changes an issue. Safe to repeat. */
export async function editIssue(github: Github, number: number, edit: Edit): Promise<void> {
  const { owner, repo } = github
  await github.octokit.rest.issues.update({ owner, repo, issue_number: number, ...edit })
}

/** Creates the issue of a key exactly once: after an answer that was lost it looks before it tries again. */
async function createIssue(
  github: Github,
  action: Extract<IssueAction, { do: 'create' }>,
  label: string,
): Promise<IssueResult> {
  const { wanted } = action
  const { owner, repo } = github
  const refused: string[] = []
  const groups = wanted.assignees.filter(group => group.length > 0)
  for (let tried = 1; ; tried++) {
    const assignees = groups[0]
    try {
      const { data } = await github.octokit.rest.issues.create({
        owner,
        repo,
        title: wanted.title,
        body: wanted.body,
        labels: [...wanted.labels],
        ...(assignees ? { assignees: [...assignees] } : {}),
      })
      const made = githubIssueSchema.safeParse(data)
      if (made.success) return { action, number: made.data.number, refused }
    } catch (error) {
      if (statusOf(error) === 422 && assignees) {
        refused.push(...assignees)
        groups.shift()
        tried--
        continue
      }
      if (!isUnknownFate(error) || tried >= CREATE_TRIES) {
        throw new Error(`Could not create the issue “${wanted.title}”`, { cause: error })
      }
    }
    await github.sleep(1000 * tried)
    const existing = await findByKey(github, wanted, label)
    if (existing) return { action, number: existing, refused }
  }
}

async function findByKey(github: Github, wanted: WantedIssue, label: string): Promise<number | undefined> {
  const issues = await readOwnIssues(github, label)
  return issues.find(issue => issue.marker.key === wanted.key && issue.state === 'open')?.number
}

/** Every comment of an issue or pull request, oldest first. */
export function readComments(github: Github, number: number): Promise<readonly GithubComment[]> {
  return readAll(
    github,
    {
      route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { issue_number: number },
      ordered: false,
    },
    githubCommentSchema,
  )
}

/**
 * Writes a comment exactly once: its body carries a marker, and one with the same key is not written again.
 * `isOurs` says which comments count; without it every one with the key does.
 */
export async function writeComment(
  github: Github,
  number: number,
  comment: Readonly<{ key: string; body: string; isOurs?: (comment: GithubComment) => boolean }>,
): Promise<void> {
  const { owner, repo } = github
  for (let tried = 1; ; tried++) {
    const comments = await readComments(github, number)
    const isOurs = comment.isOurs ?? (one => parseMarker(one.body)?.key === comment.key)
    if (comments.some(isOurs)) return
    try {
      await github.octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body: comment.body,
      })
      return
    } catch (error) {
      if (!isUnknownFate(error) || tried >= CREATE_TRIES)
        throw new Error(`Could not comment on #${number}`, { cause: error })
      await github.sleep(1000 * tried)
    }
  }
}

/** Answers a comment with a reaction. GitHub keeps one of a kind per person, so repeating is harmless. */
export async function react(
  github: Github,
  commentId: number,
  content: '+1' | '-1' | 'confused' | 'eyes' | 'rocket',
): Promise<void> {
  const { owner, repo } = github
  for (let tried = 1; ; tried++) {
    try {
      await github.octokit.rest.reactions.createForIssueComment({
        owner,
        repo,
        comment_id: commentId,
        content,
      })
      return
    } catch (error) {
      if (!isUnknownFate(error) || tried >= CREATE_TRIES)
        throw new Error('Could not react to a comment', { cause: error })
      await github.sleep(1000 * tried)
    }
  }
}

/** What a person may do in the repository. Strangers, whom GitHub answers with 404, may do nothing. */
export async function readPermission(
  github: Github,
  username: string,
): Promise<'admin' | 'write' | 'read' | 'none'> {
  const { owner, repo } = github
  try {
    const { data } = await github.octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })
    const permission: unknown = data?.permission
    if (permission === 'admin' || permission === 'write' || permission === 'read' || permission === 'none')
      return permission
  } catch (error) {
    if (statusOf(error) === 404) return 'none'
    throw new Error(`Could not ask what ${username} may do`, { cause: error })
  }
  throw new Error(`GitHub gave no permission for ${username}`)
}

/** Makes sure labels exist. Existing ones stay as they are. */
export async function ensureLabels(
  github: Github,
  labels: readonly Readonly<{ name: string; color: string; description: string }>[],
): Promise<void> {
  const { owner, repo } = github
  for (const label of labels) {
    for (let tried = 1; ; tried++) {
      try {
        await github.octokit.rest.issues.getLabel({ owner, repo, name: label.name })
        break
      } catch (error) {
        if (statusOf(error) !== 404)
          throw new Error(`Could not look for the label ${label.name}`, { cause: error })
      }
      try {
        await github.octokit.rest.issues.createLabel({ owner, repo, ...label })
        break
      } catch (error) {
        if (statusOf(error) === 422) break
        if (!isUnknownFate(error) || tried >= CREATE_TRIES)
          throw new Error(`Could not create the label ${label.name}`, { cause: error })
        await github.sleep(1000 * tried)
      }
    }
  }
}
