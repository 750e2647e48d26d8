import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readToday } from '#adapters/clock.ts'
import { readContent } from '#adapters/files/read-content.ts'
import { readSource } from '#adapters/files/read-sources.ts'
import { readOldBlocks } from '#adapters/git/read-old-blocks.ts'
import { printMessages, terminalLocale } from '#adapters/terminal/print-messages.ts'
import { stampSource } from '#core/translation/stamp-source.ts'
import { type Translation, translationsOf } from '#core/translation/translations.ts'
import { type Locale, localeSchema } from '#schemas/locale.ts'
import { BAD_OPTION, HELP, NAME_THEM } from './translations/help.ts'
import { printTranslations, summaryLine } from './translations/print-translations.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    apply: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    format: { type: 'string', default: 'pretty' },
    lang: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
    help: { type: 'boolean', default: false },
  },
})
const lang = localeSchema.safeParse(values.lang ?? terminalLocale())

if (!lang.success || !['pretty', 'json'].includes(values.format)) refuse('en', BAD_OPTION)
else if (values.help) console.log(HELP[lang.data])
else await run(lang.data)

async function run(locale: Locale): Promise<void> {
  const { content, messages } = readContent(values.root)
  printMessages(messages, process.stderr, locale)
  if (!content) {
    process.exitCode = 1
    return
  }
  const { site } = content
  const every = translationsOf(content.articles, site.locales[0] ?? 'ja')
  const unknown = positionals.filter(name => !every.some(one => isNamed(one, name)))
  if (unknown.length > 0)
    return refuse(locale, { ja: `翻訳ではありません：${unknown}`, en: `No translation: ${unknown}` })
  if (values.apply && positionals.length === 0 && !values.all) return refuse(locale, NAME_THEM)
  const chosen =
    positionals.length === 0 ? every : every.filter(one => positionals.some(name => isNamed(one, name)))
  if (values.apply) return stamp(chosen, locale)
  const old = await oldTexts(chosen, { timeZone: site.timeZone, today: readToday(site.timeZone) })
  if (values.format === 'json')
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

function stamp(chosen: readonly Translation[], locale: Locale): void {
  let count = 0
  for (const { article, source, state, blocks } of chosen) {
    if (state === 'current' || state === 'unreadable') continue
    const read = readSource(values.root, article.path)
    if ('rule' in read) continue
    const text = stampSource(read.text, { locale: source.locale, blocks: blocks.map(block => block.hash) })
    if (text === read.text) continue
    writeFileSync(join(values.root, article.path), text)
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
  days: Parameters<typeof readOldBlocks>[2],
): Promise<ReadonlyMap<string, string>> {
  const wanted = chosen.map(({ source, drift }) => ({
    source,
    hashes: drift.flatMap(one => (one.kind === 'added' ? [] : [one.was])),
  }))
  return readOldBlocks(
    values.root,
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

function refuse(locale: Locale, said: Readonly<Record<Locale, string>>): void {
  console.error(said[locale])
  process.exitCode = 2
}
