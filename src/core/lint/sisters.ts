import { normalText } from './sketch.ts'

/** An article's title, and its text without it. */
export type Titled = Readonly<{ title: string; text: string }>

/** Shorter differences of titles say nothing: an ending, a number of a list. */
const LEAST = 2

/**
 * Whether two articles of nearly the same words are about different things: what sets each title apart stands in its
 * own text, and not in the other's (東京/大阪, Windows/Mac). Of a copy under another title this is not so.
 */
export function areSisters(a: Titled, b: Titled): boolean {
  const [left, right] = [tokensOf(a.title), tokensOf(b.title)]
  const shared = sharedOf(left, right)
  const [aRuns, bRuns] = [runsApart(left, shared.left), runsApart(right, shared.right)]
  if (isNumber(aRuns) && isNumber(bRuns)) return true
  const [aText, bText] = [normalText(a.text), normalText(b.text)]
  return isOwn(aRuns, aText, bText) && isOwn(bRuns, bText, aText)
}

/** Of a series (第61回/第62回, release notes of two days) nothing but numbers sets the titles apart. */
function isNumber(runs: readonly string[]): boolean {
  return /^\d+$/.test(runs.join(''))
}

function isOwn(runs: readonly string[], own: string, others: string): boolean {
  return runs.some(run => run.length >= LEAST && own.includes(run) && !others.includes(run))
}

/** Words of Latin letters and digits, and single characters of scripts without spaces. */
function tokensOf(title: string): readonly string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Latin}\p{N}]+|[\p{L}\p{M}ー]/gu) ?? []
  )
}

/** The places in both lists that a longest common subsequence goes through. */
function sharedOf(a: readonly string[], b: readonly string[]) {
  const lengths: number[][] = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const left = new Set<number>()
  const right = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) {
      left.add(i++)
      right.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return { left, right }
}

/** What is not shared: words, and what stands together in scripts without spaces. */
function runsApart(tokens: readonly string[], shared: ReadonlySet<number>): readonly string[] {
  const apart = tokens.map((token, index) =>
    shared.has(index) ? ' ' : token.length > 1 ? ` ${token} ` : token,
  )
  return apart.join('').split(/ +/)
}
