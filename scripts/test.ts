import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const HELP = `npm test      Everything that must hold: types, lint and layers, content, unit and property tests,
              the build, and the built site in a real browser.

The parts alone: npm run types | lint | check | test:unit | build | test:site`

/** One part of the whole: a command, and where its own count of tests is found. */
type Part = Readonly<{ name: string; command: string; counts?: boolean }>

const PARTS: readonly Part[] = [
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint and layers', command: 'npm run -s lint' },
  { name: 'unit and property tests', command: 'npm run -s test:unit --', counts: true },
  { name: 'content', command: 'npm run -s check -- --all' },
  { name: 'build', command: 'npm run -s build' },
  { name: 'build for employees', command: 'npm run -s build -- --audience internal' },
  { name: 'what readers ask finds its article', command: 'npm run -s search:test -- --failed' },
  { name: 'a browser', command: 'npm run -s browser' },
  { name: 'the built site in a browser', command: 'npm run -s test:site --', counts: true },
]

if (process.argv.includes('--help')) console.log(HELP)
else await testAll()

async function testAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-test-'))
  let passedCount = 0
  let failedCount = 0
  try {
    for (const [index, part] of PARTS.entries()) {
      console.log(`\n── ${part.name}`)
      const report = join(folder, `${index}.json`)
      const command = part.counts
        ? `${part.command} --reporter=default --reporter=json --outputFile.json=${report}`
        : part.command
      const isOk = await run(command)
      const counted = part.counts ? countsIn(report) : undefined
      passedCount += counted?.passedCount ?? (isOk ? 1 : 0)
      failedCount += Math.max(counted?.failedCount ?? 0, isOk ? 0 : 1)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (failedCount > 0) process.exitCode = 1
  console.log(`\n${passedCount} passed, ${failedCount} failed`)
}

function run(command: string): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
  })
}

/** What Vitest's JSON report counted; undefined where it wrote none. */
function countsIn(report: string): Readonly<{ passedCount: number; failedCount: number }> | undefined {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
    return {
      passedCount: numPassedTests,
      failedCount: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)),
    }
  } catch {
    return undefined
  }
}
