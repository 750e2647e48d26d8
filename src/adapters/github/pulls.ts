import { z } from 'zod'
import { parseMarker } from '#core/github/marker.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { type GithubPull, githubPullSchema } from '#schemas/github.ts'
import { type Github, isUnknownFate, statusOf } from './open-github.ts'
import { readAll } from './read-all.ts'

export type PullResult = Readonly<{ number: number; did: 'created' | 'edited' | 'nothing' }>

const TRIES = 5
const shaSchema = z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) })
const refSchema = z.object({ object: shaSchema })
const commitSchema = shaSchema.extend({ tree: shaSchema, message: z.string() })

/** The last line of the bot's own commits: a branch that ends in any other commit has a person's work on it. */
const TRAILER = 'Sodate-Key:'

/**
 * Makes one open pull request of a branch hold exactly these files, title and body; what is so already is not touched.
 * Every step can be repeated: trees and commits are content-addressed, the branch is set, and the request is looked
 * for before it is made. A commit a person added to the branch is kept: then only the text is brought up to date.
 */
export async function openPull(github: Github, wanted: WantedPull): Promise<PullResult> {
  const pulls = await readPulls(github, wanted.branch)
  const existing = pulls.find(pull => pull.state === 'open')
  // Closed without merging, a person said no to exactly this: it is not proposed again.
  const refused = pulls.some(
    pull => !pull.merged_at && pull.state === 'closed' && sameFiles(pull.body, wanted),
  )
  if (!existing && refused) return { number: 0, did: 'nothing' }
  if (existing && sameFiles(existing.body, wanted)) {
    if (existing.body === wanted.body && existing.title === wanted.title)
      return { number: existing.number, did: 'nothing' }
    await editPull(github, existing.number, { title: wanted.title, body: wanted.body })
    return { number: existing.number, did: 'edited' }
  }
  if (!existing || (await isUntouched(github, existing.head.sha))) await setBranch(github, wanted)
  if (existing) {
    await editPull(github, existing.number, { title: wanted.title, body: wanted.body })
    return { number: existing.number, did: 'edited' }
  }
  return createPull(github, wanted)
}

/** Every pull request of a branch of this repository, open and closed. */
export function readPulls(github: Github, branch: string): Promise<readonly GithubPull[]> {
  return readAll(
    github,
    {
      route: '/repos/{owner}/{repo}/pulls',
      parameters: { state: 'all', head: `${github.owner}:${branch}` },
      ordered: true,
    },
    githubPullSchema,
  )
}

function sameFiles(body: string, wanted: WantedPull): boolean {
  return parseMarker(body)?.files === parseMarker(wanted.body)?.files
}

/** Changes a pull request. Safe to repeat. */
async function editPull(
  github: Github,
  number: number,
  edit: Readonly<{ title: string; body: string }>,
): Promise<void> {
  const { owner, repo } = github
  await github.octokit.rest.pulls.update({ owner, repo, pull_number: number, ...edit })
}

async function createPull(github: Github, wanted: WantedPull): Promise<PullResult> {
  const { owner, repo } = github
  for (let tried = 1; ; tried++) {
    try {
      const { data } = await github.octokit.rest.pulls.create({
        owner,
        repo,
        title: wanted.title,
        body: wanted.body,
        head: wanted.branch,
        base: wanted.base,
        draft: wanted.draft ?? false,
      })
      const made = githubPullSchema.safeParse(data)
      if (made.success) return await labelled(github, made.data.number, wanted)
    } catch (error) {
      // 422: a request for this branch is open already, made by the call whose answer was lost.
      if ((!isUnknownFate(error) && statusOf(error) !== 422) || tried >= TRIES)
        throw new Error(`Could not open the pull request “${wanted.title}”`, { cause: error })
    }
    await github.sleep(1000 * tried)
    const open = (await readPulls(github, wanted.branch)).find(pull => pull.state === 'open')
    if (open) return await labelled(github, open.number, wanted)
  }
}

/** PUT-like in effect: adding a label that is there changes nothing. */
async function labelled(github: Github, number: number, wanted: WantedPull): Promise<PullResult> {
  const { owner, repo } = github
  if (wanted.labels.length > 0)
    await repeatPost(github, () =>
      github.octokit.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [...wanted.labels] }),
    )
  return { number, did: 'created' }
}

async function isUntouched(github: Github, sha: string): Promise<boolean> {
  const { owner, repo } = github
  const head = await repeatGet(github, commitSchema, () =>
    github.octokit.rest.git.getCommit({ owner, repo, commit_sha: sha }),
  )
  return head.message.includes(`\n${TRAILER} `)
}

