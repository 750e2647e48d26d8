import { readContent } from '#adapters/files/read-content.ts'
import { readArticleHistory } from '#adapters/git/read-changes.ts'
import { readBlobs } from '#adapters/git/read-history.ts'
import type { Article } from '#core/article/article.ts'
import { findingsOf } from '#core/freshness/findings.ts'
import { toHealth } from '#core/report/health.ts'
import type { Model } from '#site/components/model.ts'
import type { PlannedFile } from '#site/components/page.ts'
import { healthPages } from '#site/components/pages/health.ts'

/** Plans the health pages of the internal build. Without a readable history they say so instead of guessing. */
export async function planHealth(root: string, model: Model): Promise<readonly PlannedFile[]> {
  const { settings, today } = model
  const shown = new Set(model.categories.map(category => category.id))
  const articles = readContent(root).articles.filter(article => shown.has(article.category))
  const history = await readHistoryOf(root, articles, {
    timeZone: settings.site.timeZone,
    today,
    historyFrom: settings.site.review.historyFrom,
  })
  const findings = findingsOf({ articles, settings, today, changes: history?.changes })
  return healthPages(model, toHealth({ articles, settings, findings, today, ranAt: model.ranAt, history }))
}

async function readHistoryOf(
  root: string,
  articles: readonly Article[],
  days: { timeZone: string; today: string; historyFrom: string | undefined },
) {
  try {
    const history = await readArticleHistory(root, articles, days)
    if (history.versions.size === 0) return undefined
    const ids = [...history.versions.values()].flatMap(list => list.map(version => version.blob))
    return { ...history, blobs: await readBlobs(root, ids) }
  } catch {
    // No git, no repository, or a shallow clone: the page says that there is no history.
    return undefined
  }
}
