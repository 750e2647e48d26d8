import type { Settings } from '#core/article/content.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainText } from '#core/github/plain-text.ts'
import { BODY_LIMIT } from '#core/github/split-body.ts'
import type { Locale } from '#schemas/locale.ts'
import type { PulledArticle, PullReport } from '#schemas/pull-report.ts'
import { COMMENT_WORDS } from './comment-words.ts'

/** The key of the one comment a pull request gets. */
export const COMMENT_KEY = 'pull-report'

/** What the comment is written from besides the report: all of it from GitHub itself and the default branch. */
export type CommentContext = Readonly<{
  settings: Pick<Settings, 'site' | 'teams'>
  locale: Locale
  /** https://github.com/owner/name */
  repositoryUrl: string
  /** The run whose artifacts hold the preview. */
  runUrl: string
  /** Where previews are served, with {pull}; absent where there is only the artifact. */
  previewUrl?: string | undefined
}>

/** The comment on a pull request. Everything the report says is shown as text; every address is built from what we know. */
export function commentText(report: PullReport, context: CommentContext): string {
  const words = COMMENT_WORDS[context.locale]
  const { articles, articleCount } = report
  const foot = [
    '',
    `<sub>${words.scale}<br>${words.commit(`\`${report.head.slice(0, 8)}\``)}</sub>`,
    '',
    formatMarker({ key: COMMENT_KEY }),
  ].join('\n')
  const head = [
    `### ${words.title}`,
    '',
    ...(articleCount === 0 ? [words.nothing] : table(report, context)),
    ...(articleCount > articles.length ? ['', words.more(articleCount - articles.length)] : []),
    ...(context.previewUrl || articleCount === 0 ? [] : ['', words.preview(`${context.runUrl}#artifacts`)]),
    ...(report.errorCount > 0 ? ['', words.otherErrors(report.errorCount)] : []),
  ]
  const parts = [findings(report, context), search(report, context), behind(report, context)].filter(
    part => part.length > 0,
  )
  let body = head.join('\n')
  for (const part of parts) {
    const more = `\n\n${part.join('\n')}`
    // A part that does not fit is left out whole: the run's own log has it.
    if (body.length + more.length + foot.length < BODY_LIMIT) body += more
  }
  return `${body}\n${foot}`
}

function table(report: PullReport, context: CommentContext): readonly string[] {
  const words = COMMENT_WORDS[context.locale]
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(words.columns),
    row(words.columns.map(() => '---')),
    ...report.articles.map(article =>
      row([
        `[${plainText(article.title)}](${sourceUrl(article.path, report, context)})<br>\`${placeOf(article.path)}\``,
        words.change[article.change],
        findingCounts(article, context.locale),
        readability(article),
        preview(article, report, context),
        reviewers(article, context),
      ]),
    ),
  ]
}

function findingCounts({ findings, findingCount }: PulledArticle, locale: Locale): string {
  const words = COMMENT_WORDS[locale]
  if (findingCount === 0) return words.clean
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findingCount - errors
  return [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ].join(', ')
}

function readability({ readability: { before, after } }: PulledArticle): string {
  const show = (score: number | undefined) => (score === undefined ? '–' : score.toFixed(1))
  if (before === undefined || after === undefined || before === after) return show(after ?? before)
  return `${show(before)} → ${show(after)}`
}

function preview(
  { path, change, audience, isDraft }: PulledArticle,
  report: PullReport,
  context: CommentContext,
): string {
  if (change === 'removed') return '–'
  if (isDraft) return COMMENT_WORDS[context.locale].draft
  const page = `${placeOf(path)}/`
  if (!context.previewUrl) return `\`${audience}/${page}\``
  const base = context.previewUrl.replaceAll('{pull}', String(report.pull)).replace(/\/$/, '')
  return `[${COMMENT_WORDS[context.locale].open}](${base}/${page})`
}

/** As code, so that nobody is called: GitHub asks reviewers by CODEOWNERS. */
function reviewers({ owner }: PulledArticle, { settings, locale }: CommentContext): string {
  const team = settings.teams.find(one => one.id === owner)
  if (!team) return `\`${owner}\``
  const handles = team.github.team ? [team.github.team] : team.github.members.map(member => `@${member}`)
  return [plainText(team.name[locale]), ...handles.map(handle => `\`${handle}\``)].join(' ')
}

function findings(report: PullReport, context: CommentContext): readonly string[] {
  const words = COMMENT_WORDS[context.locale]
  const lines = report.articles.flatMap(article => {
    const hidden = article.findingCount - article.findings.length
    return [
      ...article.findings.map(
        ({ line, rule, severity, text }) =>
          `- ${severity === 'error' ? '🛑' : '⚠️'} [\`${placeOf(article.path)}\` ${words.line(line)}](${sourceUrl(article.path, report, context)}#L${line}) ${plainText(text[context.locale], 300)} (\`${rule}\`)`,
      ),
      ...(hidden > 0 ? [`- \`${placeOf(article.path)}\`: ${words.andMore(hidden)}`] : []),
    ]
  })
  if (lines.length === 0) return []
  return [`<details open><summary>${words.findings}</summary>`, '', ...lines, '', '</details>']
}

function search({ searchTests, articles }: PullReport, { locale }: CommentContext): readonly string[] {
  const words = COMMENT_WORDS[locale]
  const { count, moved, movedCount, failedBefore, failedAfter } = searchTests
  const rivals = articles
    .filter(article => article.rivals.length > 0)
    .map(({ path, rivals: others }) =>
      words.rivals(`\`${placeOf(path)}\``, others.map(id => `\`${id}\``).join(locale === 'ja' ? '、' : ', ')),
    )
  if (articles.length === 0 && movedCount === 0) return []
  const place = (at: number | undefined, expect: string) =>
    at ? String(at) : expect === 'none' ? '–' : words.unfound
  return [
    `#### ${words.search}`,
    '',
    ...rivals.map(line => `- ${line}`),
    `- ${movedCount === 0 ? words.steady(count) : words.moved(movedCount, failedBefore, failedAfter)}`,
    ...(moved.length === 0
      ? []
      : [
          '',
          `| ${words.testColumns.join(' | ')} |`,
          '|---|---|---|---|',
          ...moved.map(
            ({ query, locale: of, expect, before, after, passed }) =>
              `| ${plainText(query)} (${of}) | ${expect === 'none' ? words.none : `\`${expect}\``} | ${place(before, expect)} | ${place(after, expect)}${passed ? '' : ` 🛑 ${words.failing}`} |`,
          ),
        ]),
  ]
}

function behind(report: PullReport, context: CommentContext): readonly string[] {
  const words = COMMENT_WORDS[context.locale]
  if (report.behind.length === 0) return []
  return [
    `#### ${words.behind}`,
    '',
    ...report.behind.map(
      ({ path, count }) =>
        `- [\`${placeOf(path)}\`](${sourceUrl(path, report, context)}) ${words.paragraphs(count)}`,
    ),
  ]
}

function placeOf(path: string): string {
  return path.slice('content/articles/'.length, -'.mdx'.length)
}

function sourceUrl(path: string, { head }: PullReport, { repositoryUrl, settings }: CommentContext): string {
  const content = settings.site.repository?.contentPath ?? 'content'
  return `${repositoryUrl}/blob/${head}/${content}${path.slice('content'.length)}`
}
