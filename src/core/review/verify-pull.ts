import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { addDays } from '#core/calendar/days.ts'
import { policyOf } from '#core/freshness/policy.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { digestOf } from '#core/text/digest.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Team } from '#schemas/team.ts'
import { editFrontmatter } from './edit-frontmatter.ts'
import { WORDS } from './words.ts'

const TEXT_LIMIT = 50_000

/** An article with the source it was read from, byte for byte. */
export type Sourced = Readonly<{ article: Article; source: string }>

/**
 * The pull request that confirms articles of one team as of today, with their text in it so that whoever merges has
 * read them. A `reviewBy` written by hand moves on by the policy's interval. Merging it closes the box.
 */
export function verifyPull(
  sourced: readonly Sourced[],
  on: Readonly<{ team: Team; settings: Settings; today: CalendarDate; suffix?: string }>,
): WantedPull | undefined {
  if (sourced.length === 0) return undefined
  const { team, settings, today } = on
  const words = WORDS[team.locale]
  const inOrder = sourced.toSorted((a, b) => (a.article.path < b.article.path ? -1 : 1))
  const files = new Map(
    inOrder.map(({ article, source }) => {
      const next = addDays(today, policyOf(article, settings.site.review).intervalDays)
      const edit = { verified: today, ...(article.reviewBy ? { reviewBy: next } : {}) }
      return [repositoryPath(article.path, settings), editFrontmatter(source, edit)] as const
    }),
  )
  const room = Math.floor(TEXT_LIMIT / inOrder.length)
  const key = `verify/${team.id}${on.suffix ?? ''}`
  // The sources as they are now, not the day: a request that waits for its reader is not changed every morning.
  const digest = digestOf(inOrder.map(({ article, source }) => `${article.path}\n${source}`).join('\n'))
  const body = [
    words.verifyIntro,
    ...inOrder.map(
      ({ article }) =>
        `\n### ${plainText(article.title)} (${article.locale})\n\n<details><summary>${words.text}</summary>\n\n${fenced(cut(article.body, room, words.cut))}\n\n</details>`,
    ),
    '',
    formatMarker({ key, files: digest }),
  ].join('\n')
  const title = plainTitle(words.verifyTitle(team.name[team.locale], inOrder.length))
  return {
    key,
    branch: `sodate/verify-${team.id}${on.suffix ?? ''}`,
    base: settings.site.repository?.branch ?? 'main',
    title,
    body,
    message: title,
    labels: ['sodate:verify'],
    files,
  }
}

/** Where a file under content/ lives in the repository. */
export function repositoryPath(path: string, settings: Settings): string {
  return `${settings.site.repository?.contentPath ?? 'content'}${path.slice('content'.length)}`
}

/** A text as a code block whose fence is longer than any in it: it can't end early, mention or format anything. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${text}\n${fence}`
}

function cut(text: string, limit: number, note: string): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}\n${note}`
}
