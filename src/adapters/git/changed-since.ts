import { execFileSync } from 'node:child_process'

/** What git knows of the work tree against the point where it left a branch. Paths from the project root. */
export type ChangedSince = Readonly<{
  base: string
  /** Files that differ from the merge base, new and untracked ones included, deleted ones too. */
  changed: ReadonlySet<string>
  /** Articles of the merge base: path and text. */
  articlesBefore: ReadonlyMap<string, string>
}>

/**
 * Compares the work tree with its merge base. Without a base tries the pull request's, then origin/main, then main.
 * Undefined where this is no git repository or there is no such base. Throws where git itself fails.
 */
export function readChangedSince(root: string, wanted?: string): ChangedSince | undefined {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 29,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const attempt = (...args: readonly string[]) => {
    try {
      return git(...args).trim()
    } catch {
      return undefined
    }
  }
  const prefix = attempt('rev-parse', '--show-prefix')
  if (prefix === undefined) return undefined
  const pullRequest = process.env['GITHUB_BASE_REF']
  const refs = wanted ? [wanted] : [...(pullRequest ? [`origin/${pullRequest}`] : []), 'origin/main', 'main']
  const base = refs.map(ref => attempt('merge-base', 'HEAD', ref)).find(Boolean)
  if (!base) return undefined
  // -z: git quotes non-ASCII names otherwise, and a Japanese path would not match.
  const names = [
    ...git('diff', '--name-only', '--no-renames', '-z', '--relative', base, '--', '.').split('\0'),
    ...git('ls-files', '--others', '--exclude-standard', '-z', '--', '.').split('\0'),
  ]
  const changed = new Set(names.filter(Boolean))
  const gone = [...changed].filter(path => /^content\/articles\/.*\.mdx$/.test(path))
  const articlesBefore = new Map<string, string>()
  for (const path of gone) {
    const text = attempt('show', `${base}:${prefix}${path}`)
    if (text !== undefined) articlesBefore.set(path, text)
  }
  return { base, changed, articlesBefore }
}
