import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runCommand } from './command/run-command.ts'
import { generatedSchemas } from './schemas/generated-schemas.ts'

const HELP = `npm run schemas      Writes schemas/generated/ again: JSON Schemas for editors, and the reference of all fields.

  --check   only say whether it is current; exit code 1 if not`

await runCommand({ help: HELP, options: { check: { type: 'boolean', default: false } }, run })

function run({ check: isCheck }: Readonly<{ check: boolean }>): void {
  const stale = generatedSchemas().filter(({ path, text }) => readText(path) !== text)
  for (const { path, text } of stale) {
    if (!isCheck) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    console.log(isCheck ? `${path} is not current: npm run schemas` : `wrote ${path}`)
  }
  if (stale.length === 0) console.log('schemas/generated/ is current')
  else if (isCheck) process.exitCode = 1
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
