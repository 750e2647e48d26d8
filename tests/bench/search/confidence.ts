import { AHEAD, CONFIDENT } from '#core/search/confidence.ts'
import { openSearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import type { Analyse } from '#core/search/token.ts'
import type { DataSet } from './data-set.ts'
import { buildOurs } from './ours.ts'

/** Bounds of confidence and lead: what we show by, first. */
const BOUNDS = [
  [CONFIDENT, AHEAD],
  [0.55, 0],
  [CONFIDENT, 0],
  [CONFIDENT, 0.3],
  [0.35, AHEAD],
] as const
const HALVES = ['tuned', 'held out'] as const

type Asked = Readonly<{ half: 0 | 1; confidence: number; lead: number; isRight: boolean }>

/**
 * Prints how honest confidence is: of the questions a set can answer, how many get an answer shown and how many of
 * those shown are right; of strangers (the questions of another set in the same language), how many are shown one.
 */
export async function measureConfidence(sets: readonly DataSet[], analyse: Analyse): Promise<void> {
  console.log(
    '\n| articles of | strangers from | half | confidence from | ahead by | answer shown | right if shown | right if not | strangers shown one |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const set of sets) {
    const index = await openIndex(set, analyse)
    const own = await askAll(index, set)
    for (const other of sets.filter(one => one.lang === set.lang && one.name !== set.name)) {
      const strangers = await askAll(index, {
        ...other,
        queries: other.queries.map(one => ({ ...one, rel: {} })),
      })
      for (const [half, title] of HALVES.entries()) {
        for (const [from, ahead] of BOUNDS) {
          const isShown = (one: Asked) => one.confidence >= from && one.lead >= ahead
          const mine = own.filter(one => one.half === half)
          const shown = mine.filter(isShown)
          const kept = mine.filter(one => !isShown(one))
          const wrong = strangers.filter(one => one.half === half)
          const cells = [
            shareOf(shown.length, mine.length),
            shareOf(shown.filter(one => one.isRight).length, shown.length),
            shareOf(kept.filter(one => one.isRight).length, kept.length),
            shareOf(wrong.filter(isShown).length, wrong.length),
          ]
          console.log(
            `| ${[set.name, other.name, title, from.toFixed(2), ahead.toFixed(2), ...cells].join(' | ')} |`,
          )
        }
      }
    }
  }
}

async function openIndex(set: DataSet, analyse: Analyse) {
  const { files } = buildOurs(set, analyse)
  return openSearchIndex(async name => {
    const file = files.get(name)
    if (!file) throw new Error(`No file ${name}`)
    return file
  })
}

async function askAll(
  index: Awaited<ReturnType<typeof openIndex>>,
  { queries }: Pick<DataSet, 'queries'>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = []
  for (const { text, rel, half } of queries) {
    const { hits, confidence, lead } = await search(index, text, { limit: 1 })
    asked.push({ half, confidence, lead, isRight: (rel[hits[0]?.card.id ?? ''] ?? 0) > 0 })
  }
  return asked
}

function shareOf(part: number, all: number): string {
  return all === 0 ? '—' : (part / all).toFixed(2)
}
