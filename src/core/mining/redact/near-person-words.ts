import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { isCounted, isNamedOtherwise, isNumberOfThing, isShown } from './thing-numbers.ts'

/** How a number of somebody is written where a word for it stands further off: K-20331, A7-26, 0-4471, 44-B-09, SV-14, BP31, R24-018, s2210233, 104-2233, 331882, 4341. */
export const NUMBER_OF_SOMEBODY =
  '(?!(?:PC|NB|NO|ERR|KB|INC|REQ|FAQ|TK|JOB|SCR|Ver|VER|IE|ISO|RFC|HTTP|WIN|Win|AADSTS|SR|CS|PRN|SRV|FS|FY|UTF|VLAN|COM|LTE|CH|EXT|TLS|MD|SHA|KPI|QA|PO|SO|RT|DC|DB|VM|AP|SW|BD|CD|DVD|HD|SSD)-?\\d)(?:[A-Z]{1,4}-?\\d{2}-?\\d{3,5}|[A-Z]{1,4}-?\\d{4,8}(?:-\\d{1,4})?[A-Z]?|[A-Z]{1,4}-\\d{3}[A-Z]?|[A-Z]{2,4}\\d{3}[A-Z]?|[a-z]{1,2}-?\\d{4,8}|\\d{2,4}-\\d{3,5}(?:-\\d{1,2})?|\\d{4,8}[A-Z]?|\\d{4}[A-Z]{1,2}\\d{2,4}|\\d{2}[A-Z]\\d{3,5}|[A-Z]\\d{1,2}-\\d{2,4}|\\d-\\d{4,6}|\\d{2}-[A-Z]-\\d{2,4}|\\d{3}-\\d-\\d{2}|[A-Z]{2,4}-\\d{2}|[A-Z]{2,3}\\d{2})(?![\\w-])'
const CANDIDATE = new RegExp(`(?<![\\w@¥$+\\\\-])(?<!\\d[.,:/])(?<!\\w/)(?:${NUMBER_OF_SOMEBODY})`, 'g')
/** How far behind a word for a number one may stand, and how far before it. */
const REACH = 64
const LONGEST_BEFORE = 40
const MOST_LINES = 4
const LONGEST_BEHIND = 16
const LONGEST_NUMBER = 16

/** 社員番号欄, 社員番号順, 社員番号の桁数: what is said of such numbers in general. */
const IN_GENERAL = /^(?:順|体系|の?桁数|の?採番|の?付番|の?一覧|の?登録は|の?変更申請|欄に)/

/** Numbers near a word for the number of a person: after it, or before it where none stands after it. */
export function nearWord(
  folded: string,
  { index, end }: { readonly index: number; readonly end: number },
): Span[] {
  if (IN_GENERAL.test(folded.slice(end, end + 6))) return []
  const behind = candidatesIn(folded, end, Math.min(folded.length, end + REACH))
  if (behind.length > 0) return behind
  return candidatesIn(folded, Math.max(0, index - LONGEST_BEFORE), index)
}

function candidatesIn(folded: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  // A number that reaches out of the part is looked at whole, one that began before it is not.
  const part = folded.slice(Math.max(0, from - 1), to + LONGEST_NUMBER)
  const base = Math.max(0, from - 1)
  let lines = 0
  let last = 0
  for (const { 0: number, index } of allMatches(CANDIDATE, part)) {
    const start = base + index
    if (start < from || start >= to) continue
    for (; last < index; last += 1) if (part.charCodeAt(last) === 10) lines += 1
    if (lines > MOST_LINES) break
    if (mayBeOfPerson(folded, start, start + number.length))
      spans.push({ kind: 'employee-id', start, end: start + number.length })
  }
  return spans
}

/** Updates, jobs, incidents, errors of Windows. */
const OTHER = /^(?:(?:KB|JOB|INC|REQ|ERR|FAQ|SCR|AADSTS|HTTP|ISO|RFC)-?\d|800[47]\d{4}$)/
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:[0-2]\d|3[01]))?|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))$/
const SHORT_ENDS = /^(?: ?(?:です|でし|だ|と|を|で|に|が|は|の|、|。|[)」』\],|\t/>]|$|\n)| )/

/** Whether a number is a year, a day or how many there are. */
export function isDayOrCount(folded: string, start: number, end: number): boolean {
  const number = folded.slice(start, end)
  return YEAR.test(number) || DAY.test(number) || isCounted(folded.slice(end, end + LONGEST_BEHIND))
}

/** Whether nothing beside a number says that it is of something else, a day, a sum. */
export function mayBeOfPerson(folded: string, start: number, end: number): boolean {
  const number = folded.slice(start, end)
  if (isDayOrCount(folded, start, end)) return false
  const after = folded.slice(end, end + LONGEST_BEHIND)
  if (OTHER.test(number) || (/^[A-Z]/.test(number) && isShown(after))) return false
  if (number.length === 4 && !SHORT_ENDS.test(after)) return false
  return !isNamedOtherwise(folded, start) && !isNumberOfThing(folded.slice(Math.max(0, start - 40), start))
}
