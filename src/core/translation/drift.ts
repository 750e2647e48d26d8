import type { SourceBlock } from './source-blocks.ts'

type Block = Readonly<{ hash: string }>

/**
 * One paragraph of the source that is not what was translated. `at` is its place among the stamped blocks: where the
 * translation stands, if both are built alike. A removed one is known by its hash only.
 */
export type Drift<B extends Block = SourceBlock> =
  | Readonly<{ kind: 'changed'; block: B; was: string; at: number }>
  | Readonly<{ kind: 'added'; block: B; at: number }>
  | Readonly<{ kind: 'removed'; was: string; at: number }>

/** What differs between the blocks that were translated (their hashes) and the source today: nothing when none moved. */
export function driftOf<B extends Block>(
  stamped: readonly string[],
  blocks: readonly B[],
): readonly Drift<B>[] {
  const drift: Drift<B>[] = []
  let from = 0
  let to = 0
  for (const [keptFrom, keptTo] of [...common(stamped, blocks), [stamped.length, blocks.length] as const]) {
    const gone = stamped.slice(from, keptFrom)
    const come = blocks.slice(to, keptTo)
    for (let i = 0; i < Math.max(gone.length, come.length); i++) {
      const was = gone[i]
      const block = come[i]
      const at = from + Math.min(i, gone.length)
      if (was !== undefined && block) drift.push({ kind: 'changed', block, was, at })
      else if (block) drift.push({ kind: 'added', block, at })
      else if (was !== undefined) drift.push({ kind: 'removed', was, at })
    }
    from = keptFrom + 1
    to = keptTo + 1
  }
  return drift
}

/** Places of the longest common run of blocks, in order. Equal ends are taken first: most edits are in one place. */
function common(
  stamped: readonly string[],
  blocks: readonly Block[],
): readonly (readonly [number, number])[] {
  const now = blocks.map(block => block.hash)
  const shorter = Math.min(stamped.length, now.length)
  let head = 0
  while (head < shorter && stamped[head] === now[head]) head++
  let tail = 0
  while (tail < shorter - head && stamped.at(-1 - tail) === now.at(-1 - tail)) tail++
  const ends = Array.from({ length: tail }, (_, i) => {
    const back = tail - i
    return [stamped.length - back, now.length - back] as const
  })
  const middle = longestCommon(stamped.slice(head, stamped.length - tail), now.slice(head, now.length - tail))
  return [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [head + i, head + j] as const),
    ...ends,
  ]
}

/** The textbook table of longest common subsequences; 2,000 blocks a side at most. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j]
          ? 1 + (best[(i + 1) * width + j + 1] ?? 0)
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}
