import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { readWordGroups } from '#adapters/analyser/read-word-groups.ts'
import { readToday } from '#adapters/clock.ts'
import { readContent } from '#adapters/files/read-content.ts'
import { readSource } from '#adapters/files/read-sources.ts'
import { readChangedSince } from '#adapters/git/changed-since.ts'
import { readContentAt } from '#adapters/git/read-content-at.ts'
import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { movedTests, newRivals } from '#core/pull-report/search-impact.ts'
import { toPullReport } from '#core/pull-report/to-pull-report.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { runSearchTests } from '#core/search/run-search-tests.ts'
import { toSearchArticle } from '#core/search/to-search-article.ts'
import type { Analyse } from '#core/search/token.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Locale } from '#schemas/locale.ts'
import type { PullReport } from '#schemas/pull-report.ts'
import { type SearchTest, searchTestsSchema } from '#schemas/search-test.ts'
import { renderArticle } from '#site/components/article-bodies.ts'
import { articlePath } from '#site/components/model.ts'
import type { Lookup } from '#site/markdown/rendering.ts'
import { checkContent } from '../check/check-content.ts'

const TESTS = 'content/search-tests.yaml'

type Indexes = Readonly<Record<Locale, SearchIndex>>
type Read = Readonly<{ articles: readonly Article[]; settings: Settings }>

/** Works out what the work tree changes against its merge base. Throws where there is nothing to compare with. */
export async function makeReport(
  root: string,
  about: Readonly<{ pull: number; head: string; base: string | undefined }>,
): Promise<PullReport> {
  const since = readChangedSince(root, about.base)
  if (!since) throw new Error('No branch to compare with: is this a clone with its history (fetch-depth: 0)?')
  const before = await readContentAt(root, since.base)
  const after = readContent(root)
  const settings = after.content ?? before.content
  if (!settings) throw new Error('The settings in content/ could not be read: run npm run check')
  const today = readToday(settings.site.timeZone)
  const { findings } = checkContent(root, { since, useCache: false })
  const analyse = await openAnalyser()
  const indexes = {
    before: await openIndexes(
      { articles: before.articles, settings: before.content ?? settings, today },
      analyse,
    ),
    after: await openIndexes({ articles: after.articles, settings, today }, analyse),
  }
  const tests = readTests(root)
  const results = async (of: Indexes) => runSearchTests(tests, locale => of[locale])
  return toPullReport({
    ...about,
    before: before.articles,
    after: after.articles,
    changed: since.changed,
    messages: findings.map(({ edit: _, ...message }) => message),
    firstLocale: settings.site.locales[0] ?? 'ja',
    searchTests: movedTests(await results(indexes.before), await results(indexes.after)),
    rivals: await rivalsOf(
      { before: before.articles, after: after.articles, changed: since.changed },
      indexes,
    ),
  })
}

/** The index as the internal site has it: every published article can be found, by the text that site shows. */
async function openIndexes(
  { articles, settings, today }: Read & Readonly<{ today: CalendarDate }>,
  analyse: Analyse,
): Promise<Indexes> {
  const shown = new Map(
    articles
      .filter(({ status }) => status === 'published')
      .map(article => [`${article.locale}/${article.id}`, article]),
  )
  const lookup: Lookup = (id, locale) => {
    const article = shown.get(`${locale}/${id}`)
    return article && { visible: true, title: article.title, url: articlePath(article), article }
  }
  const textOf = (article: Article) =>
    renderArticle(article, { settings, audience: 'internal', today, lookup }).rendered?.text ?? ''
  const open = (locale: Locale) => {
    const files = buildSearchIndex({
      locale,
      articles: published(articles, locale).map(article =>
        toSearchArticle(article, textOf(article), settings),
      ),
      analyse,
      synonyms: settings.synonyms,
      related: readWordGroups(locale),
    })
    return openSearchIndex(async name => {
      const file = files.get(name)
      if (!file) throw new Error(`The search index has no ${name}`)
      return file
    })
  }
  return { ja: await open('ja'), en: await open('en') }
}

async function rivalsOf(
  {
    before,
    after,
    changed,
  }: Readonly<Record<'before' | 'after', readonly Article[]>> & Readonly<{ changed: ReadonlySet<string> }>,
  indexes: Readonly<{ before: Indexes; after: Indexes }>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asks = (article: Article) => [article.title, ...expandQuestions(article.questions)]
  const old = new Map(before.map(article => [article.path, article]))
  const all = new Map<string, readonly string[]>()
  for (const locale of ['ja', 'en'] as const) {
    const here = published(after, locale)
    const touched = here.filter(article => changed.has(article.path))
    if (touched.length === 0) continue
    const found = await newRivals(
      touched.map(article => {
        const was = old.get(article.path)
        return { id: article.id, texts: asks(article), askedBefore: new Set(was && asks(was)) }
      }),
      new Map(here.map(article => [article.id, article.title])),
      { before: indexes.before[locale], after: indexes.after[locale] },
    )
    for (const [id, rivals] of found) all.set(`${locale} ${id}`, rivals)
  }
  return all
}

function published(articles: readonly Article[], locale: Locale): readonly Article[] {
  return articles.filter(article => article.locale === locale && article.status === 'published')
}

function readTests(root: string): readonly SearchTest[] {
  if (!existsSync(join(root, TESTS))) return []
  const source = readSource(root, TESTS)
  const { value, messages } =
    'rule' in source ? { value: undefined, messages: [source] } : parseYaml(source, searchTestsSchema)
  if (value) return value
  const said = messages.map(({ line, column, text }) => `${line}:${column} ${text.en}`)
  throw new Error(`${TESTS} could not be read: ${said.join('; ')}`)
}
