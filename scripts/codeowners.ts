import { readFileSync, writeFileSync } from 'node:fs'
import { readContent } from '#adapters/files/read-content.ts'
import { printMessages } from '#adapters/terminal/print-messages.ts'
import { codeownersOf } from '#core/lint/codeowners.ts'
import { runCommand } from './command/run-command.ts'

const PATH = '.github/CODEOWNERS'
const HELP = `npm run codeowners -- [options]      Says who reviews which article on GitHub, from the articles' owners.

  --apply   write ${PATH}; otherwise only say whether it is current (exit code 1 if not)`

await runCommand({ help: HELP, options: { apply: { type: 'boolean', default: false } }, run })

function run({ apply }: Readonly<{ apply: boolean }>): void {
  const { content, messages } = readContent(process.cwd())
  if (!content) {
    printMessages(messages, process.stderr)
    process.exitCode = 1
    return
  }
  const text = codeownersOf(content.articles, content.teams)
  if (readText() === text) console.log(`${PATH} is current`)
  else if (apply) {
    writeFileSync(PATH, text)
    console.log(`wrote ${PATH}`)
  } else {
    console.log(`${PATH} is not current: npm run codeowners -- --apply`)
    process.exitCode = 1
  }
}

function readText(): string | undefined {
  try {
    return readFileSync(PATH, 'utf8')
  } catch {
    return undefined
  }
}
