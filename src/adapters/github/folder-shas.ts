import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Github, statusOf } from './open-github.ts'

const listSchema = z.array(z.object({ path: z.string(), sha: z.string() }))

/** The git digest of every file of a folder on a branch, by path; none where there is no such folder. */
export async function readFolderShas(
  github: Github,
  branch: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const { owner, repo } = github
  try {
    const { data } = await github.octokit.rest.repos.getContent({ owner, repo, path: folder, ref: branch })
    return new Map(listSchema.parse(data).map(({ path, sha }) => [path, sha]))
  } catch (error) {
    if (statusOf(error) === 404) return new Map()
    throw new Error(`Could not list ${folder} on ${branch}`, { cause: error })
  }
}

/** The digest git gives a file of this text. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
