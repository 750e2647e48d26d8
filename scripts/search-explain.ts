import { openBuiltIndex } from '#adapters/search/open-built-index.ts'
import { explainResult } from '#core/search/explain.ts'
import { search } from '#core/search/search.ts'
import { LOCALES } from '#schemas/locales.ts'
import { numberIn, oneOf, runCommand, UsageError, type ValuesOf } from './command/run-command.ts'

const HELP = `npm run search:explain -- "<query>" [options]      Why each result is where it is.

  --locale <l>      ja | en; default: ja for a query with Japanese in it
  --out <folder>    the built site; default: dist/internal
  --typing          as while the reader is still typing the last word
  --count <n>       results to explain; default 5
  --help`

const OPTIONS = {
  locale: { type: 'string' },
  out: { type: 'string', default: 'dist/internal' },
  typing: { type: 'boolean', default: false },
  count: { type: 'string', default: '5' },
} as const

await runCommand({ help: HELP, options: OPTIONS, takesWords: true, run })

async function run(values: ValuesOf<typeof OPTIONS>, words: readonly string[]): Promise<void> {
  const query = words.join(' ')
  if (!query)
    throw new UsageError({ ja: '問いを引用符に入れて書いてください。', en: 'Expected a query in quotes' })
  const count = numberIn('--count', values.count, { least: 1 })
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query)
  const locale = oneOf('--locale', values.locale ?? (isJapanese ? 'ja' : 'en'), LOCALES)
  const index = await openBuiltIndex(values.out, locale)
  const result = await search(index, query, { typing: values.typing })
  for (const line of explainResult(result, count)) console.log(line)
}
