import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { readToday } from '#adapters/clock.ts'
import { readContent } from '#adapters/files/read-content.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import { answerTo, askOn, askYes, idsOf, type Question } from '#adapters/terminal/ask.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import type { Article } from '#core/article/article.ts'
import type { Content } from '#core/article/content.ts'
import { KIND_NAMES } from '#core/authoring/kind-names.ts'
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

const TITLE: Question = { ask: { ja: '読者が口にする問い', en: 'The question as a reader asks it' } }
const LANGUAGE: Question = {
  ask: { ja: '言語', en: 'Language' },
  choices: [
    { id: 'ja', name: '日本語' },
    { id: 'en', name: 'English' },
  ],
}
const SLUG: Question = {
  ask: { ja: 'ファイル名（例 reset-password）', en: 'File name (reset-password)' },
  fits: said => slugSchema.safeParse(said).success,
  expected: {
    ja: '半角英小文字・数字・ハイフンの名前（例 reset-password）',
    en: 'lower-case letters, digits and hyphens (reset-password)',
  },
}

const WRITE_IT = { ja: '書きますか', en: 'Write it?' }
const NOT_WRITTEN = { ja: '書きませんでした。', en: 'Not written.' }

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const { content, messages } = readContent(values.root)
  if (!content) {
    printMessages(messages, process.stderr)
    process.exitCode = 1
    return
  }
  const isTerminal = process.stdin.isTTY === true
  const lines = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  const language = terminalLocale()
  const isJapanese = language === 'ja'
  const ask = async (given: string | undefined, question: Question) => {
    const answer = given === undefined ? undefined : answerTo(question, given)
    if (answer !== undefined) return answer
    if (lines) return askOn({ lines, out: process.stdout }, question, language)
    const list = idsOf(question)
    throw new UsageError({
      ja: `${question.ask.ja}${list}が${given ? `「${given}」では使えません` : '書かれていません'}。`,
      en: `${given ? `Unexpected ${given}` : 'Missing'}, expected: ${question.ask.en}${list}`,
    })
  }
  try {
    const title = await ask(values.title, TITLE)
    const isJa = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(title)
    const near = await nearArticles(title, isJa ? 'ja' : 'en', content)
    if (near.length > 0) {
      console.log(isJapanese ? 'もう答えている記事はありませんか:' : 'Does one of these already answer it?')
      for (const { title: other, path, status } of near)
        console.log(`  ${other}${status === 'draft' ? ' (draft)' : ''}\n    ${path}`)
      if (lines)
        console.log(
          isJapanese
            ? 'あれば Ctrl+C で終わり、その記事の questions: に聞き方を足してください。なければ続けます。'
            : 'If so, stop with Ctrl+C and add the wording to its questions:. If not, go on.',
        )
    }
    const locale = localeSchema.parse(await ask(values.lang ?? (isJa ? 'ja' : 'en'), LANGUAGE))
    const kind = await ask(values.kind, kindQuestion(language))
    const category = await ask(values.category, {
      ask: { ja: 'カテゴリー', en: 'Category' },
      choices: content.categories.map(({ id, name }) => ({ id, name: name[language] })),
    })
    const slug = await ask(values.slug, SLUG)
    const owner = await ask(values.owner, {
      ask: { ja: '担当チーム', en: 'Owner' },
      choices: content.teams.map(({ id, name }) => ({ id, name: name[language] })),
    })
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
    if (lines && !values.apply) console.log(`${text}\n${path}`)
    const isWanted =
      values.apply || (lines ? await askYes({ lines, out: process.stdout }, WRITE_IT, language) : false)
    if (!isWanted) {
      console.log(lines ? NOT_WRITTEN[language] : `${text}\n${path}: not written; --apply writes it`)
      return
    }
    mkdirSync(dirname(join(values.root, path)), { recursive: true })
    writeFileSync(join(values.root, path), text, { flag: 'wx' })
    console.log(
      isJapanese
        ? `${path} を下書きとして書きました。npm run dev で見え、npm run check で確かめられます。載せるときは status: draft の行を消します。`
        : `${path}: written as a draft. npm run dev shows it, npm run check checks it. To publish it, remove the line status: draft.`,
    )
  } finally {
    lines?.close()
  }
}

function kindQuestion(language: Locale): Question {
  return {
    ask: { ja: '種類', en: 'Kind' },
    choices: ARTICLE_KINDS.map(id => ({ id, name: KIND_NAMES[id][language] })),
  }
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
