import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const HELP = `npm test      Everything that must hold: types, lint and layers, content, unit and property tests,
              the build, and the built site in a real browser.

The parts alone: npm run types | lint | check | test:unit | build | test:site`

/** One part of the whole: a command, and where its own count of tests is found. */
type Part = Readonly<{ name: string; command: string; counts?: boolean }>

/** One after another; parts that stand together run side by side, since each leaves a core idle. */
const STAGES: readonly (readonly Part[])[] = [
  [
    { name: 'types', command: 'npm run -s types' },
    { name: 'lint and layers', command: 'npm run -s lint' },
  ],
  [{ name: 'unit and property tests', command: 'npm run -s test:unit --', counts: true }],
  [
    { name: 'content', command: 'npm run -s check -- --all' },
    { name: 'build', command: 'npm run -s build' },
  ],
  [
    { name: 'build for employees', command: 'npm run -s build -- --audience internal' },
    { name: 'a browser', command: 'npm run -s browser' },
  ],
  [{ name: 'what readers ask finds its article', command: 'npm run -s search:test -- --failed' }],
  [{ name: 'the built site in a browser', command: 'npm run -s test:site --', counts: true }],
]

if (process.argv.includes('--help')) console.log(HELP)
else await testAll()

async function testAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-test-'))
  let passedCount = 0
  let failedCount = 0
  try {
    for (const stage of STAGES) {
      const results = await Promise.all(stage.map(part => runPart(part, folder, stage.length > 1)))
      for (const result of results) {
        passedCount += result.passedCount
        failedCount += result.failedCount
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (failedCount > 0) process.exitCode = 1
  console.log(`\n${passedCount} passed, ${failedCount} failed`)
}

type Counted = Readonly<{ passedCount: number; failedCount: number }>

/** Runs a part and counts what it tried; a part without a count of its own is one. */
async function runPart(part: Part, folder: string, isBeside: boolean): Promise<Counted> {
  const title = `\n── ${part.name}`
  if (!isBeside) console.log(title)
  const report = join(folder, `${part.name.replaceAll(' ', '-')}.json`)
  const command = part.counts
    ? `${part.command} --reporter=default --reporter=json --outputFile.json=${report}`
    : part.command
  const { isOk, said } = await run(command, isBeside)
  if (isBeside) process.stdout.write(`${title}\n${said}`)
  const counted = part.counts ? countsIn(report) : undefined
  return {
    passedCount: counted?.passedCount ?? (isOk ? 1 : 0),
    failedCount: Math.max(counted?.failedCount ?? 0, isOk ? 0 : 1),
  }
}

/** Runs a command. What it says is shown at once, or kept where another one speaks at the same time. */
function run(command: string, isKept: boolean): Promise<Readonly<{ isOk: boolean; said: string }>> {
  return new Promise(resolve => {
    const out = isKept ? 'pipe' : 'inherit'
    const child = spawn(command, { shell: true, stdio: ['ignore', out, out] })
    let said = ''
    const keep = (text: string) => {
      said += text
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    child.on('error', () => resolve({ isOk: false, said }))
    child.on('close', code => resolve({ isOk: code === 0, said }))
  })
}

/** What Vitest's JSON report counted; undefined where it wrote none. */
function countsIn(report: string): Counted | undefined {
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
