import { expect, test } from 'vitest'
import { readRanAt } from '#adapters/git/read-ran-at.ts'
import { makeGitRepo } from '../../helpers/git-repo.ts'

const NOTE = { ranAt: '2026-11-20T23:17:00.000Z', findingCount: 3, askedCount: 2 }

/** A clone as actions/checkout makes it with fetch-depth 0, of a repository whose bot left this note. */
async function inClone(note: string | undefined, read: (root: string) => Promise<void>): Promise<void> {
  const origin = makeGitRepo()
  const clone = makeGitRepo()
  origin.commit({ day: '2026-11-01' })
  if (note !== undefined) {
    origin.git('checkout', '-q', '--orphan', 'sodate/status')
    origin.write('review.json', note)
    origin.commit({ day: '2026-11-20' })
    origin.git('checkout', '-q', 'main')
  }
  clone.git('remote', 'add', 'origin', origin.root)
  clone.git('fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  clone.git('checkout', '-q', '-B', 'main', 'origin/main')
  await read(clone.root)
  origin.remove()
  clone.remove()
}

test.each([
  ['the note of its last run', JSON.stringify(NOTE), NOTE.ranAt],
  ['a broken note', '{', undefined],
  ['a note of another shape', '{"ranAt":"yesterday"}', undefined],
  ['no note', undefined, undefined],
])('a build that finds %s knows when the bot ran: %s -> %s', async (_name, note, ranAt) => {
  await inClone(note, async root => expect(await readRanAt(root)).toBe(ranAt))
})
