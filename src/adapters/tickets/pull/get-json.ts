import { setTimeout as wait } from 'node:timers/promises'
import { LocalizedError } from '#core/text/localized-error.ts'

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
        throw refusal(`${url.origin}${url.pathname}`, status)
      }
      const seconds = response instanceof Error ? 2 ** attempt : waitOf(response, attempt)
      if (seconds > longestWait)
        throw new LocalizedError({
          ja: `${url.origin} が${seconds}秒待つように求めています。止めました。後でもう一度実行すると続きから始めます`,
          en: `${url.origin} asks to wait ${seconds} seconds: stopped, run again later to go on`,
        })
      await sleep(seconds * 1000)
    }
  }
}

function refusal(address: string, status: number): LocalizedError {
  const isDenied = status === 401 || status === 403
  return new LocalizedError({
    ja: `${address} から取得できません：${status === 0 ? '応答がありません' : `status ${status}`}${isDenied ? '（トークンは正しいですか。チケットを読む権限はありますか）' : ''}`,
    en: `Could not get ${address}: ${status === 0 ? 'no answer' : `status ${status}`}${isDenied ? ' (is the token right, and may it read tickets?)' : ''}`,
  })
}

/**
 * Seconds to wait: Retry-After as seconds or a date, X-RateLimit-Reset as seconds since 1970 (Backlog) or a moment
 * (Jira), else doubling.
 */
function waitOf(response: Response, attempt: number): number {
  const after = response.headers.get('retry-after')
  const reset = response.headers.get('x-ratelimit-reset')
  const asked = /^\d+$/.test(after ?? '')
    ? Number(after)
    : (secondsUntil(after) ?? (response.status === 429 ? secondsUntil(reset) : undefined))
  return asked === undefined ? 2 ** attempt : Math.max(1, asked)
}

function secondsUntil(moment: string | null): number | undefined {
  if (moment === null) return undefined
  const at = /^\d+$/.test(moment) ? Number(moment) * 1000 : Date.parse(moment)
  return Number.isNaN(at) ? undefined : Math.ceil((at - Date.now()) / 1000)
}
