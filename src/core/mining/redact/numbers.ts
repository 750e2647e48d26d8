import type { Clues } from './clues.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { isNumberOfThing } from './thing-numbers.ts'

const DIGITS = /(?<![\w.+-])\d(?:[ -]?\d){11,18}(?![\w-])/g
const CARD_LABEL = /(?:card|visa|master|amex|カード)[^\n\d。]{0,16}$/i
const MY_NUMBER_LABEL = /(?:マイナンバー|個人番号)[^\n\d]{0,12}$/

/** Whether digits pass the Luhn check and begin and count like a payment card (12 to 19 digits, first 2 to 6). */
export function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{11,18}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const doubled = index % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Whether 12 digits carry the check digit of a マイナンバー (番号法施行令の規定による検査用数字を算出する総務省令 第五条). */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false
  let sum = 0
  for (let n = 1; n <= 11; n += 1) sum += (digits.charCodeAt(11 - n) - 48) * (n <= 6 ? n + 1 : n - 5)
  const rest = sum % 11
  return (rest <= 1 ? 0 : 11 - rest) === digits.charCodeAt(11) - 48
}

/** Payment cards and マイナンバー: checked by their check digit, or named by a word before them. */
export function findCardsAndMyNumbers(folded: string, { hasKana, hasKanji }: Clues): Span[] {
  const spans: Span[] = []
  const japanese = hasKana || hasKanji
  for (const match of allMatches(DIGITS, folded)) {
    const digits = match[0].replace(/\D/g, '')
    const before = folded.slice(Math.max(0, match.index - 50), match.index)
    const place = { start: match.index, end: match.index + match[0].length }
    if (
      digits.length === 12 &&
      (MY_NUMBER_LABEL.test(before) || (isMyNumber(digits) && !isNumberOfThing(before)))
    ) {
      spans.push({ kind: 'my-number', ...place })
    } else if (isCard(digits, before, japanese)) {
      spans.push({ kind: 'card', ...place })
    }
  }
  return spans
}

/** 13 digits that begin with 4 are a Japanese bar code (JAN) too: in Japanese fewer than 14 need a word for a card. */
function isCard(digits: string, before: string, japanese: boolean): boolean {
  if (CARD_LABEL.test(before)) return digits.length >= 13 || isCardNumber(digits)
  return isCardNumber(digits) && (!japanese || digits.length >= 14)
}

const IBAN =
  /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])/g

/** IBANs: two letters and two digits first, right by ISO 7064 mod 97-10. */
export function findIbans(folded: string): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(IBAN, folded)) {
    const length = ibanLength(match[0])
    if (length > 0) spans.push({ kind: 'iban', start: match.index, end: match.index + length })
  }
  return spans
}

/** How much of a candidate is an IBAN: a word after it may have been taken along. 0 if none is. */
function ibanLength(candidate: string): number {
  for (let end = candidate.length; end >= 15; end = candidate.lastIndexOf(' ', end - 1)) {
    const compact = candidate.slice(0, end).replaceAll(' ', '').toUpperCase()
    if (compact.length >= 15 && compact.length <= 34 && mod97(compact.slice(4) + compact.slice(0, 4)) === 1)
      return end
  }
  return 0
}

function mod97(text: string): number {
  let rest = 0
  for (const char of text) {
    const code = char.charCodeAt(0)
    rest = code > 57 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97
  }
  return rest
}
