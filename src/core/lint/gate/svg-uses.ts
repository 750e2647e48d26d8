/** One element of a drawing: its id and those it stands in, outermost first, and the ids it refers to. */
export type DrawnPart = Readonly<{ ids: readonly string[]; targets: readonly string[] }>

/** How many shapes references may add up to. A plan with a few hundred symbols stays far below. */
const MAX_DRAWN = 50_000
/** How long a chain of references may be. */
const MAX_CHAIN = 30

/**
 * Whether references within a drawing multiply: ten groups that each use the one before ten times are a billion shapes,
 * and a group that uses itself is no drawing.
 */
export function expandsTooFar(parts: readonly DrawnPart[]): boolean {
  const groups = new Map<string, { shapes: number; targets: string[] }>()
  for (const { ids, targets } of parts)
    for (const id of ids) {
      const group = groups.get(id) ?? { shapes: 0, targets: [] }
      group.shapes++
      group.targets.push(...targets)
      groups.set(id, group)
    }
  const sizes = new Map<string, number>()
  const sizeOf = (id: string, chain: number): number => {
    const group = groups.get(id)
    if (!group) return 0
    if (chain > MAX_CHAIN) return Number.POSITIVE_INFINITY
    const known = sizes.get(id)
    if (known !== undefined) return known
    sizes.set(id, Number.POSITIVE_INFINITY) // Met again below itself: a cycle.
    const size = group.targets.reduce((sum, target) => sum + sizeOf(target, chain + 1), group.shapes)
    sizes.set(id, size)
    return size
  }
  let drawn = 0
  for (const { targets } of parts) for (const id of targets) drawn += sizeOf(id, 0)
  return drawn > MAX_DRAWN
}
