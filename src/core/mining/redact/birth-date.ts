import type { Clues } from './clues.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const DAY = String.raw`(?:(?:(?:19|20)\d{2}|(?:明治|大正|昭和|平成|令和|[MTSHR]) ?(?:\d{1,2}|元))(?:年|[-/.]) ?\d{1,2}(?:月|[-/.]) ?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{6}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?:19|20)\d{2})`
const AFTER_LABEL = new RegExp(`(?:生年月日|誕生日)[ ]?(?:は|が)?[ :\\[【「(]{0,3}(${DAY})`, 'gi')
const AFTER_ENGLISH_LABEL = new RegExp(
  String.raw`(?<![A-Za-z])(?:date of birth|birth ?date|birthday|dob|born(?: on)?)[ ]?(?:は|が|is|was)?[ :\[【「(]{0,3}(${DAY})`,
  'gi',
)
const BEFORE_LABEL = new RegExp(`(${DAY})(?=[ ]?(?:生まれ|生(?![\u4e00-\u9fff])))`, 'gi')

/** Birth dates: a day after 生年月日 or “date of birth”, or before 生まれ. */
export function findBirthDates(folded: string, { hasLatin }: Clues): Span[] {
  const spans: Span[] = []
  const patterns = folded.includes('生') ? [AFTER_LABEL, BEFORE_LABEL] : []
  for (const pattern of hasLatin ? [...patterns, AFTER_ENGLISH_LABEL] : patterns) {
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? ''
      const end = match.index + match[0].length
      spans.push({ kind: 'birth-date', start: end - value.length, end })
    }
  }
  return spans
}
