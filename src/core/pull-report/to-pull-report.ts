import type { Article } from '#core/article/article.ts'
import { readabilityOf } from '#core/text/readability.ts'
import { translationsOf } from '#core/translation/translations.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'
import type { PulledArticle, PullReport } from '#schemas/pull-report.ts'
import { sentencesIn } from './sentences-in.ts'

type Input = Readonly<{
  pull: number
  head: string
  before: readonly Article[]
  after: readonly Article[]
  /** Paths of sources that differ. */
  changed: ReadonlySet<string>
  messages: readonly Message[]
  firstLocale: Locale
  searchTests: PullReport['searchTests']
  /** Articles each changed one competes with, by `<locale> <id>`. */
  rivals: ReadonlyMap<string, readonly string[]>
}>

const MOST_ARTICLES = 60
const MOST_FINDINGS = 20

/** What a pull request changes, from the articles before and after it. */
export function toPullReport(input: Input): PullReport {
  const { before, after, changed, messages, firstLocale } = input
  const old = new Map(before.map(article => [article.path, article]))
  const now = new Map(after.map(article => [article.path, article]))
  const paths = [...changed].filter(path => old.has(path) || now.has(path)).toSorted()
  return {
    version: 1,
    pull: input.pull,
    head: input.head,
    articles: paths.slice(0, MOST_ARTICLES).flatMap(path => {
      const article = now.get(path) ?? old.get(path)
      return article ? [pulled(article, { old: old.get(path), now: now.get(path), input })] : []
    }),
    articleCount: paths.length,
    errorCount: messages.filter(({ severity }) => severity === 'error').length,
    behind: newlyBehind(before, after, firstLocale).slice(0, MOST_ARTICLES),
    searchTests: input.searchTests,
  }
}

function pulled(
  article: Article,
  { old, now, input }: Readonly<{ old: Article | undefined; now: Article | undefined; input: Input }>,
): PulledArticle {
  const own = input.messages.filter(({ path }) => path === article.path)
  const was = old && readable(old)
  const is = now && readable(now)
  return {
    path: article.path,
    title: cut(article.title, 200),
    change: !now ? 'removed' : old ? 'changed' : 'added',
    owner: article.owner,
    audience: article.audience,
    ...(article.status === 'draft' && { isDraft: true }),
    findings: own.slice(0, MOST_FINDINGS).map(({ line, rule, severity, text }) => ({
      line,
      rule,
      severity,
      text: { ja: cut(text.ja, 600), en: cut(text.en, 600) },
    })),
    findingCount: own.length,
    readability: { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) },
    rivals: [...(input.rivals.get(`${article.locale} ${article.id}`) ?? [])],
  }
}

function readable(article: Article): number | undefined {
  const score = readabilityOf(sentencesIn(article), article.locale)
  return score === undefined ? undefined : Math.round(score * 10) / 10
}

/** Translations with more paragraphs behind than before the change. */
function newlyBehind(
  before: readonly Article[],
  after: readonly Article[],
  firstLocale: Locale,
): PullReport['behind'] {
  const drifts = (articles: readonly Article[]) =>
    new Map(translationsOf(articles, firstLocale).map(({ article, drift }) => [article.path, drift.length]))
  const was = drifts(before)
  return [...drifts(after)].flatMap(([path, count]) =>
    count > (was.get(path) ?? 0) ? [{ path, count }] : [],
  )
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}
