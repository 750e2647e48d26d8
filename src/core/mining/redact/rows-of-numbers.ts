import { lineStart } from './line-start.ts'
import { isDayOrCount } from './near-person-words.ts'
import type { Span } from './span.ts'

/** What may stand before the first number of a row: a bullet or the row’s own number. */
const LEAD = /^[ \t・■*|"-]{0,3}(?:\d{1,3}[ \t.)、]{1,2})?$/
const LONGEST_LEAD = 8
const ROW =
  /[ \t・■*|"-]{0,3}(?:\d{1,3}[ \t.)、]{1,2})?((?:[A-Z]{1,4}-?)?\d{3,8}(?:-\d{1,5})?[A-Z]?)(?=["'’]?(?:[ \t,|:/([]|\n|$))/y
const MOST_ROWS = 200

/** Numbers that begin the rows above and below one that begins with the number of a person, written as it is. */
export function numbersOfRows(folded: string, found: readonly Span[]): Span[] {
  const spans: Span[] = []
  const passed = new Set<number>()
  for (const { kind, start, end } of found) {
    if (kind !== 'employee-id') continue
    const line = lineStart(folded, start, LONGEST_LEAD)
    if (line === undefined || passed.has(line) || !LEAD.test(folded.slice(line, start))) continue
    passed.add(line)
    const sign = signAt(folded, end)
    for (const step of [nextLine, lineBefore]) {
      let at = step(folded, line)
      for (let rows = 0; at !== -1 && rows < MOST_ROWS && !passed.has(at); rows += 1) {
        const row = rowAt(folded, at, sign)
        if (row === undefined) break
        passed.add(at)
        spans.push(row)
        at = step(folded, at)
      }
    }
  }
  return spans
}

function rowAt(folded: string, line: number, sign: string): Span | undefined {
  ROW.lastIndex = line
  const number = ROW.exec(folded)?.[1]
  if (number === undefined) return undefined
  const end = ROW.lastIndex
  const start = end - number.length
  if (
    signAt(folded, end) !== sign ||
    number.replace(/\D/g, '').length < 4 ||
    isDayOrCount(folded, start, end)
  )
    return undefined
  return { kind: 'employee-id', start, end }
}

/** What stands behind a number: the separator of its row, or the end of the line. */
function signAt(folded: string, end: number): string {
  return end === folded.length ? '\n' : folded.charAt(end)
}

function nextLine(folded: string, line: number): number {
  const at = folded.indexOf('\n', line)
  return at === -1 || at + 1 >= folded.length ? -1 : at + 1
}

function lineBefore(folded: string, line: number): number {
  return line < 2 ? -1 : folded.lastIndexOf('\n', line - 2) + 1
}
