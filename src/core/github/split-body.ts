/** GitHub refuses longer bodies. Counted in UTF-16 code units, which is never fewer than GitHub counts. */
export const BODY_LIMIT = 65_536

/**
 * Puts lines into as few bodies as fit below the limit, each with the same head and foot.
 * A line is never cut: one that fits in no body throws.
 */
export function splitBody(
  lines: readonly string[],
  frame: Readonly<{ head: string; foot: string; limit?: number }>,
): readonly string[] {
  const limit = (frame.limit ?? BODY_LIMIT) - frame.head.length - frame.foot.length - 2
  const bodies: string[][] = [[]]
  let used = 0
  for (const line of lines) {
    if (line.length + 1 > limit) throw new Error(`A line of ${line.length} characters fits in no body`)
    if (used + line.length + 1 > limit) {
      bodies.push([])
      used = 0
    }
    bodies.at(-1)?.push(line)
    used += line.length + 1
  }
  return bodies.map(body => `${frame.head}\n${body.join('\n')}\n${frame.foot}`)
}
