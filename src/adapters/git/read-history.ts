import type { Commit } from '#core/freshness/history.ts'
import { runGit } from './run-git.ts'

/** Thrown where history was cut off, so that nothing is decided from a part of it. */
export class ShallowHistoryError extends Error {
  override name = 'ShallowHistoryError'
}

const START = '\u0001'

/**
 * Reads the history of a folder in one pass over the main line, newest first: a merge counts as one change, made when
 * it was merged. Throws ShallowHistoryError in a shallow clone. A repository without commits has an empty history.
 */
export async function readHistory(root: string, folder: string): Promise<readonly Commit[]> {
  const shallow = (await runGit(root, ['rev-parse', '--is-shallow-repository'])).toString().trim()
  if (shallow === 'true')
    throw new ShallowHistoryError(
      'This clone is shallow: its history is cut off and would make every article look new. ' +
        'Run git fetch --unshallow, or set fetch-depth: 0 at actions/checkout.',
    )
  const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => undefined)
  if (!head) return []
  const log = await runGit(root, [
    'log',
    // -z: git quotes non-ASCII names otherwise; a Japanese path would not match.
    '-z',
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '--no-abbrev',
    '-M',
    '-l0',
    `--format=${START}%H%x00%ct%x00%an%x00%ae%x00%s`,
    '--relative',
    '--',
    folder,
  ])
  return parseLog(log.toString('utf8'))
}

/** Reads the output of `git log -z --raw` with our format. */
export function parseLog(log: string): readonly Commit[] {
  const tokens = log.split('\0')
  const commits: (Omit<Commit, 'changes'> & { changes: Commit['changes'][number][] })[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').trimStart()
    if (token.startsWith(START)) {
      const [time = '', author = '', email = '', subject = ''] = tokens.slice(at + 1, at + 5)
      const first = subject.trimEnd()
      commits.push({ hash: token.slice(1), at: Number(time), author, email, subject: first, changes: [] })
      at += 4
    } else if (token.startsWith(':')) {
      const [, , , blob = '', status = ''] = token.split(' ')
      const moved = status.startsWith('R') || status.startsWith('C')
      const first = tokens[++at] ?? ''
      const path = moved ? (tokens[++at] ?? '') : first
      commits.at(-1)?.changes.push({
        path,
        from: status.startsWith('R') ? first : undefined,
        after: status === 'D' ? undefined : blob,
      })
    }
  }
  return commits
}

/** Reads blobs by id, all with one git process. Ids git does not know are left out. */
export async function readBlobs(root: string, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)]
  const blobs = new Map<string, string>()
  if (wanted.length === 0) return blobs
  const out = await runGit(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  let at = 0
  while (at < out.length) {
    const end = out.indexOf(10, at)
    if (end < 0) break
    const [id = '', type = '', size = ''] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing' || size === '') continue
    const length = Number(size)
    blobs.set(id, out.toString('utf8', at, at + length))
    at += length + 1
  }
  return blobs
}
