import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const WORD = '[A-Z][A-Za-z]{1,20}(?:-[A-Za-z]{1,12}){0,2}'
/** A Japanese address in English order, from its number on: 4-5-6 Honcho, Nakano-ku, Tokyo 164-0012, Japan. */
const FROM_NUMBER = new RegExp(
  `(?<![\\w-])\\d{1,4}(?:-\\d{1,4}){1,3},? ${WORD}(?: ${WORD}){0,2}(?: \\d{1,2}-ch(?:o|ō)me)?(?:,? ${WORD}){1,4}(?:,? \\d{3}-\\d{4}(?!\\d))?(?:,? (?:Japan|JAPAN))?`,
  'g',
)
/** In Japanese order, the number last: Tokyo-to, Minato-ku, Shibakoen 4-2-8. */
const TO_NUMBER = new RegExp(
  `(?<![\\w-])(?:\\d{3}-\\d{4},? )?(?:${WORD},? ){2,5}\\d{1,4}(?:-chome)?(?:-\\d{1,4}){1,3}(?![\\w-])`,
  'g',
)
/** Sapporo: Kita 4 Nishi 5-1, Chuo-ku, Sapporo, Hokkaido; with chome: 2-chome 3-4 Honcho. */
const GRID = new RegExp(
  `(?<![\\w-])(?:Kita|Minami)[- ]\\d{1,2}(?:-?jo)?,? (?:Nishi|Higashi)[- ]\\d{1,2}(?:-chome)?(?:[- ,]{1,2}\\d{1,3}){0,3}(?:,? ${WORD}){1,4}(?:,? \\d{3}-\\d{4}(?!\\d))?(?:,? Japan)?`,
  'g',
)
const ENDS_PLACE = /[A-Za-z]-(?:ku|shi|ken|fu|to|gun|machi|cho|mura)(?![a-z])/
/** The room and the building before it: Room 305, Sakura Heights, */
const BUILDING = new RegExp(
  `(?:(?:(?:Room|Rm\\.?|Apt\\.?|Unit|#) ?)?[A-Z]?\\d{1,4}(?:F|th Floor)?,? ?)?(?:${WORD}(?: ${WORD}){0,3}(?: \\d{1,4}F?)?(?: ?(?:Bldg|Building|Mansion|Heights|Tower)\\.?)?, ?)?$`,
)
const LONGEST_BUILDING = 70
/** What makes it one: a part named as Japanese ones are, a large city, or the country. */
const JAPANESE =
  /-(?:ku|shi|cho|chome|machi|gun|mura|ken|fu|to|son)(?![a-z])|(?<![A-Za-z])(?:Tokyo|Osaka|Kyoto|Hokkaido|Kanagawa|Yokohama|Nagoya|Fukuoka|Sapporo|Kobe|Sendai|Hiroshima|Saitama|Chiba|Aichi|Hyogo|Okinawa|Japan)(?![a-z])/i

/** Japanese addresses in Latin letters, numbers first. */
export function findRomajiAddresses(folded: string): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(FROM_NUMBER, folded)) {
    if (!JAPANESE.test(match[0])) continue
    const before = folded.slice(Math.max(0, match.index - LONGEST_BUILDING), match.index)
    const building = BUILDING.exec(before)?.[0].length ?? 0
    spans.push({ kind: 'address', start: match.index - building, end: match.index + match[0].length })
  }
  for (const match of allMatches(TO_NUMBER, folded)) {
    if (!ENDS_PLACE.test(match[0])) continue
    spans.push({ kind: 'address', start: match.index, end: match.index + match[0].length })
  }
  for (const match of allMatches(GRID, folded))
    spans.push({ kind: 'address', start: match.index, end: match.index + match[0].length })
  return spans
}
