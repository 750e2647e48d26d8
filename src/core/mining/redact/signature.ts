import { isKanji, isLatin, isOneOf } from './characters.ts'
import type { Clues } from './clues.ts'
import { isNobody } from './japanese-desk.ts'
import { isFullName, isGivenLike, isSurnameLike } from './japanese-name-shape.ts'
import { NAME_MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { testedAt } from './memo.ts'
import type { Span } from './span.ts'

const CONTACT = /@|(?:TEL|Tel|tel|FAX|Fax|E-?mail|Mail|電話|携帯|内線|〒|https?:)/g
const isRule = isOneOf('-=_*━─~・■□◆')
const KANJI_NAME =
  /([\u3400-\u9fff\uf900-\ufaff々ヶ]{1,3}) ([\u3400-\u9fff\uf900-\ufaff々\u3041-\u3096]{1,4})(?=$|[ (/])/g
const LATIN_NAME = /^[ \t]*([A-Z][a-z'-]{1,20} [A-Z][A-Za-z'-]{1,20})[ \t]*$/
const SIGN_OFF =
  /^(?:(?:best|kind|warm|many)? ?(?:regards|thanks|wishes)|sincerely(?: yours)?|cheers|thank you|yours (?:truly|sincerely|faithfully)|br|thx)[,.!]?$/i
const SIGNED_BY = /^[ \t]*(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2})[ \t]*$/u
/** isFullName takes no longer ones. */
const LONGEST_KANJI_NAME = 7
/** How many lines from a rule or a way to reach somebody a name may stand. */
const REACH = 4
const LONGEST_LINE = 60

/** Names in signatures: in the lines around a rule, a phone number or a mail address, and after “Regards,”. */
export function findSignatureNames(folded: string, { hasAt, nameMarks }: Clues): Span[] {
  const spans: Span[] = []
  const hasRule = (nameMarks & NAME_MARK.rule) !== 0
  const hasContact = hasAt || (nameMarks & NAME_MARK.contact) !== 0
  const maySignOff = (nameMarks & NAME_MARK.signOff) !== 0
  if (!hasRule && !hasContact && !maySignOff) return spans
  const starts = lineStarts(folded)
  const lineAt = (index: number) => folded.slice(starts[index], (starts[index + 1] ?? folded.length + 1) - 1)
  /** Up to which line names were looked for. */
  let done = 0
  for (const signed of hasRule || hasContact ? signedLines(folded, starts) : NONE) {
    const last = Math.min(signed + REACH, starts.length - 2)
    for (let index = Math.max(done, signed - REACH); index <= last; index += 1)
      namesIn(lineAt(index), starts[index] ?? 0, spans)
    done = Math.max(done, last + 1)
  }
  if (!maySignOff) return spans
  for (let index = 1; index < starts.length - 1; index += 1)
    if (isSignOff(lineAt(index - 1))) signedBy(lineAt(index), starts[index] ?? 0, spans)
  return spans
}

const NONE: readonly number[] = []

/** Where each line begins, and where one would begin behind the end. */
function lineStarts(folded: string): readonly number[] {
  const starts = [0]
  for (let at = folded.indexOf('\n'); at !== -1; at = folded.indexOf('\n', at + 1)) starts.push(at + 1)
  starts.push(folded.length + 1)
  return starts
}

/** The numbers of the lines that hold a rule or a way to reach somebody, in order. */
function signedLines(folded: string, starts: readonly number[]): readonly number[] {
  const signed: number[] = []
  let contact = -1
  for (let index = 0; index < starts.length - 1; index += 1) {
    const start = starts[index] ?? 0
    if (contact < start) contact = nextContact(folded, start)
    if (contact < (starts[index + 1] ?? 0) || isRuleAt(folded, start)) signed.push(index)
  }
  return signed
}

/** Where the next way to reach somebody begins: one look over the text finds them all. */
function nextContact(folded: string, from: number): number {
  CONTACT.lastIndex = from
  return CONTACT.exec(folded)?.index ?? Number.POSITIVE_INFINITY
}

/** Whether a line begins with two characters that draw a rule. */
function isRuleAt(folded: string, start: number): boolean {
  let at = start
  while (folded.charCodeAt(at) === 0x20 || folded.charCodeAt(at) === 9) at += 1
  return isRule(folded.charCodeAt(at)) && isRule(folded.charCodeAt(at + 1))
}

function isSignOff(line: string): boolean {
  const phrase = line.trim()
  return isLatin(phrase.charCodeAt(0)) && SIGN_OFF.test(phrase)
}

function namesIn(line: string, start: number, spans: Span[]): void {
  if (line.length > LONGEST_LINE) return
  for (const match of line.includes(' ') ? allMatches(KANJI_NAME, line) : []) {
    const surname = match[1] ?? ''
    const given = match[2] ?? ''
    if (isNobody(surname) || /[部課室係店社所]$/.test(surname) || /[部課室係店社所長]$/.test(given)) continue
    if (isSurnameLike(surname) || isGivenLike(given)) {
      spans.push({ kind: 'name', start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  const whole = line.trim()
  if (
    whole.length > 2 &&
    whole.length <= LONGEST_KANJI_NAME &&
    isKanji(whole.charCodeAt(0)) &&
    isNameAlone(whole, 0, whole.length)
  ) {
    const at = start + line.indexOf(whole)
    spans.push({ kind: 'name', start: at, end: at + whole.length })
  }
  const latin = isLatin(whole.charCodeAt(0)) ? LATIN_NAME.exec(line)?.[1] : undefined
  if (latin !== undefined) {
    const at = start + line.indexOf(latin)
    spans.push({ kind: 'name', start: at, end: at + latin.length })
  }
}

const isNameAlone = testedAt(
  whole =>
    isFullName(whole) ||
    (/^[\u3400-\u9fff々]{4,5}$/.test(whole) &&
      (isSurnameLike(whole.slice(0, 2)) || isGivenLike(whole.slice(-2))) &&
      !/(?:[部課室係店社所長]|管理|開発|企画|営業|総務|経理|人事|製造|技術|設計|購買|広報|法務|保証|生産|物流|情報|販売|調達|検査)$/.test(
        whole,
      )),
)

function signedBy(line: string, start: number, spans: Span[]): void {
  if (line.length > LONGEST_LINE) return
  const name = SIGNED_BY.exec(line)?.[1]
  if (name === undefined) return
  const at = start + line.indexOf(name)
  spans.push({ kind: 'name', start: at, end: at + name.length })
}
