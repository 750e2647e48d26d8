import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readToday } from '#adapters/clock.ts'
import { readContent } from '#adapters/files/read-content.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import type { Article } from '#core/article/article.ts'
import type { Content } from '#core/article/content.ts'
import { scaffoldOf } from '#core/authoring/scaffold.ts'
import { lintArticle } from '#core/lint/lint-article.ts'
import { ARTICLE_KINDS, slugSchema } from '#schemas/article.ts'
import { type Locale, localeSchema } from '#schemas/locale.ts'
import { runCommand, UsageError, type ValuesOf } from './command/run-command.ts'

const MOST_NEAR = 5

const HELP = `npm run new -- [options]      Begins an article. Asks for what is not given; shows near articles first.

  --title <text>      the question as a reader asks it
  --lang <l>          ja | en
  --kind <k>          ${ARTICLE_KINDS.join(' | ')}
  --category <id>     from content/categories.yaml
  --slug <name>       file name: lower-case letters, digits and hyphens
  --owner <id>        a team from content/teams.yaml
  --apply             write the file without asking; otherwise it is shown, and asked on a terminal
  --root <folder>     the project; default: here
  --help`

const OPTIONS = {
  title: { type: 'string' },
  lang: { type: 'string' },
  kind: { type: 'string' },
  category: { type: 'string' },
  slug: { type: 'string' },
  owner: { type: 'string' },
  apply: { type: 'boolean', default: false },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const { content, messages } = readContent(values.root)
  if (!content) {
    printMessages(messages, process.stderr)
    process.exitCode = 1
    return
  }
  const isTerminal = process.stdin.isTTY === true
  const terminal = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  const isJapanese = terminalLocale() === 'ja'
  const ask = async (
    given: string | undefined,
    ja: string,
    en: string,
    allowed: readonly string[] | ((said: string) => boolean) = () => true,
  ) => {
    const fits = (said: string) => (typeof allowed === 'function' ? allowed(said) : allowed.includes(said))
    for (let answer = given; ; answer = undefined) {
      const list = typeof allowed !== 'function' ? ` (${allowed.join(' | ')})` : ''
      const said = answer ?? (await terminal?.question(`${isJapanese ? ja : en}${list}: `))?.trim()
      if (said && fits(said)) return said
      if (!terminal)
        throw new UsageError({
          ja: `${ja}${list}が${said ? `「${said}」では使えません` : '書かれていません'}。`,
          en: `${said ? `Unexpected ${said}` : 'Missing'}, expected: ${en}${list}`,
        })
    }
  }
  try {
    const title = await ask(values.title, '読者が口にする問い', 'The question as a reader asks it')
    const isJa = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)
    const near = await nearArticles(title, isJa ? 'ja' : 'en', content)
    if (near.length > 0) {
      console.log(isJapanese ? 'もう答えている記事はありませんか:' : 'Does one of these already answer it?')
      for (const { title: other, path, status } of near)
        console.log(`  ${other}  ${path}${status === 'draft' ? ' (draft)' : ''}`)
    }
    const locale = localeSchema.parse(
      await ask(values.lang ?? (isJa ? 'ja' : 'en'), '言語', 'Language', ['ja', 'en']),
    )
    const kind = await ask(values.kind, '種類', 'Kind', ARTICLE_KINDS)
    const ids = content.categories.map(({ id }) => id)
    const category = await ask(values.category, 'カテゴリー', 'Category', ids)
    const slug = await ask(
      values.slug,
      'ファイル名（例 reset-password）',
      'File name (reset-password)',
      isSlug,
    )
    const teams = content.teams.map(({ id }) => id)
    const owner = await ask(values.owner, '担当チーム', 'Owner', teams)
    const today = readToday(content.site.timeZone)
    const known = ARTICLE_KINDS.find(one => one === kind) ?? 'reference'
    const { path, text } = scaffoldOf(
      { title, locale, kind: known, category, slug, owner, today },
      content.site,
    )
    if (existsSync(join(values.root, path)))
      throw new UsageError({ ja: `${path} はもうあります。`, en: `${path} exists already` })
    const { findings } = lintArticle(path, text, { ...content, terms: [] })
    printMessages(findings, process.stdout)
    const yes = values.apply || /^y/i.test((await terminal?.question(`${text}\n${path}? (y/n) `)) ?? '')
    if (!yes) {
      console.log(terminal ? '' : `${text}\n${path}: not written; --apply writes it`)
      return
    }
    mkdirSync(dirname(join(values.root, path)), { recursive: true })
    writeFileSync(join(values.root, path), text, { flag: 'wx' })
    console.log(`${path}: written as a draft. npm run dev shows it, npm run check checks it.`)
  } finally {
    terminal?.close()
  }
}

function isSlug(said: string): boolean {
  return slugSchema.safeParse(said).success
}

/** What the site's own search finds for a question, drafts included: somebody may be writing it already. */
async function nearArticles(title: string, locale: Locale, content: Content): Promise<readonly Article[]> {
  const articles = content.articles.map(article =>
    article.status === 'draft' ? { ...article, status: 'published' as const } : article,
  )
  const search = await openAnswerSearch({ ...content, articles })
  const { ids } = await search(title, locale)
  return ids
    .slice(0, MOST_NEAR)
    .flatMap(id => content.articles.find(one => one.id === id && one.locale === locale) ?? [])
}
