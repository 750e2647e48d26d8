/**
 * The known word a mistyped one most likely means; undefined when none is near. One slip in short words, one in three
 * letters of longer ones; upper and lower case are one. The first of equally near ones wins.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined
  const written = word.toLowerCase()
  let most = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const count = slipCount(written, candidate.toLowerCase(), most)
    if (count > most || (best !== undefined && count === most)) continue
    ;[best, most] = [candidate, count]
  }
  return best
}

/**
 * How many slips lead from one word to the other: a letter left out, put in, replaced, or two neighbours swapped
 * (optimal string alignment). Infinity as soon as it is more than `most`.
 */
export function slipCount(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let count = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        count = Math.min(count, at(beforeLast, j - 2) + 1)
      row.push(count)
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY
    ;[beforeLast, last] = [last, row]
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
