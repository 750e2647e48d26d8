import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { Analyse } from '#core/search/token.ts'
import { openBenchSite } from './bench-site.ts'
import type { DataSet, LabelledQuery } from './data-set.ts'
import type { EngineName } from './engine.ts'
import { measure } from './metrics.ts'
import { buildOurs, firstQueryBytes, weigh } from './ours.ts'
import { variantsOf } from './variants.ts'

type Options = Readonly<{
  set: DataSet
  engines: readonly EngineName[]
  analyse: Analyse
  browser: Browser
  variants: boolean
}>

const HALVES = [
  ['tuned', 0],
  ['held out', 1],
] as const

/** Measures every engine on one set and prints the tables as Markdown. */
export async function measureSet({ set, engines, analyse, browser, variants }: Options): Promise<void> {
  const { files, cpuMs } = buildOurs(set, analyse)
  const pagefind = engines.some(name => name.startsWith('Pagefind'))
  const site = await openBenchSite(set, files, pagefind)
  const asked = variants
    ? variantsOf(set, analyse)
    : [{ name: 'as asked', typing: false, queries: set.queries }]
  const quality: string[] = []
  const cost: string[] = []
  const byVariant = new Map(asked.map(({ name }) => [name, new Map<EngineName, string>()]))
  try {
    for (const name of engines) {
      const engine = await site.open(browser, name)
      await engine.run(
        set.queries.slice(0, 1).map(({ text }) => text),
        false,
      )
      const firstBytes = engine.loadedBytes()
      for (const variant of asked) {
        const { found } = await engine.run(
          variant.queries.map(({ text }) => text),
          variant.typing,
        )
        byVariant
          .get(variant.name)
          ?.set(name, HALVES.map(([, half]) => ndcgOf(variant.queries, found, half)).join(' / '))
        if (variant.name === 'as asked') quality.push(...qualityRows(name, set.queries, found))
      }
      const warm = await engine.run(
        set.queries.slice(0, 300).map(({ text }) => text),
        false,
      )
      const ms = warm.ms.toSorted((a, b) => a - b)
      const weight =
        name === 'ours'
          ? weigh(files)
          : engine.serialised === undefined
            ? { gzip: site.pagefindBytes, brotli: site.pagefindBytes }
            : weighText(engine.serialised)
      const first =
        name === 'ours'
          ? await firstQueryBytes(
              files,
              set.queries.map(({ text }) => text),
            )
          : engine.serialised === undefined
            ? { mean: firstBytes, worst: firstBytes }
            : { mean: weight.gzip, worst: weight.gzip }
      cost.push(
        row(
          name,
          kb(weight.gzip),
          kb(weight.brotli),
          kb(first.mean),
          kb(first.worst),
          quantile(ms, 0.5).toFixed(1),
          quantile(ms, 0.95).toFixed(1),
          warm.longTaskMs.toFixed(0),
        ),
      )
      await engine.close()
    }
  } finally {
    await site.close()
  }
  console.log(`\n## ${set.name}: ${set.docs.length} articles, ${set.queries.length} queries`)
  print(
    [
      'engine',
      'half',
      'queries',
      'Success@1',
      'Success@5',
      'MRR@10',
      'nDCG@10',
      'Recall@10',
      'nothing found',
    ],
    quality,
  )
  print(
    [
      'engine',
      'index gzip KB',
      'brotli KB',
      'first query KB',
      'worst KB',
      'warm p50 ms',
      'p95 ms',
      'longest task ms',
    ],
    cost,
  )
  console.log(`\nour index: ${(cpuMs / 1000).toFixed(1)} s CPU`)
  if (!variants) return
  console.log('\nnDCG@10, tuned / held out:')
  print(
    ['queries', 'count', ...engines],
    asked.map(({ name, queries }) =>
      row(name, String(queries.length), ...engines.map(engine => byVariant.get(name)?.get(engine) ?? '—')),
    ),
  )
}

function qualityRows(
  name: EngineName,
  queries: readonly LabelledQuery[],
  found: readonly (readonly string[])[],
): readonly string[] {
  return HALVES.flatMap(([title, half]) => {
    const at = queries.flatMap((query, index) => (query.half === half ? [index] : []))
    if (at.length === 0) return []
    const { s1, s5, mrr, ndcg, recall, zero, count } = measure(
      at.flatMap(index => queries[index] ?? []),
      at.map(index => found[index] ?? []),
    )
    return [
      row(name, title, String(count), ...[s1, s5, mrr, ndcg, recall, zero].map(value => value.toFixed(3))),
    ]
  })
}

function ndcgOf(
  queries: readonly LabelledQuery[],
  found: readonly (readonly string[])[],
  half: 0 | 1,
): string {
  const at = queries.flatMap((query, index) => (query.half === half ? [index] : []))
  const metrics = measure(
    at.flatMap(index => queries[index] ?? []),
    at.map(index => found[index] ?? []),
  )
  return metrics.count === 0 ? '—' : metrics.ndcg.toFixed(3)
}

function weighText(text: string): Readonly<{ gzip: number; brotli: number }> {
  return {
    gzip: gzipSync(text).length,
    // Quality 9: 11 takes minutes on what some engines write.
    brotli: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length,
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function print(heads: readonly string[], rows: readonly string[]): void {
  console.log(`\n${row(...heads)}\n|${heads.map(() => '---').join('|')}|\n${rows.join('\n')}`)
}
