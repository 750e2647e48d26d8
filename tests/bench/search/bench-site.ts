import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { type Serving, serveFolder } from '#adapters/http/serve-folder.ts'
import type { SearchFiles } from '#core/search/build-index.ts'
import type { DataSet } from './data-set.ts'
import type { EngineName } from './engine.ts'
import type { BenchPage, Pass } from './page.ts'

declare global {
  interface Window {
    bench: BenchPage
  }
}

/** A folder served to a real browser: the engines, our index and Pagefind's of one set. */
export type BenchSite = Readonly<{
  /** Opens a page with one engine, and what its index weighs where it is a text. */
  open: (browser: Browser, name: EngineName) => Promise<OpenedEngine>
  pagefindBytes: number
  close: () => Promise<void>
}>

export type OpenedEngine = Readonly<{
  serialised: string | undefined
  run: (queries: readonly string[], typing: boolean) => Promise<Pass>
  /** Bytes that came over the wire for scripts and index so far. */
  loadedBytes: () => number
  close: () => Promise<void>
}>

/** Writes and serves the folder. With `pagefind` off, that index is left out: it takes a while. */
export async function openBenchSite(set: DataSet, files: SearchFiles, pagefind: boolean): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-bench-search-'))
  writeFileSync(
    join(folder, 'index.html'),
    // Pagefind segments queries by the language of the page; without one, a Japanese question is a single word.
    `<!doctype html><html lang="${set.lang}"><meta charset="utf-8"><title>bench</title><script src="page.js"></script>`,
  )
  await bundle(folder)
  const index = join(folder, 'search', set.lang)
  mkdirSync(join(index, 'a1'), { recursive: true })
  writeFileSync(join(index, 'current.json'), '{"version":"a1"}')
  for (const [name, bytes] of files)
    writeFileSync(join(index, 'a1', `${name}.bin`), gzipSync(bytes, { level: 9 }))
  if (pagefind) await writePagefind(set, folder)
  const serving: Serving = await serveFolder({ folder, port: 0 })
  const corpus = { lang: set.lang, articles: set.docs, base: serving.url }
  return {
    pagefindBytes: pagefind ? weighFolder(join(folder, 'pagefind')) : 0,
    open: async (browser, name) => {
      const page: Page = await browser.newPage()
      let loaded = 0
      page.on('response', async response => {
        loaded += Number(response.headers()['content-length'] ?? 0)
      })
      await page.goto(serving.url)
      const serialised = await page.evaluate(([engine, all]) => window.bench.open(engine, all), [
        name,
        corpus,
      ] as const)
      return {
        serialised,
        run: (queries, typing) =>
          page.evaluate(([texts, isTyping]) => window.bench.run(texts, isTyping), [queries, typing] as const),
        loadedBytes: () => loaded,
        close: () => page.close(),
      }
    },
    close: async () => {
      await serving.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function bundle(folder: string): Promise<void> {
  const common = { bundle: true, minify: true, target: 'es2024', outdir: folder } as const
  const here = import.meta.dirname
  await build({ ...common, entryPoints: [join(here, 'page.ts')], format: 'iife' })
  await build({
    ...common,
    entryPoints: [join(here, '../../../src/components/search/search-worker.ts')],
    format: 'esm',
  })
}

async function writePagefind(set: DataSet, folder: string): Promise<void> {
  const pagefind = await import('pagefind')
  const { index, errors } = await pagefind.createIndex({ forceLanguage: set.lang })
  if (!index) throw new Error(errors.join('; '))
  for (const { id, q, a, alts } of set.docs) {
    await index.addHTMLFile({
      url: `/articles/${encodeURIComponent(id)}/`,
      content: `<!doctype html><html lang="${set.lang}"><body><h1>${escaped(q)}</h1>${alts.map(alt => `<h2>${escaped(alt)}</h2>`).join('')}<p>${escaped(a)}</p></body></html>`,
    })
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await pagefind.close()
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`)
}

function weighFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + (statSync(join(folder, name)).isFile() ? statSync(join(folder, name)).size : 0),
    0,
  )
}
