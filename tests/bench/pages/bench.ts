import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../../../scripts/build/build-site.ts'
import { makeCorpus } from '../build/make-corpus.ts'
import { starlight } from '../build/peers.ts'
import { measure } from '../measure.ts'
import { CATEGORIES, installLighthouse, measurePage, type PageScore } from './lighthouse.ts'
import { serveCompressed } from './serve-compressed.ts'

const HELP = `npm run bench -- pages [options]      Lighthouse on a phone, served compressed; Starlight beside it.

  --runs 3         runs a page; the table shows the middle one by performance
  --pages a,b      only rows whose name contains one of these
  --no-starlight   leave the peer out`

const { values } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '3' },
    pages: { type: 'string', default: '' },
    starlight: { type: 'boolean', default: true },
    help: { type: 'boolean', default: false },
  },
})

const PAGES = [
  ['home, ja', 'ja/'],
  ['category, ja', 'ja/account/'],
  ['article with tree, ja', 'ja/sign-in/cannot-sign-in/'],
  ['search, ja', `ja/search/?q=${encodeURIComponent('パスワードを忘れた')}`],
  ['home, en', 'en/'],
  ['article with tree, en', 'en/sign-in/cannot-sign-in/'],
  ['search, en', 'en/search/?q=forgot%20my%20password'],
] as const

if (values.help) console.log(HELP)
else await benchPages()

async function benchPages(): Promise<void> {
  const folder = join(tmpdir(), 'sodate-bench')
  mkdirSync(folder, { recursive: true })
  const command = installLighthouse(folder)
  const { built } = await buildSite({ root: process.cwd(), audience: 'public', fullText: true })
  if (!built) throw new Error('The sample site does not build')
  console.log(
    `| page | ${CATEGORIES.join(' | ')} | first paint s | largest paint s | blocking ms | shift | KB | below 90 |`,
  )
  console.log(`|---|${'---:|'.repeat(CATEGORIES.length + 5)}---|`)
  await benchSite(command, folder, built.out, PAGES)
  if (!values.starlight) return
  const corpus = makeCorpus(60)
  const peer = starlight(corpus, folder)
  try {
    await measure(peer.command, { cwd: peer.root, ...(peer.env && { env: peer.env }) })
    const article = corpus.find(({ locale }) => locale === 'ja')
    if (!article) throw new Error('The corpus has no Japanese article')
    const address = `ja/${article.category}/${article.slug}/`
    await benchSite(command, folder, peer.out, [['Starlight, default article, ja', address]])
  } finally {
    peer.remove()
  }
}

async function benchSite(
  command: string,
  folder: string,
  out: string,
  pages: readonly (readonly [name: string, path: string])[],
): Promise<void> {
  const wanted = values.pages.split(',')
  const serving = await serveCompressed(out)
  try {
    for (const [name, path] of pages) {
      if (!wanted.some(part => name.includes(part))) continue
      const runs: PageScore[] = []
      for (let run = 0; run < Number(values.runs); run++)
        runs.push(await measurePage(command, serving.url + path, folder))
      runs.sort((a, b) => a.scores.performance - b.scores.performance)
      const middle = runs[Math.floor(runs.length / 2)]
      if (middle) console.log(rowOf(name, middle))
    }
  } finally {
    serving.close()
  }
}

function rowOf(name: string, { scores, figure, failed }: PageScore): string {
  const cells = [
    name,
    ...CATEGORIES.map(category => scores[category]),
    (figure('first-contentful-paint') / 1000).toFixed(2),
    (figure('largest-contentful-paint') / 1000).toFixed(2),
    figure('total-blocking-time').toFixed(0),
    figure('cumulative-layout-shift').toFixed(3),
    (figure('total-byte-weight') / 1000).toFixed(0),
    failed.join(', '),
  ]
  return `| ${cells.join(' | ')} |`
}
