import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { isDigit, isLatin, isOneOf } from './characters.ts'
import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { isCardNumber } from './numbers.ts'
import type { Span } from './span.ts'
import { isNumberOfThing } from './thing-numbers.ts'

const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 253

/** A letter or digit of ASCII. */
function isWord(code: number): boolean {
  return isLatin(code) || (code >= 0x30 && code <= 0x39)
}

/** What a local part is made of: letters, digits and . _ % + ' - */
function isLocal(code: number): boolean {
  return (
    isWord(code) ||
    code === 0x2e ||
    code === 0x5f ||
    code === 0x25 ||
    code === 0x2b ||
    code === 0x27 ||
    code === 0x2d
  )
}

/** Mail addresses, walking outward from every @. */
export function findMails(folded: string): Span[] {
  const spans: Span[] = []
  for (let at = folded.indexOf('@'); at !== -1; at = folded.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < LONGEST_LOCAL && isLocal(folded.charCodeAt(start - 1))) start -= 1
    let end = at + 1
    for (let code = folded.charCodeAt(end); end - at <= LONGEST_DOMAIN && isDomain(code); ) {
      end += 1
      code = folded.charCodeAt(end)
    }
    while (end > at + 1 && isDotOrDash(folded.charCodeAt(end - 1))) end -= 1
    while (start < at && (isDotOrDash(folded.charCodeAt(start)) || folded.charCodeAt(start) === 0x27))
      start += 1
    const domain = folded.slice(at + 1, end)
    if (start < at && /\.[A-Za-z]{2,24}$/.test(domain)) spans.push({ kind: 'mail', start, end })
  }
  return spans
}

function isDotOrDash(code: number): boolean {
  return code === 0x2e || code === 0x2d
}

function isDomain(code: number): boolean {
  return isWord(code) || isDotOrDash(code)
}

const PHONE = /(?<![\w.+-])(?<!\d:)(?:\+|\(\+?)?\d[\d() ./-]{5,22}\d(?: ?(?:x|ext\.?) ?\d{1,6})?(?!\w|-\d)/g
/** No phone number has fewer. */
const LEAST_DIGITS = 7
/** The second of two, right where it begins. */
const PHONE_AT = / ?\(?\d[\d() .-]{5,18}\d(?!\w|-\d)/y
const PHONE_CUE =
  /(?:phone|tel|fax|mobile|cell|call|dial|reach|contact|number|電話|携帯|連絡先|内線|番号)[^\n]{0,40}$/i
const OTHER_NUMBER =
  /(?:card|order|invoice|ticket|account|version|ver\.?|licen[cs]e|serial|part|ssn|#)[^\n\d]{0,12}$/i
/** An extension completes the number it follows; alone nobody outside can dial it. */
const EXTENSION =
  /^ ?[(、, ]?(?:内線|ext(?:ension|\.)?)(?:番号)?[ :#]{0,2}(?:は|is)? ?(\d{2,6}(?:-\d{2,5})?)(?!\d)/i

/**
 * Phone numbers. In a Japanese text a number must begin with 0 or +81, or be a number abroad with +:
 * order numbers and versions look alike otherwise. Elsewhere a word like “call” before it also counts.
 */
export function findPhones(folded: string, { digits, hasKana, hasKanji, marks }: Clues): Span[] {
  const japanese = hasKana || hasKanji
  const spans: Span[] = []
  for (const match of digits >= LEAST_DIGITS ? phonesIn(folded) : []) {
    const closed = endsOpen(match.text.charCodeAt(match.text.length - 1))
      ? match.text.replace(/[ ./-]+$/, '')
      : match.text
    // (08050844042): the bracket belongs to the sentence.
    const trimmed = closed.startsWith('(') && !closed.includes(')') ? closed.replace(/^\((?=\d)/, '') : closed
    const start = match.index + closed.length - trimmed.length
    const before = folded.slice(Math.max(0, start - 60), start)
    if (isNumberOfThing(before)) continue
    const is = japanese ? isJapanesePhone(trimmed) : isOtherPhone(trimmed, before)
    if (!is) continue
    const end = start + trimmed.length
    spans.push({ kind: 'phone', start, end })
    const extension = (marks & MARK.extension) === 0 ? null : EXTENSION.exec(folded.slice(end, end + 24))
    if (extension?.[1]) {
      const last = end + extension[0].length
      spans.push({ kind: 'phone', start: last - extension[1].length, end: last })
    }
  }
  return spans
}

const endsOpen = isOneOf(' ./-')

/** What looks like a number; 03-1234-5678/090-1234-5678 are two. */
function phonesIn(folded: string): readonly { readonly text: string; readonly index: number }[] {
  const matches = allMatches(PHONE, folded)
  if (matches.length === 0) return NONE
  const phones: { text: string; index: number }[] = []
  for (const { 0: text, index } of matches) {
    const slash = text.indexOf('/')
    if (slash < 9 || !/^0/.test(text.slice(slash + 1).trimStart())) {
      phones.push({ text, index })
      continue
    }
    phones.push({ text: text.slice(0, slash), index })
    PHONE_AT.lastIndex = index + slash + 1
    const second = PHONE_AT.exec(folded)
    if (second !== null) phones.push({ text: second[0], index: second.index })
  }
  return phones
}

const NONE: readonly never[] = []

function isJapanesePhone(text: string): boolean {
  const digits = digitsOf(text)
  if (text.startsWith('+') || text.startsWith('(+')) {
    return digits.length >= 9 && digits.length <= 15
  }
  if (/^0\d{1,4}\.\d{1,4}\.\d{4}$/.test(text)) return digits.length >= 10 && digits.length <= 11
  if (!/^\(?0/.test(text) || /[./]/.test(text) || digits.length < 10 || digits.length > 11) return false
  if (!/[ ()-]/.test(text)) {
    return (
      /^0[5789]0\d{8}$/.test(digits) ||
      /^0120\d{6}$/.test(digits) ||
      parsePhoneNumberFromString(text, 'JP')?.isValid() === true
    )
  }
  return (
    /^\(?0\d{1,4}[() -]{1,2}\d{1,4}[) -]{1,2}\d{3,4}$/.test(text) ||
    /^\(?0\d{1,4}[) -]{1,2}\d{5,8}$/.test(text)
  )
}

function digitsOf(text: string): string {
  let digits = ''
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) digits += text.charAt(at)
  return digits
}

function isOtherPhone(text: string, before: string): boolean {
  if (/^0\d{1,4}\(\d{1,4}\)\d{4}$|^0[789]0\d{8}$/.test(text)) return true
  const digits = digitsOf(text)
  if (digits.length < 7 || digits.length > 15) return false
  if (isCardNumber(digits) && !text.startsWith('+')) return false
  if (
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2})?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{3}-\d{2}-\d{4}$|^\d+\.\d+$/.test(
      text,
    )
  ) {
    return false
  }
  if (/\b(?:19|20)\d\d *- *(?:19|20)\d\d$/.test(text)) return false
  if (text.startsWith('+') || text.startsWith('(')) return true
  if (OTHER_NUMBER.test(before) && !/(?:phone|tel|fax|mobile|cell)/i.test(before)) return false
  if (PHONE_CUE.test(before)) return true
  if (/^\d+$/.test(text))
    return digits.length === 10 && parsePhoneNumberFromString(text, 'US')?.isValid() === true
  return /^(?:\d{2,4}[ .-]){1,4}\d{2,4}(?: ?(?:x|ext\.?) ?\d{1,6})?$/.test(text)
}
