import { setTimeout as wait } from 'node:timers/promises'

export type GetOptions = {
  readonly headers: Readonly<Record<string, string>>
  /** Longest the server may make us wait at once, in seconds; a longer wish stops the run, to be resumed later. */
  readonly longestWait?: number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

export type Get = (url: URL) => Promise<unknown>

const ATTEMPTS = 6
const ONE_REQUEST = 60_000

/**
 * Gets JSON, obeying Retry-After and rate-limit resets, and trying again when the server or the line fails.
 * Errors name the path only: the query and headers can hold keys.
 */
export function createGet(options: GetOptions): Get {
  const { headers, longestWait = 900, sleep = wait } = options
  return async url => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(url, {
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(ONE_REQUEST),
      }).catch((cause: unknown) => (cause instanceof Error ? cause : new Error('unknown')))
      if (!(response instanceof Error) && response.ok) return response.json() as Promise<unknown>
      const status = response instanceof Error ? 0 : response.status
      if (!(response instanceof Error)) await response.body?.cancel()
      const canRetry = status === 0 || status === 429 || status >= 500
      if (!canRetry || attempt >= ATTEMPTS) {
        throw new Error(
          `Could not get ${url.origin}${url.pathname}: ${status === 0 ? 'no answer' : `status ${status}`}${status === 401 || status === 403 ? ' (is the token right, and may it read tickets?)' : ''}`,
        )
      }
      const seconds = response instanceof Error ? 2 ** attempt : waitOf(response, attempt)
      if (seconds > longestWait)
        throw new Error(`${url.origin} asks to wait ${seconds} seconds: stopped, run again later to go on`)
      await sleep(seconds * 1000)
    }
  }
}

/** Seconds to wait: Retry-After as seconds or a date, X-RateLimit-Reset as seconds since 1970, else doubling. */
function waitOf(response: Response, attempt: number): number {
  const after = response.headers.get('retry-after')
  if (after !== null)
    return /^\d+$/.test(after)
      ? Number(after)
      : Math.max(0, Math.ceil((Date.parse(after) - Date.now()) / 1000))
  const reset = response.headers.get('x-ratelimit-reset')
  if (response.status === 429 && reset !== null && /^\d+$/.test(reset))
    return Math.max(1, Number(reset) - Math.floor(Date.now() / 1000))
  return 2 ** attempt
}
