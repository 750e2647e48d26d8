import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const WHO =
  '(?:派遣|契約|嘱託|パート|アルバイト|バイト|正)?(?:社員|従業員)|派遣|パート|アルバイト|バイト|教?職員|教員|行員|組合員|乗務員|乗員|隊員|作業[員者]|担当者?|係員|販売員|オペレーター?|スタッフ|クルー|学生|学籍|生徒|児童|受講[生者]|研修生|構成員|個人|人事|入社|給与|社内'
/** What an employee’s or student’s number is called. */
export const EMPLOYEE_LABEL = `(?:(?:${WHO})(?:の)?(?:番号|ナンバー|ID|コード|CD|No\\.?|№|#)|(?:社員|職員|学生|従業員|入館|入構|入室|通行|身分)証(?:の|カード)?(?: ?No\\.?|番号|ID| )|(?:ID|IC|社員|セキュリティ|入館|入室)カード(?:の)?(?:番号|No\\.?)|(?:名札|バッジ|バッヂ)の?(?:番号|No\\.?|ID)|社番|職番|学番|社No\\.?|(?<![A-Za-z])(?:employee|emp\\.?|staff|personnel|payroll|worker|associate|contractor|student|badge|matriculation|teacher|crew|agent)[ _-]?(?:ids?|number|num\\.?|no\\.?|code|#)(?![A-Za-z]))`
/** E-20391, S12345, 00123, 2019-0456, AB/0072, B21T0345, yk20331, 7 0 4 4 1; no year, date or count. */
const VALUE = String.raw`\d(?: \d){3,9}|(?:[A-Z]{1,5}[-_/]?)?\d[\dA-Z]{0,9}(?:[-_/]\d{1,6})?`
const NOT_AFTER = '(?![\\w-]|[年月日時分桁文件人名個回歳円]|から(?:始|は)|[号階](?!機))'
const BETWEEN =
  '(?:[（(][^()（）\\d\\n]{1,10}[)）])?[」』】)>]?(?:欄)?(?: ?(?:として|では|は|が|の|を|も|に|is|was))?(?: ?(?:今|現在|新|旧|たしか|確か|たぶん|以下|下記))?[ \\t:=#|,、→>]{0,3}\\n?[ \\t]{0,2}[「『【"\'(\\[]{0,2}'
const AFTER_LABEL = new RegExp(`(?:${EMPLOYEE_LABEL})${BETWEEN}(${VALUE})${NOT_AFTER}`, 'gi')
/** 社員番号が変わりました。旧 D1044: further on only letters and at least three digits count. */
const FURTHER_ON = new RegExp(
  `(?:${EMPLOYEE_LABEL})[^\\nA-Za-z\\d〈]{1,24}([A-Z]{1,3}-?\\d{3,8}|\\d{5,8})${NOT_AFTER}`,
  'gi',
)
/** 社員番号は104から始まる104233: a number in between. */
const BEGINS_WITH = new RegExp(
  `(?:${EMPLOYEE_LABEL})[はがの]{0,1} ?\\w{1,4}(?:から|で)?(?:始まる|はじまる)[ 「]{0,2}(${VALUE})${NOT_AFTER}`,
  'gi',
)
/** 104233（社員番号）, E-10423という社員番号, 104233が私の社員番号です, E55021 is my employee ID. */
const BEFORE_LABEL = new RegExp(
  `(?<![\\w.@/:-])([A-Z]{0,4}-?\\d{3,8}|\\d{4}-\\d{3,4})(?=[」』"')]? ?(?:です)?(?:という|って(?:いう)?|[がはの(（=]|is|as)[ ]?(?:(?:私|自分|本人|彼|彼女|当人|方|今|現在|新|旧)の?|新しい|my|the|his|her|their|your|an?){0,2} ?(?:${EMPLOYEE_LABEL})(?! ?(?:の桁|欄|[はがを])))`,
  'gi',
)
/** 私の番号は104233です */
const OF_MINE =
  /(?:私|自分|本人|当人|彼|彼女|対象者)の(?:番号|ID|コード)(?:は|が|:)[ 「]{0,2}([A-Z]{0,3}-?\d{4,8})(?![\w-]|[年月日時分桁文件人名個回歳円])/gi
const BADGE =
  /(?<![A-Za-z-])(?:badge (?:#|no\.? )?(?=[A-Z]{0,2}-?\d)|(?=(?:EMP|STF)[-_]?\d))((?:EMP|STF|[A-Z]{1,2})?[-_]?\d{4,8})(?![\w-])/gi

/** Numbers of employees and students, by the word beside them. */
export function findEmployeeIds(folded: string): Span[] {
  const spans: Span[] = []
  const look = (pattern: RegExp) => {
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? ''
      if (value.replace(/[^\d]/g, '').length < 3) continue
      const end = match.index + match[0].length
      spans.push({ kind: 'employee-id', start: end - value.length, end })
    }
  }
  look(AFTER_LABEL)
  look(BEGINS_WITH)
  look(BEFORE_LABEL)
  look(OF_MINE)
  look(BADGE)
  if (spans.length === 0) look(FURTHER_ON)
  return spans
}
