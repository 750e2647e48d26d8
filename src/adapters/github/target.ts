import type { GithubTarget } from './open-github.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where to work, from --repo or GITHUB_REPOSITORY, GITHUB_API_URL (set by Actions, on Enterprise Server too) and
 * SODATE_GITHUB_TOKEN or GITHUB_TOKEN. Undefined without a token. Throws when the repository is not named.
 */
export function githubTarget(repo: string | undefined, env: Env = process.env): GithubTarget | undefined {
  const token = env['SODATE_GITHUB_TOKEN'] || env['GITHUB_TOKEN']
  if (!token) return undefined
  const [owner, name, more] = (repo ?? env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (!owner || !name || more)
    throw new Error('Name the repository with --repo owner/name or GITHUB_REPOSITORY')
  const pace = env['SODATE_PACE_MS']
  return {
    owner,
    repo: name,
    token,
    baseUrl: env['GITHUB_API_URL'] || undefined,
    ...(pace ? { paceMs: Number(pace) } : {}),
  }
}
