import { addQuestions } from '#core/article/add-questions.ts'
import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { repositoryPath, type Sourced } from '#core/review/verify-pull.ts'
import { digestOf } from '#core/text/digest.ts'
import type { TopicReport } from '#schemas/mining-report.ts'
import type { SearchTest } from '#schemas/search-test.ts'
import type { AskSearch } from './cover.ts'
import { toPlainLine } from './plain-mdx.ts'

/** New phrasings of one article, each of which the search answers with it only once they are there. */
export type Phrasing = Readonly<{ sourced: Sourced; questions: readonly string[]; topicId: string }>

/** An article gets at most so many at a time: a writer must be able to read them. */
const MOST = 5

/** The worst place at which a phrasing counts as answered. */
const PLACE = 3

/**
 * For each topic that is hard to find, the askers’ sentences that help: the article is not among the first three
 * answers now, and is once they are its `questions`. Sentences that cost an existing search test its place are left out.
 */
export async function planPhrasings(
  topics: readonly TopicReport[],
  on: Readonly<{
    sourced: readonly Sourced[]
    tests: readonly SearchTest[]
    /** Opens the site's search over these articles. */
    open: (articles: readonly Article[]) => Promise<AskSearch>
    cap: number
  }>,
): Promise<readonly Phrasing[]> {
  const hard = topics
    .filter(one => one.coverage === 'hard-to-find' && one.state !== 'dismissed' && one.missed.length > 0)
    .slice(0, on.cap)
  if (hard.length === 0) return []
  let articles: readonly Article[] = on.sourced.map(one => one.article)
  let now = await on.open(articles)
  let passing = await passingTests(on.tests, now)
  const found: Phrasing[] = []
  for (const topic of hard) {
    const sourced = on.sourced.find(
      ({ article }) => article.id === topic.articleId && article.locale === topic.locale,
    )
    if (!sourced || found.some(one => one.sourced === sourced)) continue
    const { article } = sourced
    const wanted = [...new Set(topic.missed.map(text => toPlainLine(text, 200)))]
      .filter(text => text.length >= 6 && !text.includes('…') && !article.questions.includes(text))
      .slice(0, Math.min(MOST, 40 - article.questions.length))
    if (wanted.length === 0 || !addQuestions(sourced.source, wanted)) continue
    const more = articles.map(one =>
      one === article ? { ...one, questions: [...one.questions, ...wanted] } : one,
    )
    const then = await on.open(more)
    const helped: string[] = []
    for (const text of wanted)
      if (!(await finds(now, text, article)) && (await finds(then, text, article))) helped.push(text)
    const still = await passingTests(on.tests, then)
    if (helped.length === 0 || [...passing].some(test => !still.has(test))) continue
    found.push({ sourced, questions: helped, topicId: topic.id })
    articles = more
    now = then
    passing = still
  }
  return found
}

const SAY = {
  ja: {
    title: (n: number) => `見つけにくい記事${n}本に、問い合わせの言い方を足す`,
    intro:
      '記事はあるのに、問い合わせの言葉では上位3件に出ません。次の言い方を `questions` に足すと出るようになることを、検索の試験（content/search-tests.yaml）で確かめました。',
    reason: (id: string) => `問い合わせの言い方（${id}）`,
  },
  en: {
    title: (n: number) => `Phrasings from tickets for ${n} articles that are hard to find`,
    intro:
      'The articles exist but are not among the first three answers for what people ask. With these phrasings under `questions` they are; the search tests (content/search-tests.yaml) hold them to it.',
    reason: (id: string) => `how tickets ask it (${id})`,
  },
} as const

/** One pull request with all new phrasings and the search tests they improve, or undefined where there are none. */
export function phrasingPull(
  phrasings: readonly Phrasing[],
  on: Readonly<{ settings: Settings; testsSource: string }>,
): WantedPull | undefined {
  if (phrasings.length === 0) return undefined
  const { settings } = on
  const say = SAY[settings.site.locales[0] ?? 'ja']
  const key = 'phrasings'
  const files = new Map<string, string>()
  const tests: string[] = []
  for (const { sourced, questions, topicId } of phrasings) {
    const { article, source } = sourced
    files.set(repositoryPath(article.path, settings), addQuestions(source, questions) ?? source)
    for (const query of questions)
      tests.push(
        `- { query: ${JSON.stringify(query)}, locale: ${article.locale}, expect: ${article.id}, rank: ${PLACE}, reason: ${JSON.stringify(say.reason(topicId))} }`,
      )
  }
  files.set(
    repositoryPath('content/search-tests.yaml', settings),
    `${on.testsSource.trimEnd()}\n${tests.join('\n')}\n`.trimStart(),
  )
  const lists = phrasings.map(
    ({ sourced, questions }) =>
      `### ${plainText(sourced.article.title)} (${sourced.article.locale}/${sourced.article.id})\n\n${questions
        .map(text => `- ${plainText(text)}`)
        .join('\n')}`,
  )
  const digest = digestOf(JSON.stringify(phrasings.map(one => [one.sourced.article.path, one.questions])))
  const title = plainTitle(say.title(phrasings.length))
  return {
    key,
    branch: 'sodate/phrasings',
    base: settings.site.repository?.branch ?? 'main',
    title,
    body: [say.intro, ...lists, formatMarker({ key, files: digest })].join('\n\n'),
    message: title,
    labels: ['sodate:candidate'],
    files,
  }
}

async function finds(search: AskSearch, text: string, article: Article): Promise<boolean> {
  return (await search(text, article.locale)).ids.slice(0, PLACE).includes(article.id)
}

async function passingTests(
  tests: readonly SearchTest[],
  search: AskSearch,
): Promise<ReadonlySet<SearchTest>> {
  const passing = new Set<SearchTest>()
  for (const test of tests) {
    if (test.expect === 'none') continue
    const { ids } = await search(test.query, test.locale)
    if (ids.slice(0, test.rank).includes(test.expect)) passing.add(test)
  }
  return passing
}
