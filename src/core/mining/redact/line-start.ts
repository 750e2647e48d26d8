/**
 * Where the line begins that a place is in; undefined if that is further off. Looking back to the line’s beginning from
 * each of many places of one long line would take the square of its length.
 */
export function lineStart(text: string, place: number, reach: number): number | undefined {
  for (let at = place; at >= Math.max(0, place - reach); at -= 1)
    if (at === 0 || text.charCodeAt(at - 1) === 10) return at
  return undefined
}
