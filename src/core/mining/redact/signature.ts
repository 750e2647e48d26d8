import { isKanji, isLatin, isOneOf } from './characters.ts'
import type { Clues } from './clues.ts'
import { isNobody } from './japanese-desk.ts'
import { isFullName, isGivenLike, isSurnameLike } from './japanese-name-shape.ts'
import { NAME_MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const CONTACT_LINE = /@|(?:TEL|Tel|tel|FAX|Fax|E-?mail|Mail|電話|携帯|内線|〒|https?:)/
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
  const mayBeSigned = hasAt || (nameMarks & (NAME_MARK.rule | NAME_MARK.contact)) !== 0
  const maySignOff = (nameMarks & NAME_MARK.signOff) !== 0
  if (!mayBeSigned && !maySignOff) return spans
  const lines = folded.split('\n')
  // The last line with a sign, and the next: what is near either is looked at.
  let before = -REACH - 1
  let next = mayBeSigned ? nextSigned(lines, 0) : Number.POSITIVE_INFINITY
  let start = 0
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line.length <= LONGEST_LINE) {
      if (index - before <= REACH || next - index <= REACH) namesIn(line, start, spans)
      if (maySignOff && index > 0 && isSignOff(lines[index - 1] ?? '')) signedBy(line, start, spans)
    }
    if (index === next) {
      before = next
      next = nextSigned(lines, index + 1)
    }
    start += line.length + 1
  }
  return spans
}

function nextSigned(lines: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (isRuleLine(line) || CONTACT_LINE.test(line)) return index
  }
  return Number.POSITIVE_INFINITY
}

/** Whether a line begins with two characters that draw a rule. */
function isRuleLine(line: string): boolean {
  let at = 0
  while (line.charCodeAt(at) === 0x20 || line.charCodeAt(at) === 9) at += 1
  return isRule(line.charCodeAt(at)) && isRule(line.charCodeAt(at + 1))
}

function isSignOff(line: string): boolean {
  const phrase = line.trim()
  return isLatin(phrase.charCodeAt(0)) && SIGN_OFF.test(phrase)
}

function namesIn(line: string, start: number, spans: Span[]): void {
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
    isNameAlone(whole)
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

function isNameAlone(whole: string): boolean {
  return (
    isFullName(whole) ||
    (/^[\u3400-\u9fff々]{4,5}$/.test(whole) &&
      (isSurnameLike(whole.slice(0, 2)) || isGivenLike(whole.slice(-2))) &&
      !/(?:[部課室係店社所長]|管理|開発|企画|営業|総務|経理|人事|製造|技術|設計|購買|広報|法務|保証|生産|物流|情報|販売|調達|検査)$/.test(
        whole,
      ))
  )
}

function signedBy(line: string, start: number, spans: Span[]): void {
  const name = SIGNED_BY.exec(line)?.[1]
  if (name === undefined) return
  const at = start + line.indexOf(name)
  spans.push({ kind: 'name', start: at, end: at + name.length })
}
