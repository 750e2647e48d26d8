import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, requestOnce } from './request-once.ts'

/** What became of an address: whether it opens, and the status where there was one. */
export type LinkState = Readonly<{ ok: boolean; kind: 'link' | 'anchor'; status?: number }>

type Options = Readonly<{ allowPrivate?: boolean; maxWaitSeconds?: number }>

/**
 * Opens every address politely: HEAD, then GET where HEAD is no answer; one at a time for each host; waits as
 * Retry-After says (at most maxWaitSeconds), twice. A server that wants a sign-in or less haste is no broken link.
 */
export async function checkLinks(
  urls: readonly string[],
  options: Options = {},
): Promise<ReadonlyMap<string, LinkState>> {
  const states = new Map<string, LinkState>()
  const byHost = Map.groupBy(new Set(urls), url => URL.parse(url)?.host ?? '')
  const hosts = [...byHost.values()]
  const work = async () => {
    for (let queue = hosts.pop(); queue; queue = hosts.pop())
      for (const url of queue) states.set(url, await stateOf(url, options))
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return states
}

async function stateOf(url: string, options: Options): Promise<LinkState> {
  try {
    const parsed = new URL(url)
    const anchor = decodeURIComponent(parsed.hash.slice(1)).split(':~:')[0] ?? ''
    let answer = await follow(parsed, anchor ? 'GET' : 'HEAD', options)
    if (!anchor && answer.status >= 400 && answer.status !== 429)
      answer = await follow(parsed, 'GET', options)
    const { status } = answer
    const ok = status < 400 || [401, 403, 405, 407, 429].includes(status)
    if (!ok || !anchor || status >= 400) return { ok, kind: 'link', status }
    const isThere = ['id="', "id='", 'name="', 'id='].some(mark => answer.body.includes(`${mark}${anchor}`))
    return { ok: isThere, kind: 'anchor', status }
  } catch {
    return { ok: false, kind: 'link' }
  }
}

async function follow(start: URL, method: 'HEAD' | 'GET', options: Options): Promise<Answer> {
  let url = start
  for (let hop = 0; hop < 6; hop++) {
    const answer = await patient(url, method, options)
    if (answer.status < 300 || answer.status >= 400 || !answer.location) return answer
    url = new URL(answer.location, url)
  }
  throw new Error(`${start.href} redirects without end`)
}

async function patient(
  url: URL,
  method: 'HEAD' | 'GET',
  { allowPrivate = false, maxWaitSeconds = 30 }: Options,
): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await requestOnce(url, method, { allowPrivate })
    if ((answer.status !== 429 && answer.status !== 503) || attempt === 2) return answer
    const asked = Number(answer.retryAfter ?? 2)
    const seconds = Number.isFinite(asked)
      ? asked
      : (Date.parse(answer.retryAfter ?? '') - Date.now()) / 1000 || 2
    await wait(Math.min(maxWaitSeconds, Math.max(0, seconds)) * 1000)
  }
}
