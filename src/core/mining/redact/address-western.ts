import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const TYPE =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Terrace|Square|Sq|Highway|Hwy|Close|Crescent|Gardens|Grove|Row|Trail|Parkway|Pkwy|Circle|Mews)'
const NAME = String.raw`(?:\p{Lu}[\p{L}'.-]{0,24}|d[aeou]|des?|la|le|du|van|von|der|den|of|the|ul\.|u\.|rue|tér)`
/** A number and a street: 12 High Street; or a street between numbers: 4844 Søndergade 52. */
const STREET = new RegExp(
  String.raw`(?<![\p{L}\d./:)-]|[\d)] )(?:\d{1,6}[A-Z]?,? ){1,2}(?:${NAME} ){1,5}(?:${TYPE}\b\.?|\d{1,5}[A-Za-z]?(?![\p{L}\d:/-]))`,
  'gu',
)
const NAMED_TYPE = new RegExp(`${TYPE}\\.?$`)
/** A street behind a word that says an address comes: lives on Rua Diadema 1903. */
const AFTER_CUE = new RegExp(
  String.raw`(?:\b[Aa]ddress(?:es)?(?: is| to)?:?|\b(?:lives?|living|lived|located|resid(?:es?|ing)|reach(?:ed)?|office is) (?:at|in|on|to)(?: the \p{L}{4,6} side of)?)\s{1,3}((?:\d{1,6} ){0,2}(?:${NAME} ){1,5}\d{1,5}[A-Za-z]?(?![\p{L}\d:/-]))`,
  'gu',
)
const CORNER = /\bthe corner of (?:[\p{L}\d.'-]{1,24} ){1,6}and(?: [\p{Lu}\d][\p{L}\d.'-]{0,24}){1,3}/gu
const BOX = /(?<!\w)(?:\d{1,6} )?(?:P\. ?O\. ?Box|PO Box|PSC \d{1,5},? Box|Unit \d{1,5} Box) \d{1,6}(?!\d)/g
const UNIT =
  /^(?:[\s,.>?]{1,6}(?:Apt|Apartment|Suite|Ste|Unit|Flat)\b\.? ?#?\d{1,5}[A-Z]?(?![\p{L}\d])){1,2}/u
const UNIT_ALONE = /(?<![\p{L}\d])(?:Apt|Apartment|Suite)\b\.? ?#?\d{2,5}(?![\p{L}\d])/gu
const OTHERS = [
  [CORNER, MARK.corner],
  [BOX, MARK.streetPart],
  [UNIT_ALONE, MARK.streetPart],
] as const
/** More of a street's name at the end of its line: 14 Crown Street Kishiev Squares. */
const MORE_NAME = /^(?: \p{Lu}[\p{L}']{1,20}){1,3}(?=\n)/u
const CUE =
  /(?:address|lives?|lived|living|located|resid|ship|deliver|sen[dt]|mail|move|office|meet|drops? you off|is|to|at|in):?\s{0,4}$/i
/** Things with numbers on both sides that are no streets. */
const NO_STREET =
  /\b(?:TEL|Tel|FAX|Fax|Phone|Mobile|Ext|Windows|Office|Server|Surface|Galaxy|Pixel|Version|Excel|Word|Outlook|Teams|Chrome|Edge|Build|Step|Ticket|Case|Room|Error|Code|Page|Line|Port|Core|Microsoft|Adobe|Android|Ubuntu|Level|Class|Type|Model|Series|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Mon|Tue|Wed|Thu|Fri|Sat|Sun|AM|PM|UTC|GMT|JST)\b/
/** Office 365 Business Basic 20 */
const AFTER_PRODUCT = /(?:Office|Windows|Server|Microsoft|Dynamics|Step|Room|Version|Port) $/
/** Flat 4, 19 Grove Road */
const FLAT_BEFORE = /(?:Flat|Apt|Apartment|Unit|Suite|Room)\.? (?:[A-Z]?\d{1,4}[A-Z]?, ?)?$/
const LONGEST_FLAT = 20
const LONGEST_TAIL = 150
/** A line of an address after the street: a town, a region, a country; and the one with the postal code. */
const TAIL_LINE = /^[>?]{0,3} {0,4}(?:nan|\p{Lu}[\p{L}().' -]{0,34})?$/u
const TAIL_END =
  /^[>?]{0,3} {0,4}(?:\p{Lu}[\p{L}().' -]{0,34} )?(?:\d{4,6}(?:-\d{4})?(?![\d-]| \d)|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\w-])|[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\w-]))/u

/** Addresses as written outside Japan: a street with its numbers, then its unit, town and postal code if they follow. */
export function findWesternAddresses(folded: string, { hasNumberGap, marks }: Clues): Span[] {
  const spans: Span[] = []
  const add = (start: number, end: number) => {
    const unit = unitEnd(folded, end + (MORE_NAME.exec(folded.slice(end, end + 70))?.[0].length ?? 0))
    spans.push({ kind: 'address', start, end: tailEnd(folded, unit) ?? unit })
  }
  for (const match of hasNumberGap ? allMatches(STREET, folded) : []) {
    const end = match.index + match[0].length
    if (NO_STREET.test(match[0])) continue
    const isStreet =
      NAMED_TYPE.test(match[0]) ||
      unitEnd(folded, end) > end ||
      tailEnd(folded, end) !== undefined ||
      CUE.test(folded.slice(Math.max(0, match.index - 24), match.index))
    if (isStreet && !AFTER_PRODUCT.test(folded.slice(Math.max(0, match.index - 12), match.index)))
      add(flatStart(folded, match.index), end)
  }
  for (const match of (marks & MARK.streetCue) === 0 ? [] : allMatches(AFTER_CUE, folded)) {
    const street = match[1] ?? ''
    const end = match.index + match[0].length
    if (!NO_STREET.test(street)) add(end - street.length, end)
  }
  for (const [pattern, mark] of OTHERS) {
    if ((marks & mark) === 0) continue
    for (const match of allMatches(pattern, folded)) add(match.index, match.index + match[0].length)
  }
  return spans
}

function flatStart(folded: string, start: number): number {
  return start - (FLAT_BEFORE.exec(folded.slice(Math.max(0, start - LONGEST_FLAT), start))?.[0].length ?? 0)
}

function unitEnd(folded: string, end: number): number {
  return end + (UNIT.exec(folded.slice(end, end + 60))?.[0].length ?? 0)
}

/** The end of the postal code that closes an address, a few short lines on; undefined where none does. */
function tailEnd(folded: string, from: number): number | undefined {
  const rest = folded.slice(from, from + LONGEST_TAIL)
  let at = 0
  for (const part of rest.split(/[\n,]/, 7)) {
    const line = part.trimStart()
    const last = TAIL_END.exec(line)
    if (last) return from + at + part.length - line.length + last[0].length
    if (!TAIL_LINE.test(line.trimEnd())) return undefined
    at += part.length + 1
  }
  return undefined
}
