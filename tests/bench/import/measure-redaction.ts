import { createRedactor, type RedactOptions } from '#core/mining/redact/redactor.ts'
import type { Labelled } from './japanese-set.ts'

export type Score = { found: number; missed: number; wrong: number }

/** Counts by kind: found (a true datum wholly taken out, whatever it was called), missed, wrong (nothing there). */
export function measureRedaction(
  set: readonly Labelled[],
  options: RedactOptions = {},
  onMiss?: (kind: string, text: string, what: 'missed' | 'wrong') => void,
): Map<string, Score> {
  const redact = createRedactor(options)
  const scores = new Map<string, Score>()
  const scoreOf = (kind: string) => {
    const score = scores.get(kind) ?? { found: 0, missed: 0, wrong: 0 }
    scores.set(kind, score)
    return score
  }
  for (const { text, spans } of set) {
    const taken = redact([text])[0]?.spans ?? []
    const flags = new Uint8Array(text.length)
    for (const span of taken) flags.fill(1, span.start, span.end)
    for (const span of spans) {
      let whole = true
      for (let at = span.start; at < span.end; at += 1)
        if (flags[at] === 0 && /\S/.test(text.charAt(at))) whole = false
      if (whole) scoreOf(span.kind).found += 1
      else {
        scoreOf(span.kind).missed += 1
        onMiss?.(
          span.kind,
          `${text.slice(Math.max(0, span.start - 10), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 8)}`,
          'missed',
        )
      }
    }
    for (const span of taken) {
      if (spans.some(truth => truth.start < span.end && span.start < truth.end)) continue
      scoreOf(span.kind).wrong += 1
      onMiss?.(
        span.kind,
        `${text.slice(Math.max(0, span.start - 10), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 8)}`,
        'wrong',
      )
    }
  }
  return scores
}

/** Recall and precision as printed. */
export function percent({ found, missed, wrong }: Score): string {
  const recall = found + missed === 0 ? '   –' : (found / (found + missed)).toFixed(3)
  const precision = found + wrong === 0 ? '   –' : (found / (found + wrong)).toFixed(3)
  return `${recall} / ${precision}`
}
