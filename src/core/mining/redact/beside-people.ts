import { isDigit, isLatin, isOneOf } from './characters.ts'
import { isDayOrCount, mayBeOfPerson } from './near-person-words.ts'
import { OLD_DAY } from './old-day.ts'
import { numbersOfRows } from './rows-of-numbers.ts'
import type { Span } from './span.ts'

const LONGEST = 40
/** Behind a name in its row: 福田 舞 E19241. */
const NUMBER_IN_ROW =
  /^[ \t、,/|:]{1,3}(?!PC|NB|NO)([A-Z]{1,4}-?\d{3,8}[A-Z]?|[a-z]{1,3}\d{4,8}|[A-Z]{1,3}-\d{2}-\d{3,4}|\d{4}-\d{3,4}|(?!(?:19|20)\d{6})\d{5,8})(?=$|[\s、,)|/])/
/** E19241の福田です */
const NUMBER_OF = /(?<![\w-])([A-Z]{1,2}-?\d{4,8}[A-Z]?|[a-z]{2}\d{5,8}|\d{4,8}|\d{3,4}-\d{3})の$/
/** A whole name has at least three characters; a surname alone may stand beside anything. */
const LEAST_WHOLE_NAME = 3
/** A number at the beginning of its line, the name right behind it: E19241 福田 舞. */
const NUMBER_BEFORE =
  /(?:^|[\n\t|,/(])[ \t・"]{0,3}([A-Z]{1,3}-?\d{3,8}(?:-\d{1,3}|[A-Z])?|[a-z]{1,3}\d{4,8}|\d{5,8}|\d{2,4}-\d{3,5}|(?<=\/)\d{4})"?[ \t|,:/　]{1,3}"?$/
/** What else may be a number of somebody where a name stands right beside it: K-20331, 868-790, 4341. */
const NUMBER =
  '(?!PC|NB|NO|KB|FAQ|ERR|REQ|INC)(?:[A-Z]{1,4}-?\\d{3,8}(?:[A-Z]|-\\d{1,3})?|[a-z]{1,3}-?\\d{4,8}|[A-Z]{1,3}-?\\d{2}-?\\d{3,4}|[A-Z]{2,4}-\\d{2}|\\d{2,4}-\\d{3,5}(?:-\\d{1,2})?|\\d{5,8})'
/** Behind a name in brackets: 河村さん（E20417）, 福田（営業部・4147733）, 福田 [104233]. */
const NUMBER_AFTER = new RegExp(
  `^ ?(?:さん|様|氏|君|くん)? ?[([<【「](?:(?:[^()\\[\\]<>\\n\\d]{1,14}[・、,/: ] ?)?(?:(?:(?:vendor|contractor|partner|member|staff) )?(?:ID|No\\.?|#|emp\\.?)[ :#]{0,2})?(?=[\\w-]{5})|(?:ID|No\\.?|#)?[ :#]{0,2})(${NUMBER}|\\d{4})(?=[)\\]>】」・、,/ ])`,
)
/** …の石原、702156です。福田さん、104233。 福田さん 104233 折り返し。福田です。番号は4341です。 */
const NUMBER_SAID = new RegExp(
  `^(?:(?:さん|様|氏|です)?(?:[、・:=/|]| - ) ?(${NUMBER}|\\d{4}(?=です))(?=です|と申|で[、す]|[、。,)/|]|[ \\t]{0,3}(?:\\n|$)| -)|(?:さん|様|氏)[ \\t]{1,2}(${NUMBER})(?=[ \\t、。\\n]|$)|(?:さん)?(?:です|と申します|でございます|ですが)?[。、\\n ]{1,3}[^\\n\\d。]{0,6}(?:番号|ID|No\\.?|コード)(?:は|が|:)? {0,2}(${NUMBER}|\\d{4})(?=です|と|で|[ 、。,)]|\\s|$))`,
)
/** 番号は4341、後藤です。番号:104233 氏名:福田 舞 */
const NUMBER_NAMED_BEFORE = new RegExp(
  `(?:番号|No\\.?|ID|コード)[ :はがの]{1,3}(${NUMBER}|\\d{4})[ \\t、,/。(]{0,3}\\n?[・■ ]{0,2}(?:(?:氏名|お?名前|名|name|担当者?|申請者)[ :は]{1,3})?$`,
  'i',
)
/** In a numbered list or right at the beginning: 2 104233 福田 舞, 4565 安田翔 */
const NUMBER_LISTED = new RegExp(
  `(?:^|\\n|[部課室係署科店][ ,/|\\t])[ \\t|・"]{0,3}(?:\\d{1,3}[ \\t.),|]{1,2})?(${NUMBER}|\\d{4})"?[ \\t|,:/=]{1,3}"?$`,
)
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
      if (number !== undefined && mayBeOfPerson(folded, start - 1 - number.length, start - 1))
        spans.push({ kind: 'employee-id', start: start - 1 - number.length, end: start - 1 })
    }
    addNamedBefore(folded, start, spans)
    const isApart =
      end - start >= LEAST_WHOLE_NAME || folded.charAt(start - 1) === '/' || isEndOfRow(folded, start, end)
    if (isApart && mayFollowNumber(folded, start)) addBefore(folded, { start, end }, spans)
  }
  return [...spans, ...numbersOfRows(folded, [...found, ...spans])]
}

