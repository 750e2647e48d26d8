import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readToday } from '#adapters/clock.ts'
import { readContent } from '#adapters/files/read-content.ts'
import { readSource } from '#adapters/files/read-sources.ts'
import { readOldBlocks } from '#adapters/git/read-old-blocks.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { stampSource } from '#core/translation/stamp-source.ts'
import { type Translation, translationsOf } from '#core/translation/translations.ts'
import { type Locale, localeSchema } from '#schemas/locale.ts'
import { oneOf, runCommand, UsageError, type ValuesOf } from './command/run-command.ts'
import { HELP, NAME_THEM } from './translations/help.ts'
import { printTranslations, summaryLine } from './translations/print-translations.ts'

const OPTIONS = {
  apply: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  lang: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
} as const

await runCommand({ help: HELP, options: OPTIONS, takesWords: true, run })

async function run(values: ValuesOf<typeof OPTIONS>, words: readonly string[]): Promise<void> {
  const { root } = values
  const locale = values.lang ? localeSchema.parse(values.lang) : terminalLocale()
  const format = oneOf('--format', values.format, ['pretty', 'json'])
  const { content, messages } = readContent(root)
  printMessages(messages, process.stderr, locale)
  if (!content) {
    process.exitCode = 1
    return
  }
  const { site } = content
  const every = translationsOf(content.articles, site.locales[0] ?? 'ja')
  const unknown = words.filter(name => !every.some(one => isNamed(one, name)))
  if (unknown.length > 0)
    throw new UsageError({ ja: `翻訳ではありません：${unknown}`, en: `No translation: ${unknown}` })
  if (values.apply && words.length === 0 && !values.all) throw new UsageError(NAME_THEM)
  const chosen = words.length === 0 ? every : every.filter(one => words.some(name => isNamed(one, name)))
  if (values.apply) return stamp(chosen, { root, locale })
  const old = await oldTexts(chosen, root, { timeZone: site.timeZone, today: readToday(site.timeZone) })
  if (format === 'json')
    console.log(
      JSON.stringify(
        chosen.map(one => toJson(one, old)),
        null,
        2,
      ),
    )
  else {
    printTranslations({ translations: chosen, old, locale }, process.stdout)
    console.log(summaryLine(chosen, locale))
  }
}

function stamp(
  chosen: readonly Translation[],
  { root, locale }: Readonly<{ root: string; locale: Locale }>,
): void {
  let count = 0
  for (const { article, source, state, blocks } of chosen) {
    if (state === 'current' || state === 'unreadable') continue
    const read = readSource(root, article.path)
    if ('rule' in read) continue
    const text = stampSource(read.text, { locale: source.locale, blocks: blocks.map(block => block.hash) })
    if (text === read.text) continue
    writeFileSync(join(root, article.path), text)
    console.log(article.path)
    count++
  }
  console.log(locale === 'ja' ? `${count}件に記録しました。` : `Stamped ${count} translations.`)
}

function isNamed({ article }: Translation, name: string): boolean {
  return (
    name === article.id ||
    name === `${article.locale}/${article.id}` ||
    name.replace(/^\.\//, '') === article.path
  )
}

/** The old words are a courtesy: without a whole git history the paragraphs are listed all the same. */
async function oldTexts(
  chosen: readonly Translation[],
  root: string,
  days: Parameters<typeof readOldBlocks>[2],
): Promise<ReadonlyMap<string, string>> {
  const wanted = chosen.map(({ source, drift }) => ({
    source,
    hashes: drift.flatMap(one => (one.kind === 'added' ? [] : [one.was])),
  }))
  return readOldBlocks(
    root,
    wanted.filter(({ hashes }) => hashes.length > 0),
    days,
  ).catch(() => new Map())
}

function toJson({ article, source, state, drift }: Translation, old: ReadonlyMap<string, string>) {
  return {
    path: article.path,
    source: source.path,
    state,
    changes: drift.map(one => ({
      kind: one.kind,
      ...(one.kind !== 'removed' && { line: one.block.line, field: one.block.field, now: one.block.text }),
      ...(one.kind !== 'added' && { was: old.get(one.was) }),
    })),
  }
}
