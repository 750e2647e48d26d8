import type { Clues } from './clues.ts'
import { allMatches } from './matches.ts'

/** Part of a text, by offsets. */
export type Window = { readonly start: number; readonly end: number }

const LEAD = 40
const TAIL = 16

/**
 * The parts of a text in which a run of printable ASCII stands, with what comes before and after it: what such a run
 * has to be in (a password, a host name) is looked for there only. In Japanese that is a small part of the text. The run
 * has at least so many characters, three or more.
 */
export function asciiWindows(
  folded: string,
  { hasKana, hasKanji, longestAscii, runs }: Clues,
  least: number,
): Window[] {
  if (longestAscii < least) return []
  if (!hasKana && !hasKanji) return [{ start: 0, end: folded.length }]
  const windows: { start: number; end: number }[] = []
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from < least) continue
    const last = windows.at(-1)
    const start = Math.max(0, from - LEAD)
    const end = Math.min(folded.length, to + TAIL)
    if (last !== undefined && start <= last.end) last.end = end
    else windows.push({ start, end })
  }
  return windows
}

export type WindowMatch = { readonly match: RegExpExecArray; readonly base: number }

/** Matches of a pattern in the windows, with the offset of the window they are in. */
export function matchesIn(
  folded: string,
  windows: readonly Window[],
  pattern: RegExp,
): readonly WindowMatch[] {
  const found: WindowMatch[] = []
  for (const { start, end } of windows) {
    const part = start === 0 && end === folded.length ? folded : folded.slice(start, end)
    for (const match of allMatches(pattern, part)) found.push({ match, base: start })
  }
  return found
}
