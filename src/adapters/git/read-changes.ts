import type { Article } from '#core/article/article.ts'
import { type Version, versionsByPath } from '#core/freshness/history.ts'
import { blobsToCompare, type MaterialChange, materialChange } from '#core/freshness/material-change.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import { readBlobs, readHistory } from './read-history.ts'

/** What git knows of the articles: their versions, and what changed since each was verified, by path. */
export type ArticleHistory = Readonly<{
  versions: ReadonlyMap<string, readonly Version[]>
  changes: ReadonlyMap<string, MaterialChange>
}>

/** Reads the history of all articles with two git processes, however many there are. */
export async function readArticleHistory(
  root: string,
  articles: readonly Article[],
  days: Readonly<{ timeZone: string; today: CalendarDate; historyFrom?: CalendarDate | undefined }>,
): Promise<ArticleHistory> {
  const versions = versionsByPath(await readHistory(root, 'content/articles'), days)
  const of = (article: Article) => versions.get(article.path) ?? []
  const blobs = await readBlobs(
    root,
    articles.flatMap(article => blobsToCompare(article, of(article), days.historyFrom)),
  )
  const changes = new Map<string, MaterialChange>()
  for (const article of articles) {
    const change = materialChange(article, of(article), { blobs, historyFrom: days.historyFrom })
    if (change) changes.set(article.path, change)
  }
  return { versions, changes }
}
