import { isFullName, isGivenLike, isSurnameLike } from './japanese-name-shape.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const CONTACT_LINE = /@|(?:TEL|Tel|tel|FAX|Fax|E-?mail|Mail|電話|携帯|内線|〒|https?:)/
const RULE_LINE = /^[ \t]*(?:[-=_*━─＝―~・■□◆]{2,})/
const KANJI_NAME =
  /([\u3400-\u9fff\uf900-\ufaff々ヶ]{1,3}) ([\u3400-\u9fff\uf900-\ufaff々\u3041-\u3096]{1,4})(?=$|[ (/])/g
const LATIN_NAME = /^[ \t]*([A-Z][a-z'-]{1,20} [A-Z][A-Za-z'-]{1,20})[ \t]*$/
const SIGN_OFF =
  /^(?:(?:best|kind|warm|many)? ?(?:regards|thanks|wishes)|sincerely(?: yours)?|cheers|thank you|yours (?:truly|sincerely|faithfully)|br|thx)[,.!]?$/i
const SIGNED_BY = /^[ \t]*(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2})[ \t]*$/u
const LONGEST = 16

/** What no signature is without: a rule, a way to reach somebody, or a closing phrase. */
const SIGNED =
  /@|TEL|Tel|tel|FAX|Fax|[Mm]ail|電話|携帯|内線|〒|https?:|[-=_*━─＝―~・■□◆]{2}|[Rr]egards|[Tt]hank|[Ww]ishes|[Ss]incerely|[Cc]heers|[Yy]ours|BR|[Bb]r\b|[Tt]hx/
const NONE: Span[] = []

/** Names in signatures: in the lines around a rule, a phone number or a mail address, and after “Regards,”. */
export function findSignatureNames(folded: string): Span[] {
  if (!SIGNED.test(folded)) return NONE
  const spans: Span[] = []
  const lines = folded.split('\n')
  const near = lines.map(line => RULE_LINE.test(line) || CONTACT_LINE.test(line))
  let start = 0
  lines.forEach((line, index) => {
    if (line.length <= 60) {
      const around = near.slice(Math.max(0, index - LONGEST / 4), index + LONGEST / 4 + 1).some(Boolean)
      if (around) spans.push(...namesIn(line, start))
      if (SIGN_OFF.test(lines[index - 1]?.trim() ?? '')) spans.push(...signedBy(line, start))
    }
    start += line.length + 1
  })
  return spans
}

function namesIn(line: string, start: number): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(KANJI_NAME, line)) {
    const surname = match[1] ?? ''
    const given = match[2] ?? ''
    if (/[部課室係店社所]$/.test(surname) || /[部課室係店社所長]$/.test(given)) continue
    if (isSurnameLike(surname) || isGivenLike(given) || isGivenLike(given)) {
      spans.push({ kind: 'name', start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  const whole = line.trim()
  if (
    isFullName(whole) ||
    (/^.{4,5}$/.test(whole) &&
      (isSurnameLike(whole.slice(0, 2)) || isGivenLike(whole.slice(-2))) &&
      /^[\u3400-\u9fff々]{4,5}$/.test(whole) &&
      !/[部課室係店社所長]$/.test(whole))
  ) {
    const at = start + line.indexOf(whole)
    spans.push({ kind: 'name', start: at, end: at + whole.length })
  }
  const latin = LATIN_NAME.exec(line)
  if (latin?.[1] !== undefined) {
    const at = start + line.indexOf(latin[1])
    spans.push({ kind: 'name', start: at, end: at + latin[1].length })
  }
  return spans
}

function signedBy(line: string, start: number): Span[] {
  const name = SIGNED_BY.exec(line)?.[1]
  if (name === undefined) return []
  const at = start + line.indexOf(name)
  return [{ kind: 'name', start: at, end: at + name.length }]
}
