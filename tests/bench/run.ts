import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const here = import.meta.dirname
const names = readdirSync(here, { withFileTypes: true })
  .filter(one => one.isDirectory())
  .map(one => one.name)
const [name, ...rest] = process.argv.slice(2)

if (!name || !names.includes(name)) {
  console.log(`npm run bench -- <name> [options]      Measures; never a test.\n\n  ${names.join('\n  ')}`)
  process.exitCode = name && name !== '--help' ? 2 : 0
} else {
  const { status } = spawnSync(process.execPath, [`${here}/${name}/bench.ts`, ...rest], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}
