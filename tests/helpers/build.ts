import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '#adapters/files/files-below.ts'

export type BuildRun = Readonly<{ code: number; stdout: string; stderr: string }>

/** Runs a project's own `scripts/build.ts` as a writer would, on a fixed day. */
export function runBuild(root: string, ...words: readonly string[]): BuildRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'scripts/build.ts',
      '--today',
      '2026-11-23',
      ...(words.includes('--full-text')
        ? words.filter(word => word !== '--full-text')
        : ['--no-full-text', ...words]),
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en_US.UTF-8', NO_COLOR: '1' },
      timeout: 120_000,
    },
  )
  return { code: status ?? -1, stdout, stderr }
}

/** Every file of a built site by path, as a digest of its bytes. */
export function builtFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(folder).map(path => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
        .slice(0, 16),
    ]),
  )
}
