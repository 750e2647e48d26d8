import type { Settings } from '#core/article/content.ts'
import { formatMarker, withoutMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { SeenIssue } from '#core/github/plan-issues.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { digestOf } from '#core/text/digest.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Team } from '#schemas/team.ts'
import { archivePull } from './archive-pull.ts'
import { answeringTeam } from './asks.ts'
import type { Command } from './command.ts'
import { editFrontmatter } from './edit-frontmatter.ts'
import { repositoryPath, type Sourced, verifyPull } from './verify-pull.ts'
import { WORDS } from './words.ts'

/** What one command leads to: a sentence for whoever wrote it, and what is changed for it. */
export type CommandPlan = Readonly<{
  ok: boolean
  answer: string
  issueEdit?: Readonly<{ body: string; state?: 'closed'; state_reason?: 'not_planned' }>
  pull?: WantedPull
}>

type Context = Readonly<{
  issue: SeenIssue
  sourced: readonly Sourced[]
  settings: Settings
  today: CalendarDate
  /** Tells the branch of this comment from those of others. */
  commentId: number
}>

/** Decides what a command does. The person's right to give it was checked before. */
export function planCommand(command: Command, context: Context): CommandPlan {
  const { issue, settings, today, sourced, commentId } = context
  const words = WORDS[commandLocale(issue, settings)]
  if (command.do === 'unclear')
    return { ok: false, answer: words.unclear(`\`${command.line.replaceAll('`', "'")}\``) }
  if (command.do === 'snooze') {
    const body = `${withoutMarker(issue.body)}\n\n${formatMarker({ ...issue.marker, pausedUntil: command.until })}`
    return {
      ok: true,
      answer: words.snoozed(command.until),
      issueEdit: { body, state: 'closed', state_reason: 'not_planned' },
    }
  }
  const [, ...place] = issue.marker.key.split('/')
  const own = issue.marker.key.startsWith('article/') ? place.slice(1).join('/') : undefined
  const id = command.article ?? own ?? ''
  const named = sourced.filter(({ article }) => article.id === id && article.status === 'published')
  const [first] = named
  const owner = first && settings.teams.find(team => team.id === answeringTeam(first.article.owner, settings))
  if (!owner) return { ok: false, answer: words.noArticle(`\`${id}\``) }
  const suffix = `-c${commentId}`
  if (command.do === 'reassign') {
    const team = settings.teams.find(one => one.id === command.team || one.github.team === command.team)
    if (!team) return { ok: false, answer: words.noTeam(`\`${command.team.replace(/^@/, '')}\``) }
    return opened(words, reassignPull(named, { team, settings, suffix }))
  }
  const pull =
    command.do === 'verified'
      ? verifyPull(named, { team: owner, settings, today, suffix })
      : archivePull(named, { team: owner, settings, all: sourced, suffix })
  return opened(words, pull)
}

/** The language to answer in: that of the team whose issue it is. */
export function commandLocale(issue: SeenIssue, settings: Settings) {
  const id = issue.marker.key.split('/')[1]
  return settings.teams.find(team => team.id === id)?.locale ?? settings.site.locales[0] ?? 'ja'
}

function opened(words: (typeof WORDS)['ja'], pull: WantedPull | undefined): CommandPlan {
  return pull
    ? { ok: true, answer: words.opened(plainText(pull.title)), pull }
    : { ok: false, answer: words.unclear('') }
}

function reassignPull(
  named: readonly Sourced[],
  on: Readonly<{ team: Team; settings: Settings; suffix: string }>,
): WantedPull {
  const { team, settings, suffix } = on
  const words = WORDS[team.locale]
  const id = named[0]?.article.id ?? ''
  const name = team.name[team.locale]
  const key = `reassign/${team.id}${suffix}`
  const title = plainTitle(words.reassignTitle(id, name))
  const files = new Map(
    named.map(({ article, source }) => [
      repositoryPath(article.path, settings),
      editFrontmatter(source, { owner: team.id }),
    ]),
  )
  return {
    key,
    branch: `sodate/reassign-${team.id}${suffix}`,
    base: settings.site.repository?.branch ?? 'main',
    title,
    body: `${words.reassignIntro(`\`${id}\``, plainText(name))}${team.github.team ? `\n\n${team.github.team}` : ''}\n\n${formatMarker({ key, files: digestOf(JSON.stringify([...files])) })}`,
    message: title,
    labels: ['sodate:verify'],
    files,
  }
}
