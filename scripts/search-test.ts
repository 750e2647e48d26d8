import { readSource } from '#adapters/files/read-sources.ts'
import { openBuiltIndex } from '#adapters/search/open-built-index.ts'
import { printMessages } from '#adapters/terminal/print-messages.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { runSearchTests, type SearchTestResult } from '#core/search/run-search-tests.ts'
import { searchTestsSchema } from '#schemas/search-test.ts'
import { runCommand, type ValuesOf } from './command/run-command.ts'

const HELP = `npm run search:test -- [options]      Asks the built site what readers ask, and checks what they find.

  --out <folder>    the built site; default: dist/internal, which holds every article
  --failed          print only what failed
  --help

The questions are in content/search-tests.yaml. One that drops out of its place ends with exit code 1.`

const OPTIONS = {
  out: { type: 'string', default: 'dist/internal' },
  failed: { type: 'boolean', default: false },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const source = readSource(process.cwd(), 'content/search-tests.yaml')
  const parsed =
    'rule' in source ? { value: undefined, messages: [source] } : parseYaml(source, searchTestsSchema)
  printMessages(parsed.messages, process.stderr)
  if (!parsed.value) {
    process.exitCode = 1
    return
  }
  const indexes = { ja: await openBuiltIndex(values.out, 'ja'), en: await openBuiltIndex(values.out, 'en') }
  const results = await runSearchTests(parsed.value, locale => indexes[locale])
  for (const result of results) if (!values.failed || !result.passed) console.log(lineOf(result))
  const failed = results.filter(({ passed }) => !passed).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

function lineOf({ test, place, top, confidence, passed }: SearchTestResult): string {
  const got =
    test.expect === 'none' ? `confidence ${confidence.toFixed(2)}` : `place ${place ?? '—'} of ≤ ${test.rank}`
  const instead = passed || !top ? '' : `   first: ${top}`
  return `${passed ? 'ok  ' : 'FAIL'}  ${got.padEnd(16)}  ${test.locale}  ${test.query} → ${test.expect}${instead}`
}
