import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReadContent, readContent } from '#adapters/files/read-content.ts'
import { runGit } from './run-git.ts'

/** Reads `content/` as it was at a commit. Throws where git or tar fail. */
export async function readContentAt(root: string, commit: string): Promise<ReadContent> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-before-'))
  try {
    const archive = await runGit(root, ['archive', '--format=tar', commit, 'content'])
    const tar = spawnSync('tar', ['-x', '-C', folder], { input: archive, maxBuffer: 1 << 20 })
    if (tar.status !== 0) throw new Error(`Could not unpack content/ of ${commit}`, { cause: tar.error })
    return readContent(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
