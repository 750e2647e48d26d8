import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

/** What an employee’s or student’s number is called. */
export const EMPLOYEE_LABEL =
  '(?:社員|従業員|教?職員|スタッフ|学生|学籍|生徒|構成員)(?:番号|ナンバー|ID|コード|CD|No\\.?|#)|(?:社員|職員|学生)証番号|社番|職番|学番|(?<![A-Za-z])(?:employee|staff|personnel|worker|student|badge) ?(?:id|number|no\\.?|code|#)(?![A-Za-z])'
/** E-20391, S12345, 00123, 2019-0456, AB/0072, B21T0345, 7 0 4 4 1; no year, date or count. */
const VALUE = String.raw`\d(?: \d){3,9}|(?:[A-Z]{1,5}[-_/]?)?\d[\dA-Z]{0,9}(?:[-_/]\d{1,6})?`
const NOT_AFTER = '(?![\\w-]|[年月日時分桁文件人名個回歳])'
const BETWEEN = '(?:[（(]\\w{1,8}[)）])? ?(?:は|が|の|を|も|is)?[ \\t:=#]{0,3}[「『【"\'(\\[]{0,2}'
const AFTER_LABEL = new RegExp(`(?:${EMPLOYEE_LABEL})${BETWEEN}(${VALUE})${NOT_AFTER}`, 'gi')
/** 社員番号が変わりました。旧 D1044: further on only letters and at least three digits count. */
const FURTHER_ON = new RegExp(
  `(?:${EMPLOYEE_LABEL})[^\\nA-Za-z\\d〈]{1,24}([A-Z]{1,3}-?\\d{3,8}|\\d{5,8})${NOT_AFTER}`,
  'gi',
)

/** Numbers of employees and students, by the word before them. */
export function findEmployeeIds(folded: string): Span[] {
  const spans: Span[] = []
  for (const pattern of [AFTER_LABEL, FURTHER_ON]) {
    if (spans.length > 0) break
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? ''
      if (value.replace(/[^\d]/g, '').length < 3) continue
      const end = match.index + match[0].length
      spans.push({ kind: 'employee-id', start: end - value.length, end })
    }
  }
  return spans
}
