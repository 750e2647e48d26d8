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

/** Articles whose old texts are held at a time: all of them at once would be most of the memory a run needs. */
const AT_ONCE = 1000

/** Reads the history of all articles: one pass over the log, and the old texts of a thousand articles at a time. */
export async function readArticleHistory(
  root: string,
  articles: readonly Article[],
  days: Readonly<{ timeZone: string; today: CalendarDate; historyFrom?: CalendarDate | undefined }>,
): Promise<ArticleHistory> {
  const versions = versionsByPath(await readHistory(root, 'content/articles'), days)
  const of = (article: Article) => versions.get(article.path) ?? []
  const changes = new Map<string, MaterialChange>()
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE)
    const blobs = await readBlobs(
      root,
      some.flatMap(article => blobsToCompare(article, of(article), days.historyFrom)),
    )
    for (const article of some) {
      const change = materialChange(article, of(article), { blobs, historyFrom: days.historyFrom })
      if (change) changes.set(article.path, change)
    }
  }
  return { versions, changes }
}
