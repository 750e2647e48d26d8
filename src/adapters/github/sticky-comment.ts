import { parseMarker } from '#core/github/marker.ts'
import { readComments, writeComment } from './issues.ts'
import type { Github } from './open-github.ts'

/**
 * Makes a pull request or issue hold exactly one comment of a key with this text: written once, then edited, and left
 * alone when it says so already. Only a comment of the bot itself is edited; one somebody else marked is not ours.
 */
export async function writeStickyComment(
  github: Github,
  number: number,
  comment: Readonly<{ key: string; body: string; login: string }>,
): Promise<'created' | 'edited' | 'nothing'> {
  const { owner, repo } = github
  const isOurs = ({ body, user }: Awaited<ReturnType<typeof readComments>>[number]) =>
    user?.login === comment.login && parseMarker(body)?.key === comment.key
  const own = (await readComments(github, number)).filter(isOurs)
  const [first] = own
  if (!first) {
    await writeComment(github, number, { ...comment, isOurs })
    return 'created'
  }
  if (first.body === comment.body) return 'nothing'
  await github.octokit.rest.issues.updateComment({ owner, repo, comment_id: first.id, body: comment.body })
  return 'edited'
}
