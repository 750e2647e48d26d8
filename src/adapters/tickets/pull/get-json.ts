import { setTimeout as wait } from 'node:timers/promises'
import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'

export type GetOptions = {
  readonly headers: Readonly<Record<string, string>>
  /** Longest the server may make us wait at once, in seconds; a longer wish stops the run, to be resumed later. */
  readonly longestWait?: number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
}

export type Get = (url: URL) => Promise<unknown>

const ATTEMPTS = 6
const ONE_REQUEST = 60_000
/** Statuses of our own: no answer came, or one that is no JSON. */
const NO_ANSWER = 0
const NO_JSON = 1

/** A server refused a request for good; `status` is what it said. */
export class RefusedError extends LocalizedError {
  readonly status: number
  constructor(text: LocalizedText, status: number) {
    super(text)
    this.name = 'RefusedError'
    this.status = status
  }
}

/**
 * Gets JSON, obeying Retry-After and rate-limit resets, and trying again when the server or the line fails.
 * Errors name the path only: the query and headers can hold keys. Redirects are not followed, for the same reason.
 */
export function createGet(options: GetOptions): Get {
  const { headers, longestWait = 900, sleep = wait } = options
  return async url => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await answerOf(url, headers)
      if ('json' in answer) return answer.json
      const { status } = answer
      const canRetry = status === NO_ANSWER || status === 429 || status >= 500
      if (!canRetry || attempt >= ATTEMPTS) throw refusal(`${url.origin}${url.pathname}`, status)
      const seconds = answer.headers === undefined ? 2 ** attempt : waitOf(status, answer.headers, attempt)
      if (seconds > longestWait)
        throw new LocalizedError({
          ja: `${url.origin} が${seconds}秒待つように求めています。止めました。後でもう一度実行すると続きから始めます`,
          en: `${url.origin} asks to wait ${seconds} seconds: stopped, run again later to go on`,
        })
      await sleep(seconds * 1000)
    }
  }
}

type Answer = { readonly json: unknown } | { readonly status: number; readonly headers?: Headers }

async function answerOf(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(ONE_REQUEST)
    const response = await fetch(url, { headers, redirect: 'manual', signal })
    if (!response.ok) {
      await response.body?.cancel()
      return { status: response.status, headers: response.headers }
    }
    const text = await response.text()
    try {
      return { json: JSON.parse(text) as unknown }
    } catch {
      return { status: NO_JSON }
    }
  } catch {
    return { status: NO_ANSWER }
  }
}

function refusal(address: string, status: number): RefusedError {
  const { ja, en } = hintFor(status)
  const said = status > NO_JSON ? `status ${status}` : ''
  return new RefusedError(
    {
      ja: `${address} から取得できません：${said}${said !== '' && ja !== '' ? `（${ja}）` : ja}`,
      en: `Could not get ${address}: ${said}${said !== '' && en !== '' ? ` (${en})` : en}`,
    },
    status,
  )
}

function hintFor(status: number): LocalizedText {
  if (status === NO_ANSWER) return { ja: '応答がありません', en: 'no answer' }
  if (status === NO_JSON)
    return {
      ja: 'JSONではないものが返りました。URLは正しいですか。ログインの画面ではありませんか',
      en: 'what came is no JSON. Is the URL right, or is it a page to log in?',
    }
  if (status === 401 || status === 403)
    return {
      ja: 'トークンは正しく、期限内ですか。チケットを読む権限はありますか',
      en: 'is the token right and not expired, and may it read tickets?',
    }
  if (status === 404 || (status >= 300 && status < 400))
    return { ja: 'URLは正しいですか', en: 'is the URL right?' }
  if (status === 400)
    return {
      ja: 'プロジェクトなど、環境変数の値は正しいですか',
      en: 'are the values in the environment right, such as the project?',
    }
  if (status === 429 || status >= 500)
    return {
      ja: '混み合っているか、止まっています。後でもう一度実行すると続きから始めます',
      en: 'it is busy or down: run again later to go on',
    }
  return { ja: '', en: '' }
}

/**
 * Seconds to wait: Retry-After as seconds or a date, X-RateLimit-Reset as seconds since 1970 (Backlog) or a moment
 * (Jira), by the server's own clock, else doubling.
 */
function waitOf(status: number, headers: Headers, attempt: number): number {
  const now = Date.parse(headers.get('date') ?? '') || Date.now()
  const after = headers.get('retry-after')
  const reset = headers.get('x-ratelimit-reset')
  const asked = /^\d+$/.test(after ?? '')
    ? Number(after)
    : (secondsUntil(after, now) ?? (status === 429 ? secondsUntil(reset, now) : undefined))
  return asked === undefined ? 2 ** attempt : Math.max(1, asked)
}

function secondsUntil(moment: string | null, now: number): number | undefined {
  if (moment === null) return undefined
  const at = /^\d+$/.test(moment) ? Number(moment) * 1000 : Date.parse(moment)
  return Number.isNaN(at) ? undefined : Math.ceil((at - now) / 1000)
}
