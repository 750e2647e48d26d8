import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type CommitOptions = Readonly<{ day: string; message?: string; author?: string; email?: string }>

/** A real git repository in a temp folder, whose commits have the dates a test gives them. */
export type GitRepo = Readonly<{
  root: string
  git: (...args: string[]) => string
  write: (path: string, text: string) => void
  /** Commits everything as on noon (UTC) of a day, or at a full moment. Gives the hash. */
  commit: (options: CommitOptions) => string
  remove: () => void
}>

/** Makes an empty repository on branch main. Call `remove` when done. */
export function makeGitRepo(): GitRepo {
  const root = mkdtempSync(join(tmpdir(), 'sodate-git-'))
  const run = (env: Record<string, string>, args: readonly string[]) =>
    execFileSync('git', [...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      // No settings of the machine: a test must not depend on who runs it.
      env: { PATH: process.env.PATH ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C.UTF-8', ...env },
    })
  const git = (...args: string[]) => run({}, args)
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.com')
  git('config', 'core.autocrlf', 'false')
  return {
    root,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    commit: ({ day, message = 'Change', author = 'Test', email = 'test@example.com' }) => {
      const moment = day.includes('T') ? day : `${day}T12:00:00Z`
      git('add', '-A')
      run(
        {
          GIT_AUTHOR_DATE: moment,
          GIT_COMMITTER_DATE: moment,
          GIT_AUTHOR_NAME: author,
          GIT_AUTHOR_EMAIL: email,
        },
        ['commit', '-q', '--allow-empty', '-m', message],
      )
      return git('rev-parse', 'HEAD').trim()
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
