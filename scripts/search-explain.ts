import { parseArgs } from 'node:util'
import { openBuiltIndex } from '#adapters/search/open-built-index.ts'
import { printFailure } from '#adapters/terminal/print-failure.ts'
import { explainResult } from '#core/search/explain.ts'
import { search } from '#core/search/search.ts'
import { localeSchema } from '#schemas/locale.ts'

const HELP = `npm run search:explain -- "<query>" [options]      Why each result is where it is.

  --locale <l>      ja | en; default: ja for a query with Japanese in it
  --out <folder>    the built site; default: dist/internal
  --typing          as while the reader is still typing the last word
  --count <n>       results to explain; default 5
  --help`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string' },
    out: { type: 'string', default: 'dist/internal' },
    typing: { type: 'boolean', default: false },
    count: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
})
const query = positionals.join(' ')

if (values.help) console.log(HELP)
else if (!query) {
  console.error(HELP)
  process.exitCode = 2
} else {
  await run().catch((error: unknown) => {
    printFailure(error, process.stderr)
    process.exitCode = 1
  })
}

async function run(): Promise<void> {
  const locale = localeSchema.parse(
    values.locale ?? (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query) ? 'ja' : 'en'),
  )
  const index = await openBuiltIndex(values.out, locale)
  const result = await search(index, query, { typing: values.typing })
  for (const line of explainResult(result, Math.max(1, Number(values.count) || 5))) console.log(line)
}
