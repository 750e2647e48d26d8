import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import type { DataSet, FaqArticle } from './data-set.ts'
import { buildOurs, firstQueryBytes, weigh } from './ours.ts'

const SIZES = [300, 1800, 10_000] as const

/** Prints what our index of 300, 1,800 and 10,000 articles weighs, loads first, and costs to build. */
export async function measureSizes(set: DataSet | undefined): Promise<void> {
  if (!set)
    return console.log('Sizes are measured on the municipal set: real language, which no generator makes.')
  const analyse = await openAnalyser()
  console.log(
    '\n| articles | index gzip KB | brotli KB | first query mean KB | worst KB | head KB | build CPU s |',
  )
  console.log('|---|---|---|---|---|---|---|')
  for (const size of SIZES) {
    const docs = grow(set.docs, size)
    const { files, cpuMs } = buildOurs({ lang: set.lang, docs }, analyse)
    const { gzip, brotli } = weigh(files)
    const queries = set.queries.slice(0, 200).map(({ text }) => text)
    const first = await firstQueryBytes(files, queries)
    const head = weigh(new Map([['head', files.get('head') ?? new Uint8Array()]]))
    const cells = [gzip, brotli, first.mean, first.worst, head.gzip].map(bytes => (bytes / 1000).toFixed(0))
    console.log(`| ${[docs.length, ...cells, (cpuMs / 1000).toFixed(1)].join(' | ')} |`)
  }
}

/** As many articles as asked for: the set's own, then new ones with sentences and names of several. */
function grow(docs: readonly FaqArticle[], size: number): readonly FaqArticle[] {
  return Array.from({ length: size }, (_, at) => {
    const own = docs[at % docs.length] ?? { id: '', q: '', a: '', alts: [] }
    const round = Math.floor(at / docs.length)
    if (round === 0) return own
    const other = docs[(at * 7 + round * 131) % docs.length] ?? own
    const name = nameOf(at)
    const half = Math.floor(own.a.length / 2)
    return {
      id: `${own.id}-${round}`,
      q: `${name}の${own.q}`,
      a: `${name}${own.a.slice(0, half)}${other.a.slice(Math.floor(other.a.length / 2))}`,
      alts: [],
    }
  })
}

/** A made-up name in katakana: at 10,000 articles a site has words that 1,800 have not. */
function nameOf(at: number): string {
  const kana = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'
  let rest = Math.floor(at / 3) * 2654435761
  return Array.from({ length: 4 }, () => {
    rest = Math.abs(Math.imul(rest, 48271) + 11)
    return kana.charAt(rest % kana.length)
  }).join('')
}