/** A surname alone behind a blank, at the end of its line or before a blank: 60188 石塚. */
function isEndOfRow(folded: string, start: number, end: number): boolean {
  const next = folded.charCodeAt(end)
  return folded.charCodeAt(start - 1) === 0x20 && (end === folded.length || next === 10 || next === 32)
}

/** A bracket, comma, blank or the like right behind a name or its さん. */
function mayPrecedeDatum(folded: string, end: number): boolean {
  const from = isHonorific(folded.charCodeAt(end)) ? end + 1 : end
  return isOpening(folded.charCodeAt(from)) || isOpening(folded.charCodeAt(from + 1))
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
  for (const pattern of [NUMBER_AFTER, NUMBER_SAID]) {
    const match = pattern.exec(after)
    const number = match?.[1] ?? match?.[2] ?? match?.[3]
    if (match === null || number === undefined) continue
    const last = end + match[0].length
    const at = last - number.length
    // Right behind a name nothing else is said of it.
    if (last - end - number.length <= 4 ? !isDayOrCount(folded, at, last) : mayBeOfPerson(folded, at, last))
      spans.push({ kind: 'employee-id', start: last - number.length, end: last })
  }
  // 篠崎 資産番号 105888: what was taken for a name ends with a word for a number.
  if (/(?:番号|コード)$/.test(folded.slice(start, end))) return
  const row = NUMBER_IN_ROW.exec(after)
  const isWhole = end - start >= LEAST_WHOLE_NAME
  // 天沼 KY0317: letters, where the name is short.
  if (!isWhole && !/^[A-Z]{1,4}-?\d{3,8}$/.test(row?.[1] ?? '')) return
  // 7788193,クマガイ ダイスケ,150000: what is behind is a sum if their number stands before.
  if (row?.[1] && !/\d[ \t"]?[,|\t/][ "]?$/.test(folded.slice(Math.max(0, start - 4), start))) {
    const last = end + row[0].length
    if (mayBeOfPerson(folded, last - row[1].length, last))
      spans.push({ kind: 'employee-id', start: last - row[1].length, end: last })
  }
  const day = BIRTH_AFTER.exec(after)
  if (day?.[1]) {
    const last = end + day[0].length
    spans.push({ kind: 'birth-date', start: last - day[1].length, end: last })
  }
}

function addBefore(folded: string, { start, end }: Omit<Span, 'kind'>, spans: Span[]): void {
  const before = folded.slice(Math.max(0, start - LONGEST), start)
  for (const pattern of [NUMBER_BEFORE, NUMBER_LISTED]) {
    const match = pattern.exec(before)
    // 1030 山本: rather a time.
    const isTime = end - start < LEAST_WHOLE_NAME && /^[012]\d[0-5]\d$/.test(match?.[1] ?? '')
    if (match !== null && !isTime) addIn(match, { folded, start }, spans)
  }
}

function addNamedBefore(folded: string, start: number, spans: Span[]): void {
  const before = folded.slice(Math.max(0, start - LONGEST), start)
  const match = /\d/.test(before) ? NUMBER_NAMED_BEFORE.exec(before) : null
  if (match !== null) addIn(match, { folded, start }, spans)
}

/** The number of a match that ends where the name starts. */
function addIn(
  match: RegExpExecArray,
  { folded, start }: { readonly folded: string; readonly start: number },
  spans: Span[],
): void {
  const number = match[1] ?? ''
  const from = start - match[0].length + match[0].lastIndexOf(number)
  if (mayBeOfPerson(folded, from, from + number.length))
    spans.push({ kind: 'employee-id', start: from, end: from + number.length })
}

const isHonorific = isOneOf('さ様氏殿君く')
const isOpening = isOneOf(' \t、,・|/=(:[<【「\nでと。')
const isGap = isOneOf(' \t、,・|/(:=')
