import { dayIn } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'

/** One commit on the main line, with the files it changed. Blob ids are git's; `after` is absent where a file was deleted. */
export type Commit = Readonly<{
  hash: string
  /** Seconds since 1970, when it came to the main line. */
  at: number
  author: string
  email: string
  /** Its first line. */
  subject: string
  changes: readonly Readonly<{ path: string; from: string | undefined; after: string | undefined }>[]
}>

/** One state of a file: its blob, and the day and author that brought it. */
export type Version = Readonly<{
  day: CalendarDate
  blob: string
  hash: string
  author: string
  email: string
  subject: string
}>

/**
 * The versions of every file that exists today, newest first, followed through renames.
 * Commits come newest first. A commit dated after `today` counts as made today: clocks of laptops are wrong.
 */
export function versionsByPath(
  commits: readonly Commit[],
  days: Readonly<{ timeZone: string; today: CalendarDate }>,
): ReadonlyMap<string, readonly Version[]> {
  const versions = new Map<string, Version[]>()
  // What a path of that time is called today; undefined for a file that is gone.
  const nameNow = new Map<string, string | undefined>()
  for (const commit of commits) {
    const written = dayIn(days.timeZone, new Date(commit.at * 1000))
    const isFuture = written > days.today
    const day = isFuture ? days.today : written
    const renamed: [string, string | undefined][] = []
    for (const { path, from, after } of commit.changes) {
      const now = nameNow.has(path) ? nameNow.get(path) : after === undefined ? undefined : path
      if (now !== undefined && after !== undefined) {
        const list = versions.get(now)
        const { hash, author, email, subject } = commit
        const version = { day, blob: after, hash, author, email, subject }
        if (list) list.push(version)
        else versions.set(now, [version])
      }
      renamed.push([path, from === undefined && after !== undefined ? now : undefined])
      if (from !== undefined) renamed.push([from, now])
    }
    for (const [path, now] of renamed) nameNow.set(path, now)
  }
  return versions
}
