import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

/** Six pairs with one mark between them; not the end of an IPv6 address. */
const PAIRS =
  /(?<!\w)(?<![0-9A-Za-z:.-][:.-])[0-9a-f]{2}([:.-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}(?![\w-]|[:.]\w)/iy
/** 001a.2b3c.4d5e */
const GROUPS = /(?<!\w)(?<!\w[.:-])[0-9a-f]{4}([.:-])[0-9a-f]{4}\1[0-9a-f]{4}(?![\w-]|[:.]\w)/iy
const SHORTEST = 14
/** Behind a word for it any way of writing counts: 001A2B3C4D5E, 0a1b2c-3d4e5f, B4 2E 99 10 20 30. */
const LABELLED =
  /(?:(?<![A-Za-z])(?:MAC(?=[ア :(はa])|BSSID|HWaddr|Physical Address)(?![a-z])|物理アドレス)[^\n\da-f]{0,16}(?:addr(?:ess)?[^\n\da-f]{1,6})?((?:[0-9a-f]{2}[ :.-]?){5}[0-9a-f]{2})(?![\w-]|[:.]\w)/gi

/** MAC addresses in all ways of writing them. */
export function findMacs(folded: string, { digits, runs, marks }: Clues): Span[] {
  const spans: Span[] = []
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from >= SHORTEST) addFrom(folded, { from, to }, spans)
  }
  if ((marks & MARK.mac) === 0 || digits === 0) return spans
  for (const match of allMatches(LABELLED, folded)) {
    const end = match.index + match[0].length
    spans.push({ kind: 'mac', start: end - (match[1]?.length ?? 0), end })
  }
  return spans
}

/** Looks only where the same mark stands three or five characters on. */
function addFrom(folded: string, { from, to }: { from: number; to: number }, spans: Span[]): void {
  for (let at = from + 2; at < to; at += 1) {
    const mark = folded.charCodeAt(at)
    if (mark !== 0x3a && mark !== 0x2d && mark !== 0x2e) continue
    const pattern =
      folded.charCodeAt(at + 3) === mark ? PAIRS : folded.charCodeAt(at + 5) === mark ? GROUPS : undefined
    if (pattern === undefined) continue
    pattern.lastIndex = at - (pattern === PAIRS ? 2 : 4)
    const found = pattern.exec(folded)
    // Points between digits alone are a version; 1234-5678-9012 is a number of something.
    if (found === null || (!/[a-f]/i.test(found[0]) && (pattern === GROUPS || mark === 0x2e))) continue
    spans.push({ kind: 'mac', start: found.index, end: found.index + found[0].length })
    at = found.index + found[0].length
  }
}
