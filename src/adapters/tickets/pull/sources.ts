import { LocalizedError } from '#core/text/localized-error.ts'
import { backlogImporter } from '../backlog.ts'
import type { Importer } from '../importer.ts'
import { jiraImporter } from '../jira.ts'
import { isObject, type JsonObject, objectsAt, textAt } from '../json-value.ts'
import { isGoneInZendesk, zendeskImporter } from '../zendesk.ts'
import { address } from './address.ts'
import { backlogComments, withJiraComments, zendeskComments } from './comments.ts'
import { createGet, type GetOptions, RefusedError } from './get-json.ts'
import { TICKET_SIDE_LOADS, ticketsWithSideLoads } from './zendesk-side-loads.ts'

/** Tickets of one page, oldest change first, and the cursor from which the next run goes on. */
export type Page = {
  readonly values: readonly JsonObject[]
  readonly cursor: string
  /** Keys of tickets that were deleted or merged into others. */
  readonly goneKeys?: readonly string[]
}

export type PullSource = {
  readonly importer: Importer
  /** Names of the environment variables it needs. */
  readonly needs: readonly string[]
  /** Pages after a cursor, or from the beginning. */
  readonly pages: (
    cursor: string | undefined,
    environment: Readonly<Record<string, string | undefined>>,
    options?: Omit<GetOptions, 'headers'>,
  ) => AsyncGenerator<Page>
}

/** The APIs a schedule can pull from; the shapes follow the vendors’ API documents. */
export const PULL_SOURCES: Readonly<Record<'backlog' | 'jira' | 'zendesk', PullSource>> = {
  backlog: {
    importer: backlogImporter,
    needs: ['BACKLOG_URL', 'BACKLOG_API_KEY', 'BACKLOG_PROJECT_ID'],
    pages: backlogPages,
  },
  jira: {
    importer: jiraImporter,
    needs: ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_API_TOKEN', 'JIRA_PROJECT'],
    pages: jiraPages,
  },
  zendesk: {
    importer: zendeskImporter,
    needs: ['ZENDESK_URL', 'ZENDESK_EMAIL', 'ZENDESK_API_TOKEN'],
    pages: zendeskPages,
  },
}

const PAGE = 100
const MOST_LOST = 10

/**
 * Backlog: /api/v2/issues by update day, its finest filter, in the zone of the space, so a day earlier; what comes twice is merged.
 * An issue changed meanwhile moves to the end and the ones behind it move up, past our offset: as long as fewer
 * were seen than there are, the list is gone through again.
 */
async function* backlogPages(
  ...[cursor, environment, options]: Parameters<PullSource['pages']>
): AsyncGenerator<Page> {
  const get = createGet({ headers: {}, ...options })
  const key = { apiKey: environment['BACKLOG_API_KEY'] ?? '' }
  const base = baseOf(environment, 'BACKLOG_URL')
  const filter = {
    ...key,
    'projectId[]': environment['BACKLOG_PROJECT_ID'] ?? '',
    ...(cursor === undefined ? {} : { updatedSince: dayBefore(cursor).slice(0, 10) }),
  }
  const seen = new Map<string, string>()
  let newest = ''
  for (let known = -1; known < seen.size; ) {
    known = seen.size
    const inThisRound = new Set<string>()
    for (let offset = 0, isLast = false; !isLast; offset += PAGE) {
      const query = { ...filter, sort: 'updated', order: 'asc', count: String(PAGE), offset: String(offset) }
      const issues = objectsOf(await get(address(base, '/api/v2/issues', query)))
      const before = inThisRound.size
      for (const issue of issues) inThisRound.add(textAt(issue, 'issueKey'))
      // A page of nothing but what this round has shown: the offset is not heeded, and would never end.
      isLast = issues.length < PAGE || inThisRound.size === before
      const changed = issues.filter(one => seen.get(textAt(one, 'issueKey')) !== textAt(one, 'updated'))
      const values = await inOrder(changed, async issue => ({
        ...issue,
        comments: await backlogComments(base, textAt(issue, 'issueKey'), key, get),
      }))
      for (const issue of changed) {
        seen.set(textAt(issue, 'issueKey'), textAt(issue, 'updated'))
        if (textAt(issue, 'updated') > newest) newest = textAt(issue, 'updated')
      }
      if (values.length > 0) yield { values, cursor: newest }
    }
    const answer = await get(address(base, '/api/v2/issues/count', filter))
    if (seen.size >= Number(isObject(answer) ? textAt(answer, 'count') : '0')) return
  }
}

