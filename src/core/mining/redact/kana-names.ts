import { isGivenReading, isSurnameReading } from './japanese-name-shape.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

/** One or two stretches of kana of one kind; half-width kana are full-width by now, their voicing marks apart. */
const KATAKANA = /[\u30a1-\u30faー゛゜]{2,14}(?:[ ・][\u30a1-\u30faー゛゜]{2,9})?(?![\u30a1-\u30faー゛゜])/g
const HIRAGANA = /(?<![\u3041-\u3096])[\u3041-\u3096]{2,6} [\u3041-\u3096]{2,6}(?![\u3041-\u3096])/g

/** An account is in a name that need not be a known one. */
const HOLDER =
  /(?:名義人?|フリガナ|ふりがな|カナ氏名)[ :は]{0,2}([\u30a1-\u30faー゛゜]{2,9} [\u30a1-\u30faー゛゜]{2,9})(?![\u30a1-\u30faー゛゜])/g

/** Names written as they are read: ヤマダ タロウ, ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダタロウ, やまだ たろう. Both halves must be readings of names. */
export function findKanaNames(folded: string): Span[] {
  const holders = allMatches(HOLDER, folded).map((match): Span => {
    const end = match.index + match[0].length
    return { kind: 'name', start: end - (match[1] ?? '').length, end }
  })
  const read = [...allMatches(KATAKANA, folded), ...allMatches(HIRAGANA, folded)].flatMap((match): Span[] => {
    const text = match[0]
    const gap = text.search(/[ ・]/)
    const isName = gap > 0 ? isNameAt(text, gap, 1) : isWholeName(text)
    return isName ? [{ kind: 'name', start: match.index, end: match.index + text.length }] : []
  })
  return [...holders, ...read]
}

function isWholeName(text: string): boolean {
  for (let at = 2; at <= text.length - 2; at += 1) if (isNameAt(text, at, 0)) return true
  return false
}

function isNameAt(text: string, at: number, gap: number): boolean {
  return isSurnameReading(text.slice(0, at)) && isGivenReading(text.slice(at + gap))
}
