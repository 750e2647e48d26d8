import type { Cache } from '#adapters/cache/cache.ts'
import { digestOf } from '#adapters/files/digest.ts'
import { readSource } from '#adapters/files/read-sources.ts'
import { readBlobs, readHistory } from '#adapters/git/read-history.ts'
import { runGit } from '#adapters/git/run-git.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { addDays } from '#core/calendar/days.ts'
import { versionsByPath } from '#core/freshness/history.ts'
import { type ArticleChange, pairsToCompare, toChange } from '#core/report/changes.ts'
import type { Model } from '#site/components/model.ts'

/** For how many days a change is news. */
const NEWS_DAYS = 365

/**
 * What came and what was corrected, newest first, from one pass over git's log and one over the blobs it names.
 * Undefined without a readable history (no git, a shallow clone): the site then says so instead of guessing.
 * With a cache, history is read again only when it, the code or an article changed.
 */
export async function readChanges(
  root: string,
  model: Model,
  kept?: Readonly<{ cache: Cache; key: string; name?: string }>,
): Promise<readonly ArticleChange[] | undefined> {
  try {
    const head = (await runGit(root, ['rev-parse', 'HEAD'])).toString().trim()
    const name = `changes-${kept?.name ?? 'build'}-${model.audience}.json`
    const key = digestOf(head, kept?.key ?? '', model.today, model.settings.site.timeZone)
    const before = kept?.cache.read(name)
    if (isKept(before, key)) return before.changes
    const changes = await compare(root, model)
    kept?.cache.write(name, { key, changes })
    return changes
  } catch {
    return undefined
  }
}

async function compare(root: string, model: Model): Promise<readonly ArticleChange[]> {
  const { settings, today, audience } = model
  const commits = await readHistory(root, 'content/articles')
  if (commits.length === 0) throw new Error('There is no history of content/articles')
  const pairs = pairsToCompare({
    articles: model.locales.flatMap(model.published),
    versions: versionsByPath(commits, { timeZone: settings.site.timeZone, today }),
    from: addDays(today, -NEWS_DAYS),
  })
  const blobs = await readBlobs(
    root,
    pairs.flatMap(({ after, before }) => (before ? [after, before] : [after])),
  )
  const current = (path: string) => {
    const source = readSource(root, path)
    return 'rule' in source ? undefined : parseArticle(path, source.text).article
  }
  return pairs.flatMap(
    pair => toChange(pair, { audience, today, blobs, current: ({ path }) => current(path) }) ?? [],
  )
}

type Kept = Readonly<{ key: string; changes: readonly ArticleChange[] }>

/** Whether the cache holds what this same code wrote under this very key. */
function isKept(value: unknown, key: string): value is Kept {
  return typeof value === 'object' && value !== null && 'key' in value && value.key === key
}