/** Jira Cloud: /rest/api/3/search/jql with nextPageToken; the filter is by minute, in the zone of the account. */
async function* jiraPages(
  ...[cursor, environment, options]: Parameters<PullSource['pages']>
): AsyncGenerator<Page> {
  const get = createGet({
    headers: basic(environment['JIRA_EMAIL'], environment['JIRA_API_TOKEN']),
    ...options,
  })
  // A day earlier: the account’s zone is not known here, and what comes twice is merged.
  const from =
    cursor === undefined ? '' : ` AND updated >= "${dayBefore(cursor).slice(0, 16).replace('T', ' ')}"`
  const base = baseOf(environment, 'JIRA_URL')
  const jql = `project = "${(environment['JIRA_PROJECT'] ?? '').replace(/["\\]/g, '')}"${from} ORDER BY updated ASC`
  let token: string | undefined
  do {
    const query = {
      jql,
      fields: '*all',
      maxResults: String(PAGE),
      ...(token === undefined ? {} : { nextPageToken: token }),
    }
    const answer = await get(address(base, '/rest/api/3/search/jql', query))
    const issues = isObject(answer) ? objectsAt(answer, 'issues') : []
    const values = await inOrder(issues, issue => withJiraComments(base, issue, get))
    const last = values.at(-1)
    if (last !== undefined) yield { values, cursor: textAt(last, 'fields.updated') }
    const next = isObject(answer) && answer['isLast'] !== true ? textAt(answer, 'nextPageToken') : ''
    token = next === '' || next === token ? undefined : next
  } while (token !== undefined)
}

/** Zendesk: the incremental cursor export, then each ticket’s comments. */
async function* zendeskPages(
  ...[cursor, environment, options]: Parameters<PullSource['pages']>
): AsyncGenerator<Page> {
  const base = baseOf(environment, 'ZENDESK_URL')
  const get = createGet({
    headers: basic(`${environment['ZENDESK_EMAIL'] ?? ''}/token`, environment['ZENDESK_API_TOKEN']),
    ...options,
  })
  let at = cursor
  for (;;) {
    const from: Record<string, string> = at === undefined ? { start_time: '0' } : { cursor: at }
    const query = { ...from, per_page: String(PAGE), include: TICKET_SIDE_LOADS }
    const answer = await get(address(base, '/api/v2/incremental/tickets/cursor.json', query))
    if (!isObject(answer)) throw new Error(`Unexpected answer of ${base}, expected a list of tickets`)
    const all = ticketsWithSideLoads(answer)
    const tickets = all.filter(ticket => !isGoneInZendesk(ticket))
    const goneKeys = all.filter(isGoneInZendesk).map(ticket => textAt(ticket, 'id'))
    const values = await inOrder(tickets, async ticket => ({
      ...ticket,
      comments: await zendeskComments(base, textAt(ticket, 'id'), get),
    }))
    const next = textAt(answer, 'after_cursor')
    if (next !== '') yield { values, cursor: next, goneKeys }
    if (answer['end_of_stream'] === true || next === '' || next === at) return
    at = next
  }
}

/** A day before the moment of a cursor. Throws when it is none, but another tool’s. */
function dayBefore(moment: string): string {
  const at = Date.parse(moment)
  if (Number.isNaN(at))
    throw new LocalizedError({
      ja: '前回の続きの印（--out の横の .cursor）が別のツールのものか、壊れています。消すと最初から取り込みます',
      en: 'the cursor of the last run (.cursor beside --out) is another tool’s or broken: without it, the pull begins anew',
    })
  return new Date(at - 86_400_000).toISOString()
}

/** The address of the tool. Throws unless it is one, and nobody on the way can read the token. */
function baseOf(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  const written = environment[name] ?? ''
  const url = URL.canParse(written) ? new URL(written) : undefined
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url?.hostname ?? '')
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return url.origin
  throw new LocalizedError({
    ja: `環境変数 ${name} は https:// で始まるアドレスにしてください（例 https://example.backlog.com）`,
    en: `Unexpected ${name} in the environment, expected an address that begins with https://`,
  })
}

function basic(account: string | undefined, token: string | undefined): Record<string, string> {
  return { authorization: `Basic ${Buffer.from(`${account ?? ''}:${token ?? ''}`).toString('base64')}` }
}

function objectsOf(answer: unknown): JsonObject[] {
  return Array.isArray(answer) ? answer.filter(isObject) : []
}

/** One after the other, for these APIs count requests a minute; what is no longer there is left out. */
async function inOrder<T, U>(list: readonly T[], make: (one: T) => Promise<U>): Promise<U[]> {
  const made: U[] = []
  let lost = 0
  for (const one of list) {
    try {
      made.push(await make(one))
    } catch (error) {
      // It was deleted after the list was made; but not all of them were.
      lost += 1
      if (!(error instanceof RefusedError && error.status === 404) || lost > MOST_LOST) throw error
    }
  }
  return made
}