async function setBranch(github: Github, wanted: WantedPull): Promise<void> {
  const { owner, repo } = github
  const { rest } = github.octokit
  const base = await readRef(github, `heads/${wanted.base}`)
  if (!base) throw new Error(`The branch ${wanted.base} does not exist`)
  const baseCommit = await repeatGet(github, commitSchema, () =>
    rest.git.getCommit({ owner, repo, commit_sha: base }),
  )
  const tree = await repeatPost(
    github,
    () =>
      rest.git.createTree({
        owner,
        repo,
        base_tree: baseCommit.tree.sha,
        tree: [...wanted.files].map(([path, content]) =>
          content === undefined
            ? { path, mode: '100644' as const, type: 'blob' as const, sha: null }
            : { path, mode: '100644' as const, type: 'blob' as const, content },
        ),
      }),
    shaSchema,
  )
  const commit = await repeatPost(
    github,
    () =>
      rest.git.createCommit({
        owner,
        repo,
        message: `${wanted.message}\n\n${TRAILER} ${wanted.key}`,
        tree: tree.sha,
        parents: [base],
      }),
    shaSchema,
  )
  await setRef(github, wanted.branch, commit.sha)
}

/** Makes a branch point to a commit, whatever it pointed to before. Safe to repeat. */
async function setRef(github: Github, branch: string, sha: string): Promise<void> {
  const { owner, repo } = github
  const { rest } = github.octokit
  const ref = `heads/${branch}`
  for (let tried = 1; ; tried++) {
    const now = await readRef(github, ref)
    if (now === sha) return
    try {
      if (now) await rest.git.updateRef({ owner, repo, ref, sha, force: true })
      else await rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha })
      return
    } catch (error) {
      if ((!isUnknownFate(error) && statusOf(error) !== 422) || tried >= TRIES)
        throw new Error(`Could not set the branch ${branch}`, { cause: error })
      await github.sleep(1000 * tried)
    }
  }
}

/** The commit a ref points to, or undefined where there is no such ref. */
async function readRef(github: Github, ref: string): Promise<string | undefined> {
  const { owner, repo } = github
  try {
    const answer = await repeatGet(github, refSchema, () =>
      github.octokit.rest.git.getRef({ owner, repo, ref }),
    )
    return answer.object.sha
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

/** Asks again while the answer is cut off. Throws after five. */
export async function repeatGet<T>(
  github: Github,
  shape: z.ZodType<T>,
  ask: () => Promise<{ data: unknown }>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    const parsed = shape.safeParse((await ask()).data)
    if (parsed.success) return parsed.data
    if (tried >= TRIES)
      throw new Error('GitHub kept giving an answer we could not read', { cause: parsed.error })
    await github.sleep(500 * tried)
  }
}

/** Repeats a POST that makes the same thing each time: a tree, a commit nobody points to, a label. */
async function repeatPost<T>(
  github: Github,
  post: () => Promise<{ data: unknown }>,
  shape: z.ZodType<T> = z.any(),
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      const parsed = shape.safeParse((await post()).data)
      if (parsed.success) return parsed.data
      if (tried >= TRIES)
        throw new Error('GitHub kept giving an answer we could not read', { cause: parsed.error })
    } catch (error) {
      if (!isUnknownFate(error) || tried >= TRIES) throw error
    }
    await github.sleep(500 * tried)
  }
}

/** Writes one file as the only content of a branch of its own, without history: a note that does not grow. */
export async function writeNote(
  github: Github,
  branch: string,
  file: Readonly<{ path: string; text: string }>,
): Promise<void> {
  const { owner, repo } = github
  const { rest } = github.octokit
  const tree = await repeatPost(
    github,
    () =>
      rest.git.createTree({
        owner,
        repo,
        tree: [{ path: file.path, mode: '100644', type: 'blob', content: file.text }],
      }),
    shaSchema,
  )
  const commit = await repeatPost(
    github,
    () => rest.git.createCommit({ owner, repo, message: `Note: ${file.path}`, tree: tree.sha, parents: [] }),
    shaSchema,
  )
  await setRef(github, branch, commit.sha)
}

const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') })

/** The text of a file on a branch, or undefined where there is none. */
export async function readFileOn(github: Github, branch: string, path: string): Promise<string | undefined> {
  const { owner, repo } = github
  try {
    const { content } = await repeatGet(github, contentSchema, () =>
      github.octokit.rest.repos.getContent({ owner, repo, path, ref: branch }),
    )
    return Buffer.from(content, 'base64').toString('utf8')
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw new Error(`Could not read ${path} on ${branch}`, { cause: error })
  }
}
