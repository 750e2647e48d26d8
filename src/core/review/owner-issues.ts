import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import type { MaterialChange } from '#core/freshness/material-change.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { SeenIssue, WantedIssue } from '#core/github/plan-issues.ts'
import { BODY_LIMIT, splitBody } from '#core/github/split-body.ts'
import { digestOf } from '#core/text/digest.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Team } from '#schemas/team.ts'
import { type Ask, CONFIRMABLE, type TeamAsk } from './asks.ts'
import { WORDS } from './words.ts'

/** The label every issue of the review bot carries, and by which it finds them again. */
export const REVIEW_LABEL = 'sodate:review'

type Context = Readonly<{
  settings: Settings
  changes?: ReadonlyMap<string, MaterialChange> | undefined
  seen: readonly SeenIssue[]
  today: CalendarDate
  refused?: readonly string[] | undefined
}>

/** The rolling issue of a team, in parts where one body would be too long. Ticks people made are kept. */
export function ownerIssues(ask: TeamAsk, context: Context): readonly WantedIssue[] {
  if (ask.asks.length === 0) return []
  const { team } = ask
  const words = WORDS[team.locale]
  const lines = ask.asks.map(one => askLine(one, team.locale, context))
  const head = [
    words.ownerIntro(plainText(team.name[team.locale]), ask.asks.length),
    ...(team.github.team ? [team.github.team] : []),
    ...(ask.note ? [words.unreachable(plainText(ask.note[team.locale]))] : []),
    words.ask,
    '',
  ].join('\n')
  const foot = [
    '',
    ...(ask.heldCount > 0 ? [words.held(ask.heldCount)] : []),
    words.how(context.settings.site.review.snoozeDays),
  ].join('\n')
  return splitBody(lines, { head, foot, limit: BODY_LIMIT - 2000 }).map((body, part) => {
    const key = part === 0 ? `owner/${team.id}` : `owner/${team.id}/${part + 1}`
    const facts = digestOf(body)
    const ticked = tickedIn(
      context.seen.filter(issue => issue.marker.key.startsWith(`owner/${team.id}`)),
      lines,
    )
    return {
      key,
      facts,
      title: plainTitle(words.ownerTitle(team.name[team.locale])) + (part === 0 ? '' : ` (${part + 1})`),
      body: `${withTicks(body, ticked)}\n\n${formatMarker({ key, facts, asked: askedIn(body, context) })}`,
      labels: [REVIEW_LABEL],
      assignees: assigneesOf(team, context),
    }
  })
}

/** The day each article `<locale>/<id>` was first asked about: only then does its grace begin. */
export function askedOn(seen: readonly SeenIssue[]): ReadonlyMap<string, CalendarDate> {
  return new Map(
    seen
      .filter(({ marker }) => marker.twin !== true && marker.key.startsWith('owner/'))
      // One that a person closed asks nothing: when it speaks again, it asks anew.
      .filter(issue => issue.state === 'open')
      .flatMap(issue => Object.entries(issue.marker.asked ?? {}))
      .toSorted(([, a], [, b]) => (a < b ? 1 : -1)),
  )
}

function askedIn(body: string, { seen, today }: Context): Readonly<Record<string, CalendarDate>> {
  const before = askedOn(seen)
  const places = body.split('\n').flatMap(line => LINE_MARK.exec(line)?.[1] ?? [])
  return Object.fromEntries(places.map(place => [place, before.get(place) ?? today]))
}

/** Paths `<locale>/<id>` of the articles a person ticked, where a "still right" is an answer to what was asked. */
export function tickedArticles(seen: readonly SeenIssue[], ask: TeamAsk): readonly Article[] {
  const ticked = new Set(
    seen
      .filter(issue => issue.state === 'open' && issue.marker.key.startsWith(`owner/${ask.team.id}`))
      .flatMap(issue => [...issue.body.matchAll(TICKED)].flatMap(match => match[1] ?? [])),
  )
  return ask.asks
    .filter(({ findings }) => findings.some(finding => CONFIRMABLE.has(finding.kind)))
    .map(({ article }) => article)
    .filter(article => ticked.has(`${article.locale}/${article.id}`))
}

/** The people asked for a team, then for its backup, then for the default owner: GitHub may refuse the first. */
export function assigneesOf(
  team: Team,
  { settings, refused = [] }: Pick<Context, 'settings' | 'refused'>,
): readonly (readonly string[])[] {
  const named = (id: string | undefined) => settings.teams.find(one => one.id === id)?.github.members ?? []
  const groups = [team.github.members, named(team.backup), named(settings.site.review.defaultOwner)].map(
    group => group.filter(member => !refused.includes(member)),
  )
  // GitHub takes ten assignees at most.
  return groups.filter(group => group.length > 0).map(group => group.slice(0, 10))
}

/** The addresses of an article: on the site, its source, and its edit page. Absent where site.yaml does not say. */
export function articleUrls(article: Article, settings: Settings) {
  const { url, base, repository } = settings.site
  const path = repository && `${repository.contentPath}${article.path.slice('content'.length)}`
  return {
    page: url && `${url}${base}${article.locale}/${article.id}/`,
    edit: repository && `${repository.url}/edit/${repository.branch}/${path}`,
    compare: (from: string, to: string) => repository && `${repository.url}/compare/${from}...${to}`,
  }
}

const TICKED = /^- \[[xX]\] .*<!-- a:([a-z]{2}\/[a-z0-9/-]+) -->$/gm
const LINE_MARK = /<!-- a:([a-z]{2}\/[a-z0-9/-]+) -->$/

function askLine({ article, findings }: Ask, locale: Locale, { settings, changes }: Context): string {
  const words = WORDS[locale]
  const urls = articleUrls(article, settings)
  const title = plainText(article.title)
  const reasons = findings
    .map(finding => plainText(finding.text[locale], 300))
    .join(locale === 'ja' ? '。' : '. ')
  const change = changes?.get(article.path)
  const compare = change?.since && urls.compare(change.since, change.hash)
  const links = [
    ...(urls.edit ? [`[${words.edit}](${urls.edit})`] : []),
    ...(compare ? [`[${words.changes}](${compare})`] : []),
  ].join(' · ')
  const name = urls.page ? `[${title}](${urls.page})` : title
  return `- [ ] ${name} (${article.locale}) — ${reasons}${links ? ` — ${links}` : ''} <!-- a:${article.locale}/${article.id} -->`
}

/** Ticks on lines that say the same as before. A line with new facts is a new question. */
function tickedIn(seen: readonly SeenIssue[], lines: readonly string[]): ReadonlySet<string> {
  const before = new Set(
    seen.flatMap(issue =>
      issue.body
        .split(/\r?\n/)
        .filter(line => /^- \[[xX]\] /.test(line))
        .map(untick),
    ),
  )
  return new Set(lines.filter(line => before.has(line)).flatMap(line => LINE_MARK.exec(line)?.[1] ?? []))
}

function withTicks(body: string, ticked: ReadonlySet<string>): string {
  return body
    .split('\n')
    .map(line => (ticked.has(LINE_MARK.exec(line)?.[1] ?? '') ? line.replace('- [ ] ', '- [x] ') : line))
    .join('\n')
}

function untick(line: string): string {
  return line.replace(/^- \[[xX]\] /, '- [ ] ').trimEnd()
}
