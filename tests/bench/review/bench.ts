import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from '../measure.ts'

// Plans a review of many articles with a long history. Usage: npm run bench -- review [articles] [commits]
const articleCount = Number(process.argv[2] ?? 10_000)
const commitCount = Number(process.argv[3] ?? 20_000)
const SAMPLE = 3
const CATEGORY_COUNT = 50
const root = mkdtempSync(join(tmpdir(), 'sodate-bench-review-'))

try {
  mkdirSync(join(root, 'content'), { recursive: true })
  writeFileSync(join(root, 'content/site.yaml'), 'name: { ja: 試, en: T }\norganisation: { ja: 社, en: O }\n')
  writeFileSync(
    join(root, 'content/categories.yaml'),
    Array.from(
      { length: CATEGORY_COUNT },
      (_, n) => `- { id: c${n}, name: { ja: 分, en: C }, description: { ja: 分, en: C }, desk: internal }\n`,
    ).join(''),
  )
  writeFileSync(
    join(root, 'content/teams.yaml'),
    Array.from(
      { length: 20 },
      (_, n) => `- { id: t${n}, name: { ja: 班${n}, en: T${n} }, github: { members: [m${n}] } }\n`,
    ).join(''),
  )
  await makeHistory()
  const script = join(import.meta.dirname, '../../../scripts/review.ts')
  // As npm run review does: a small nursery saves 80 MB, and one thread for garbage half a second of CPU.
  const command = `${process.execPath} --max-semi-space-size=8 --single-threaded-gc ${script} --root ${root} --format json > ${root}/plan.json`
  const cost = await measure(command, {
    cwd: process.cwd(),
    env: { SODATE_TODAY: '2026-11-20', GITHUB_TOKEN: '', SODATE_GITHUB_TOKEN: '' },
  })
  const started = performance.now()
  for (let n = 0; n < SAMPLE; n++)
    spawnSync('git', ['log', '--format=%ct', '--follow', '--', pathOf(n)], { cwd: root })
  const perFile = ((performance.now() - started) / 1000 / SAMPLE) * articleCount
  console.log(
    `${articleCount} articles, ${commitCount} commits: ${cost.cpuSeconds.toFixed(1)} s CPU, ${cost.wallSeconds.toFixed(1)} s, ${(cost.peakBytes / 1e6).toFixed(0)} MB peak (targets: 6 s CPU, 400 MB)`,
  )
  console.log(
    `git log per file would take about ${perFile.toFixed(0)} s: ${(perFile / cost.wallSeconds).toFixed(0)} times as long`,
  )
} finally {
  rmSync(root, { recursive: true, force: true })
}

function pathOf(n: number): string {
  return `content/articles/ja/c${n % CATEGORY_COUNT}/article-${n}.mdx`
}

function textOf(n: number, version: number): string {
  const day = new Date(Date.UTC(2025, 10, 1) + ((n * 37 + version * 11) % 360) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  return `---\ntitle: 質問 ${n}\nsummary: 答えです。\nowner: t${n % 20}\nkind: how-to\nverified: ${day}\n---\n\n${`手順 ${version} を確かめます。\n\n`.repeat(30)}`
}

/** Writes the whole history with one git fast-import: 20,000 commits by hand would take longer than the measurement. */
async function makeHistory(): Promise<void> {
  spawnSync('git', ['init', '-q', '-b', 'main', root])
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: root, stdio: ['pipe', 'inherit', 'inherit'] })
  const start = Date.UTC(2025, 0, 1) / 1000
  for (let commit = 0; commit < commitCount; commit++) {
    const files =
      commit === 0
        ? Array.from({ length: articleCount }, (_, n) => file(n, 0))
        : [file((commit * 7919) % articleCount, commit)]
    const at = start + Math.floor((commit / commitCount) * 680 * 86_400)
    const chunk = `commit refs/heads/main\ncommitter T <t@example.com> ${at} +0900\ndata 1\nx\n${files.join('')}\n`
    if (!git.stdin.write(chunk)) await new Promise(resolve => git.stdin.once('drain', resolve))
  }
  git.stdin.end()
  await new Promise(resolve => git.on('close', resolve))
  spawnSync('git', ['reset', '-q', '--hard'], { cwd: root })
}

function file(n: number, version: number): string {
  const text = textOf(n, version)
  return `M 100644 inline ${pathOf(n)}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}
