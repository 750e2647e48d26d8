import { isDigit, isLatin, isOneOf } from './characters.ts'
import { OLD_DAY } from './old-day.ts'
import type { Span } from './span.ts'

const LONGEST = 40
/** Behind a name in its row: 福田 舞 E19241. */
const NUMBER_IN_ROW =
  /^[ \t、,/|:]{1,3}(?!PC|NB|NO)([A-Z]{1,4}-?\d{3,8}[A-Z]?|[a-z]{1,3}\d{4,8}|[A-Z]{1,3}-\d{2}-\d{3,4}|\d{4}-\d{3,4}|(?!(?:19|20)\d{6})\d{5,8})(?=$|[\s、,)|/])/
/** E19241の福田です */
const NUMBER_OF = /(?<![\w-])([A-Z]{1,2}-?\d{4,8}[A-Z]?|[a-z]{2}\d{5,8}|\d{5,8}|\d{4}-\d{3})の$/
/** A whole name has at least three characters; a surname alone may stand beside anything. */
const LEAST_WHOLE_NAME = 3
/** A number at the beginning of its line, the name right behind it: E19241 福田 舞. */
const NUMBER_BEFORE =
  /(?:^|[\n\t|,/(])[ \t・"]{0,3}([A-Z]{1,3}-?\d{3,8}(?:-\d{1,3}|[A-Z])?|[a-z]{1,3}\d{4,8}|\d{5,8}|\d{2,4}-\d{3,5}|(?<=\/)\d{4})"?[ \t|,:/　]{1,3}"?$/
/** Behind a name in brackets: 河村さん（E20417）. */
const NUMBER_AFTER =
  /^ ?(?:さん|様|氏|君|くん)? ?[（(](?:(?:(?:vendor|contractor|partner|member|staff) )?(?:ID|No\.?|#)[ :#]{0,2})?((?!PC|NB|NO)[A-Z]{1,4}-?\d{3,8}(?:[A-Z]|-\d{1,3})?|[a-z]{1,3}\d{4,8}|[A-Z]{1,3}-\d{2}-\d{3,4}|\d{5,8}|\d{4}-\d{3,4})[）)]/
/** A day long ago right behind a whole name: 岡田節子、昭和47年3月8日です. */
const BIRTH_AFTER = new RegExp(
  `^ ?(?:さん|様|氏|殿)?[ \\t、,・|/(（　]{1,3}(?:(?:男性?|女性?)[ \\t、,・|/　]{1,3})?(${OLD_DAY})(?!\\d)(?! ?(?:に|より|から|付|入社|入会|購入|契約|登録))`,
)

/** Numbers and birth dates that nothing announces but the name of a person beside them. */
export function findBesidePeople(folded: string, found: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { kind, start, end } of found) {
    if (kind !== 'name') continue
    if (mayPrecedeDatum(folded, end)) addBehind(folded, { start, end }, spans)
    if (folded.charAt(start - 1) === 'の' && isDigit(folded.charCodeAt(start - 2))) {
      const number = NUMBER_OF.exec(folded.slice(Math.max(0, start - LONGEST), start))?.[1]
      if (number !== undefined)
        spans.push({ kind: 'employee-id', start: start - 1 - number.length, end: start - 1 })
    }
    const isApart =
      end - start >= LEAST_WHOLE_NAME || folded.charAt(start - 1) === '/' || isEndOfRow(folded, start, end)
    if (isApart && mayFollowNumber(folded, start)) addBefore(folded, start, spans)
  }
  return spans
}

/** A surname alone behind a blank, at the end of its line: 60188 石塚. */
function isEndOfRow(folded: string, start: number, end: number): boolean {
  const next = folded.charCodeAt(end)
  return folded.charCodeAt(start - 1) === 0x20 && (end === folded.length || next === 10)
}

/** A bracket, comma, blank or the like right behind a name or its さん. */
function mayPrecedeDatum(folded: string, end: number): boolean {
  const from = isHonorific(folded.charCodeAt(end)) ? end + 1 : end
  return isGap(folded.charCodeAt(from)) || isGap(folded.charCodeAt(from + 1))
}

function mayFollowNumber(folded: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at <= 3 && isGap(folded.charCodeAt(at))) at -= 1
  const code = folded.charCodeAt(at)
  return at < start - 1 && (isDigit(code) || (isLatin(code) && isDigit(folded.charCodeAt(at - 1))))
}

function addBehind(folded: string, { start, end }: Omit<Span, 'kind'>, spans: Span[]): void {
  const after = folded.slice(end, end + LONGEST)
  if (!/\d/.test(after)) return
  const number = NUMBER_AFTER.exec(after)
  if (number?.[1]) {
    const last = end + number[0].length - 1
    spans.push({ kind: 'employee-id', start: last - number[1].length, end: last })
  }
  // 篠崎 資産番号 105888: what was taken for a name ends with a word for a number.
  if (end - start < LEAST_WHOLE_NAME || /(?:番号|コード)$/.test(folded.slice(start, end))) return
  const row = NUMBER_IN_ROW.exec(after)
  if (row?.[1]) {
    const last = end + row[0].length
    spans.push({ kind: 'employee-id', start: last - row[1].length, end: last })
  }
  const day = BIRTH_AFTER.exec(after)
  if (day?.[1]) {
    const last = end + day[0].length
    spans.push({ kind: 'birth-date', start: last - day[1].length, end: last })
  }
}

function addBefore(folded: string, start: number, spans: Span[]): void {
  const before = NUMBER_BEFORE.exec(folded.slice(Math.max(0, start - LONGEST), start))
  if (!before?.[1]) return
  const from = start - before[0].length + before[0].indexOf(before[1])
  spans.push({ kind: 'employee-id', start: from, end: from + before[1].length })
}

const isHonorific = isOneOf('さ様氏殿君く')
const isGap = isOneOf(' \t、,・|/(:')
