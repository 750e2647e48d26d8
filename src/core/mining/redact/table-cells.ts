import { EMPLOYEE_LABEL } from './employee-ids.ts'
import type { PersonalKind, Span } from './span.ts'

/** What a column holds, by its heading, and what a cell of it looks like. */
const COLUMNS: readonly (readonly [kind: PersonalKind, heading: RegExp, cell: RegExp])[] = [
  ['employee-id', new RegExp(`^(?:${EMPLOYEE_LABEL})$`, 'i'), /^"?[A-Z]{0,5}[-_]?\d[\dA-Z_-]{2,12}"?$/i],
  [
    'account',
    /^(?:(?:ログイン|ログオン|ユーザー?|アカウント|利用者|AD)の?(?:ID|名)|アカウント|(?:user|login)[ _]?(?:name|id)|account|login)$/i,
    /^[A-Za-z][\w.-]{2,40}$/,
  ],
  ['secret', /^(?:(?:初期|仮)?(?:パスワード|PW)|password|pass|pw|PIN)$/i, /^[!-~]{4,64}$/],
  [
    'host',
    /^(?:(?:PC|端末|ホスト|コンピューター?|サーバー?|機器)名|host ?name|computer ?name|hostname)$/i,
    /^[A-Za-z][\w.-]{2,62}$/,
  ],
  [
    'birth-date',
    /^(?:生年月日|誕生日|date of birth|birth ?date|dob)$/i,
    /^(?:(?:19|20)\d\d|[MTSHR明大昭平令][治正和成]?\d{1,2})[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/i,
  ],
]
/** In a table of people a column of numbers holds theirs: 氏名, 旧番号, 新番号. */
const OF_PEOPLE = /(?:^|[\t|,/ ])(?:氏名|お?名前|社員名|対象者|担当者|職員名|name)(?=$|[\t|,/ ])/i
const NUMBERS = /^(?:[新旧]|変更[前後]の?)?(?:番号|ID|No\.?|コード)$/i
const SEPARATORS = ['\t', '|', ',', ' / ']
const SEPARATOR = /[\t|,]| \/ /
const MOST_COLUMNS = 40

/** Cells of pasted tables (tabs, bars, commas or slashes) under a heading that says what they hold. */
export function findTableCells(folded: string): Span[] {
  const spans: Span[] = []
  if (!SEPARATORS.some(separator => folded.includes(separator))) return spans
  let columns: ReadonlyMap<number, (typeof COLUMNS)[number]> | undefined
  let separator = ''
  let start = 0
  for (const line of folded.split('\n')) {
    const mark = SEPARATOR.exec(line)?.[0]
    if (mark === undefined) columns = undefined
    else if (columns !== undefined && mark === separator) addCells(line, { start, separator, columns }, spans)
    else {
      separator = mark
      columns = columnsIn(line, mark)
    }
    start += line.length + 1
  }
  return spans
}

function columnsIn(
  line: string,
  separator: string,
): ReadonlyMap<number, (typeof COLUMNS)[number]> | undefined {
  const found = new Map<number, (typeof COLUMNS)[number]>()
  line.split(separator, MOST_COLUMNS).forEach((heading, index) => {
    const word = heading.trim()
    const column =
      word.length > 20
        ? undefined
        : (COLUMNS.find(([, pattern]) => pattern.test(word)) ??
          (NUMBERS.test(word) && OF_PEOPLE.test(line) ? COLUMNS[0] : undefined))
    if (column !== undefined) found.set(index, column)
  })
  return found.size === 0 ? undefined : found
}

function addCells(
  line: string,
  {
    start,
    separator,
    columns,
  }: {
    readonly start: number
    readonly separator: string
    readonly columns: ReadonlyMap<number, (typeof COLUMNS)[number]>
  },
  spans: Span[],
): void {
  let at = start
  line.split(separator, MOST_COLUMNS).forEach((cell, index) => {
    const [kind, , shape] = columns.get(index) ?? []
    const value = cell.trim()
    if (kind !== undefined && shape?.test(value)) {
      const from = at + cell.indexOf(value)
      spans.push({ kind, start: from, end: from + value.length })
    }
    at += cell.length + separator.length
  })
}
