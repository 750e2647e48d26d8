import type { Article } from '#core/article/article.ts'
import { frontmatterBlock } from '#core/article/frontmatter-block.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Version } from './history.ts'

/** The latest change of what an article says, made after it was verified. */
export type MaterialChange = Readonly<{
  day: CalendarDate
  hash: string
  author: string
  email: string
  /** The version that was verified, to compare with; undefined when history begins later. */
  since: string | undefined
}>

/**
 * The blobs that must be read to tell whether an article changed since it was verified: most articles need none.
 * `historyFrom` is the day the articles came into git: changes up to then are part of what was verified.
 */
export function blobsToCompare(
  article: Article,
  versions: readonly Version[],
  historyFrom: CalendarDate | undefined,
): readonly string[] {
  const known = knownBy(article, historyFrom)
  if (!known) return []
  const later = versions.filter(version => version.day > known)
  if (later.length === 0) return []
  const base = versions.find(version => version.day <= known)
  return [...later.map(version => version.blob), ...(base ? [base.blob] : [])]
}

/**
 * Whether what an article says changed after it was verified. What was verified is the last version of that day, or
 * the first that carries this `verified`, if the pull request was merged later. Frontmatter, spaces, line breaks and
 * emphasis don't count.
 */
export function materialChange(
  article: Article,
  versions: readonly Version[],
  {
    blobs,
    historyFrom,
  }: Readonly<{ blobs: ReadonlyMap<string, string>; historyFrom: CalendarDate | undefined }>,
): MaterialChange | undefined {
  const { verified } = article
  const known = knownBy(article, historyFrom)
  if (!verified || !known) return undefined
  const textOf = (version: Version) => blobs.get(version.blob) ?? ''
  const baseAt = versions.findIndex(version => version.day <= known)
  const onTheDay = versions[baseAt]
  const setLater = versions.slice(0, baseAt < 0 ? versions.length : baseAt)
  const from =
    onTheDay && says(textOf(onTheDay), verified)
      ? baseAt
      : setLater.findLastIndex(version => says(textOf(version), verified))
  const at = from < 0 ? baseAt : from
  const base = versions[at]
  if (!base) return undefined
  const meaning = meaningOf(textOf(base))
  if (at === 0 || meaningOf(article.body, 'body') === meaning) return undefined
  // The newest version that differs from the one before it.
  for (let newer = 0; newer < at; newer++) {
    const version = versions[newer]
    const before = versions[newer + 1]
    if (version && before && meaningOf(textOf(version)) !== meaningOf(textOf(before)))
      return {
        day: version.day,
        hash: version.hash,
        author: version.author,
        email: version.email,
        since: base.hash,
      }
  }
  return undefined
}

function knownBy({ verified }: Article, historyFrom: CalendarDate | undefined): CalendarDate | undefined {
  return verified && historyFrom && historyFrom > verified ? historyFrom : verified
}

/** What a text says, without how it is laid out. */
export function meaningOf(source: string, kind: 'source' | 'body' = 'source'): string {
  const block = kind === 'source' ? frontmatterBlock(source) : undefined
  const body = block === undefined || typeof block === 'string' ? source : block.body
  return body.replace(/^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+/gm, '- ').replace(/[\s*_`~]+/g, '')
}

/** Whether a version's frontmatter names a day as the one it was verified. */
export function says(source: string, verified: CalendarDate): boolean {
  const block = frontmatterBlock(source)
  return typeof block !== 'string' && new RegExp(`^verified:\\s*['"]?${verified}`, 'm').test(block.yaml)
}
