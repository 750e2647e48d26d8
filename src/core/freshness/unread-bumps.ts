import type { Article } from '#core/article/article.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Version } from './history.ts'
import { meaningOf, says } from './material-change.ts'

/** A verified day that was moved without anything showing that the text was read. */
export type UnreadBump = Readonly<{
  path: string
  day: CalendarDate
  hash: string
  /** Articles whose day the same commit moved this way, this one included. */
  together: number
}>

type History = Readonly<{
  versions: ReadonlyMap<string, readonly Version[]>
  blobs: ReadonlyMap<string, string>
  /** Commits up to this day brought the articles in and say nothing. */
  historyFrom?: CalendarDate | undefined
}>

/**
 * Articles whose verified day is one that a commit moved without touching the text, outside the bot's pull requests,
 * which show the text to whoever merges them. Newest first.
 */
export function unreadBumps(articles: readonly Article[], history: History): readonly UnreadBump[] {
  const bumps = articles.flatMap(article => {
    const moved = article.verified && moveOf(article.path, article.verified, history)
    return moved ? [{ path: article.path, day: moved.day, hash: moved.hash }] : []
  })
  const sizes = Map.groupBy(bumps, bump => bump.hash)
  return bumps
    .map(bump => ({ ...bump, together: sizes.get(bump.hash)?.length ?? 1 }))
    .toSorted((a, b) => (a.day === b.day ? (a.path < b.path ? -1 : 1) : a.day < b.day ? 1 : -1))
}

function moveOf(path: string, verified: CalendarDate, history: History): Version | undefined {
  const versions = history.versions.get(path) ?? []
  const textOf = (version: Version | undefined) => history.blobs.get(version?.blob ?? '') ?? ''
  const at = versions.findIndex((_, n) => !says(textOf(versions[n + 1]), verified))
  const [moved, before] = [versions[at], versions[at + 1]]
  if (!moved || !before || !says(textOf(moved), verified)) return undefined
  if (history.historyFrom && moved.day <= history.historyFrom) return undefined
  if (isVerifyMerge(moved.subject) || meaningOf(textOf(moved)) !== meaningOf(textOf(before))) return undefined
  return moved
}

/** Whether a commit is one of the bot's verify pull requests: merged, squashed or rebased. */
function isVerifyMerge(subject: string): boolean {
  return /\/sodate\/verify-|「今も正しい」と確認|: confirm \d+ articles? as still right/.test(subject)
}
