import { z } from 'zod'
import type { Github } from './open-github.ts'

const PAGE = 100
const MAX_PAGES = 200
const READS = 6

type Numbered = Readonly<{ number?: number; id?: number }>
type Query = Readonly<{
  route: string
  parameters: Readonly<Record<string, string | number>>
  ordered: boolean
}>

/**
 * Reads a whole list, or throws: never a part of it. GitHub's Link header is not believed — pages are asked for until
 * one is empty — and the list is read newest first and oldest first until two readings in a row hold the same things.
 * Acting on a list with a hole in it would create what exists already, or close what is still wanted.
 */
export async function readAll<T extends Numbered>(
  github: Github,
  query: Query,
  shape: z.ZodType<T>,
): Promise<readonly T[]> {
  let before: readonly T[] | undefined
  for (let read = 0; read < READS; read++) {
    const direction = read % 2 === 0 ? 'asc' : 'desc'
    const now = await readOnce(github, query, { shape, direction })
    if (before && now && sameThings(before, now)) return now
    before = now
  }
  throw new Error(`Could not read ${query.route} twice with the same result; nothing was decided from it`)
}

async function readOnce<T extends Numbered>(
  github: Github,
  query: Query,
  how: Readonly<{ shape: z.ZodType<T>; direction: 'asc' | 'desc' }>,
): Promise<readonly T[] | undefined> {
  const found = new Map<number, T>()
  for (let page = 1; page <= MAX_PAGES; page++) {
    const order = query.ordered ? { sort: 'created', direction: how.direction } : {}
    const { data } = await github.octokit.request(`GET ${query.route}`, {
      owner: github.owner,
      repo: github.repo,
      ...query.parameters,
      ...order,
      per_page: PAGE,
      page,
    })
    const parsed = z.array(how.shape).safeParse(data)
    if (!parsed.success) return undefined
    if (parsed.data.length === 0) return [...found.values()]
    for (const one of parsed.data) found.set(idOf(one), one)
  }
  throw new Error(`${query.route} has more than ${MAX_PAGES * PAGE} elements`)
}

function sameThings(a: readonly Numbered[], b: readonly Numbered[]): boolean {
  const ids = new Set(a.map(idOf))
  return a.length === b.length && b.every(one => ids.has(idOf(one)))
}

function idOf(one: Numbered): number {
  return one.number ?? one.id ?? 0
}
