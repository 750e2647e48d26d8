import type { Article } from '#core/article/article.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { versionsByPath } from '#core/freshness/history.ts'
import { sourceBlocksOf } from '#core/translation/source-blocks.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import { readBlobs, readHistory } from './read-history.ts'

/**
 * What blocks said that are known only by their hash, from the older versions of their articles. Hashes that git does
 * not know are left out. Throws where there is no git repository, and ShallowHistoryError in a shallow clone.
 */
export async function readOldBlocks(
  root: string,
  wanted: readonly Readonly<{ source: Article; hashes: readonly string[] }>[],
  days: Readonly<{ timeZone: string; today: CalendarDate }>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  if (wanted.length === 0) return found
  const versions = versionsByPath(await readHistory(root, 'content/articles'), days)
  const blobsOf = (source: Article) => (versions.get(source.path) ?? []).map(version => version.blob)
  const texts = await readBlobs(
    root,
    wanted.flatMap(({ source }) => blobsOf(source)),
  )
  for (const { source, hashes } of wanted) {
    const missing = new Set(hashes)
    for (const blob of blobsOf(source)) {
      if (missing.size === 0) break
      const { article } = parseArticle(source.path, texts.get(blob) ?? '')
      for (const { hash, text } of (article && sourceBlocksOf(article)) ?? [])
        if (missing.delete(hash)) found.set(hash, text)
    }
  }
  return found
}
