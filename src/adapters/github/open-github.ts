import { Octokit, type RequestError } from 'octokit'

/** Where the bot works. `baseUrl` is https://HOST/api/v3 on GitHub Enterprise Server. */
export type GithubTarget = Readonly<{
  owner: string
  repo: string
  token: string
  baseUrl?: string | undefined
  /** Milliseconds between two writes; GitHub asks for a second. */
  paceMs?: number
  /** Milliseconds after which an answer is no longer waited for; default 30,000. */
  timeoutMs?: number
  /** Waits; tests hand in a quicker one. */
  sleep?: (ms: number) => Promise<void>
}>

/** An open connection to one repository. */
export type Github = Readonly<{
  octokit: Octokit
  owner: string
  repo: string
  sleep: (ms: number) => Promise<void>
}>

const TRIES = 6
const LONGEST_WAIT_MS = 15 * 60_000
const REQUEST_TIMEOUT_MS = 30_000

/**
 * Opens a repository for the bot. Octokit's own retry and throttling are off: retry posts a second issue when the
 * answer to the first was lost, and throttling can't be told the time. Here reads and repeatable writes are tried
 * again, limits are waited for, and a POST whose fate is unknown is handed back to its caller to look.
 */
export function openGithub(target: GithubTarget): Github {
  const sleep = target.sleep ?? (ms => new Promise<void>(resolve => setTimeout(resolve, ms)))
  const paceMs = target.paceMs ?? 1000
  const octokit = new Octokit({
    auth: target.token,
    ...(target.baseUrl ? { baseUrl: target.baseUrl } : {}),
    retry: { enabled: false },
    throttle: { enabled: false },
    userAgent: 'sodate-review',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  })
  let wroteAt = 0
  octokit.hook.wrap('request', async (request, options) => {
    const write = options.method !== 'GET'
    const repeatable = options.method !== 'POST'
    for (let tried = 1; ; tried++) {
      if (write && paceMs > 0) {
        const wait = wroteAt + paceMs - Date.now()
        if (wait > 0) await sleep(wait)
        wroteAt = Date.now()
      }
      // A fresh signal each time: one that fired would end every later try at once.
      // Held here, because a signal of AbortSignal.timeout that nobody holds may be collected before it fires.
      const giveUp = new AbortController()
      const timer = setTimeout(() => giveUp.abort(), target.timeoutMs ?? REQUEST_TIMEOUT_MS)
      try {
        // Set, not copied: octokit's hooks hand their own options on and drop the ones they are called with.
        Object.assign(options.request ?? {}, { signal: giveUp.signal })
        return await request(options)
      } catch (error) {
        const wait = waitFor(error, tried, repeatable)
        if (wait === undefined || tried >= TRIES) throw error
        await sleep(wait)
      } finally {
        clearTimeout(timer)
      }
    }
  })
  return { octokit, owner: target.owner, repo: target.repo, sleep }
}

/** The HTTP status of a failed request: 500 and the like when nothing came back at all. */
export function statusOf(error: unknown): number | undefined {
  return isRequestError(error) ? error.status : undefined
}

/** Whether a failed write may have taken effect all the same. */
export function isUnknownFate(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || status >= 500 || status === 408
}

/** Milliseconds to wait before trying again, or undefined where trying again would be wrong or useless. */
function waitFor(error: unknown, tried: number, repeatable: boolean): number | undefined {
  const limited = limitWait(error)
  if (limited !== undefined) return limited <= LONGEST_WAIT_MS ? limited : undefined
  if (!repeatable || !isUnknownFate(error)) return undefined
  return 500 * 2 ** (tried - 1)
}

/** A primary or secondary limit refuses before anything happens, so even a POST may be sent again. */
function limitWait(error: unknown): number | undefined {
  if (!isRequestError(error) || (error.status !== 403 && error.status !== 429)) return undefined
  const headers = error.response?.headers ?? {}
  const after = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(1, after) * 1000
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']) * 1000 - Date.now()
    return Number.isFinite(reset) ? Math.max(1000, reset) : 60_000
  }
  return /secondary rate|abuse/i.test(error.message) || error.status === 429 ? 60_000 : undefined
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function quiet(): void {}
