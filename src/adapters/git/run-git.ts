import { spawn } from 'node:child_process'

/** Runs git in a folder and gives what it printed. Throws with git's own words when it fails. */
export async function runGit(root: string, args: readonly string[], input?: string): Promise<Buffer> {
  const git = spawn('git', ['-c', 'core.quotepath=off', ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const errors: Buffer[] = []
  git.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  git.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  git.stdin.on('error', () => {}) // git may stop reading before we stop writing; its exit code tells
  git.stdin.end(input ?? '')
  const code = await new Promise<number | null>((resolve, reject) => {
    git.on('error', error => reject(new Error('Could not run git. Is it installed?', { cause: error })))
    git.on('close', resolve)
  })
  if (code === 0) return Buffer.concat(out)
  throw new Error(`git ${args[0]} failed: ${Buffer.concat(errors).toString().trim().slice(0, 500)}`)
}
