import { EMPLOYEE_LABEL } from './employee-ids.ts'
import { isNobody } from './japanese-desk.ts'
import { isWord } from './japanese-name-shape.ts'
import { writingOf } from './loose-words.ts'
import { memoised } from './memo.ts'
import { isCode, isLogin, isProduct, isSystemPart } from './plain-words.ts'
import type { PersonalKind } from './span.ts'

/** What a column may hold: a kind, and whether a cell looks like one. */
export type Column = readonly (readonly [kind: PersonalKind, accepts: (cell: string) => boolean])[]

/** What cells hold that hold nothing, or say how it is. */
const NOTHING =
  /^(?:なし|無し?|無|空(?:き|欄|席)?|未[\u4e00-\u9fff]{0,3}|不明|同上|同左|予備|共[用通有]|済み?|完了?|中|全員|全て|すべて|退職|停止中?|停止|廃止|使用中|貸出中?|返却|失敗|成功|保留|継続|有効|無効|正常|異常|要確認|確認中?|対応中?|n\/?a|none|null|ok|ng|yes|no|true|false|-+|[*x]+|○|×|…)$/i
const NAME_CELL =
  /^(?:[\u3400-\u9fff\uf900-\ufaff々ヶノツ]{1,5}(?: ?[\u3400-\u9fff\uf900-\ufaff々\u3041-\u3096\u30a1-\u30faー]{1,5})?|[\u30a1-\u30faーヴ]{2,10}(?:[・ ][\u30a1-\u30faーヴ]{1,10}){0,3}|[\u3041-\u3096]{2,6} [\u3041-\u3096]{2,6}|[A-Z][a-z'-]{1,15}(?: [A-Z][A-Za-z'.-]{1,15}){0,2}|[A-Z]{2,15} [A-Z][A-Za-z]{1,15})$/
const DESK_END = /[部課室係店局社院班組所]$|チーム$|センター$|グループ$|デスク$|サポート$/

function isNameCell(cell: string): boolean {
  const name = cell.replace(/ ?(?:様|さん|氏|殿|君)$/, '')
  return (
    NAME_CELL.test(name) &&
    !NOTHING.test(name) &&
    !DESK_END.test(name) &&
    !isNobody(name.replaceAll(' ', '')) &&
    !isWord(name) &&
    !isProduct(name)
  )
}

const isNumberCell = (cell: string) => /^[A-Z]{0,5}[-_]?\d[\dA-Z_-]{2,12}$/i.test(cell) && /\d{3}/.test(cell)
const isAccountCell = (cell: string) =>
  /^[A-Za-z][\w.-]{2,40}$/.test(cell) && isLogin(cell) && !NOTHING.test(cell) && !isCode(cell)
const isLoginCell = (cell: string) => isAccountCell(cell) || /^(?=\D{0,6}\d{3})[\w.-]{4,20}$/.test(cell)
const isSecretCell = (cell: string) =>
  /^[!-~]{4,64}$/.test(cell) && !NOTHING.test(cell) && !/^[A-Z]{2,10}-\d{1,7}$/.test(cell)
const isHostCell = (cell: string) =>
  /^[A-Za-z][\w.-]{2,62}$/.test(cell) &&
  ((/[\d_-]/.test(cell) && !isProduct(cell) && !isSystemPart(cell) && !isCode(cell)) ||
    writingOf(cell) !== undefined)
const isDayCell = (cell: string) =>
  /^(?:(?:19|20)\d\d|[MTSHR明大昭平令][治正和成]?\d{1,2})[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/i.test(cell)
const isBankCell = (cell: string) => /^\d{7}$/.test(cell)

const NAME: Column = [['name', isNameCell]]
const PERSON: Column = [...NAME, ['account', cell => /^[a-z]/.test(cell) && isAccountCell(cell)]]
const EMPLOYEE: Column = [['employee-id', isNumberCell]]
const ACCOUNT: Column = [
  ['account', isLoginCell],
  ['name', isNameCell],
]

/** Columns by their headings, the plainest first. */
const COLUMNS: readonly (readonly [heading: RegExp, column: Column])[] = [
  [new RegExp(`^(?:${EMPLOYEE_LABEL})$`, 'i'), EMPLOYEE],
  [
    /^(?:[社職学]番|.{0,4}(?:社員|職員|従業員|行員|学籍|人事|個人|スタッフ|担当者?|作業者)(?:番号|コード|No\.?|ID))$/i,
    EMPLOYEE,
  ],
  [/^(?:生年月日|誕生日|date of birth|birth ?date|dob)$/i, [['birth-date', isDayCell]]],
  [/^.{0,4}口座番号$/, [['bank-account', isBankCell]]],
  [
    /パス(?:ワード|フレーズ|コード)|(?:^|[新旧仮])(?:PW|パス|鍵|キー)$|暗証|トークン|(?:SSID|Wi-?Fi|無線|共有|事前共有|回復|復旧|API|認証|接続|ネットワーク)の?(?:キー|鍵)|(?:認証|解錠|開錠|入室|確認)(?:コード|番号)|^(?:.{0,10}[ _])?(?:password|passwd|pass|pwd?|PIN|PSK|secret|token|(?:api|access|secret|wifi|wi-fi|recovery|pre-?shared)[ _]?key)$/i,
    [['secret', isSecretCell]],
  ],
  [
    /(?:PC|端末|ホスト|コンピューター?|サーバー?|機器|マシン|デバイス|装置|プリンター?)名?$|^(?:.{0,10}[ _])?(?:host|host ?name|computer|computer ?name|machine|server|device|node)$/i,
    [['host', isHostCell]],
  ],
  [
    /(?:ログイン|ログオン|サインイン|ユーザー?|アカウント|利用者|AD)の?(?:ID|名)$|アカウント$|ログイン$|^(?:AD|ログイン)?ID$|^(?:.{0,10}[ _])?(?:user|login|log-?on|username|user[ _]?(?:name|id)|login[ _]?(?:name|id)|account|uid|upn)$/i,
    ACCOUNT,
  ],
  [/氏名|名前$|姓名|フリガナ|^カナ$|名義人?$|^(?:full |staff |employee |display )?name$/i, NAME],
  [
    /^.{1,6}(?<![業前後])者$|担当$|ユーザー?$|^(?:貸出|割当|依頼|引継)[先元]$|^(?:owner|assignee|requester|assigned to|operator|engineer|employee|staff)$/i,
    PERSON,
  ],
]
/** In a table of people a column of numbers holds theirs: 氏名, 旧番号, 新番号. */
const NUMBERS = /^(?:[新旧]|変更[前後]の?)?(?:番号|ID|No\.?|コード)$/i
const COUNTS = /^No\.?$/i
const LONGEST_HEADING = 20
const HEADING_MARKS = /[「」"'*【】]|\([^()]{0,12}\)|欄$/g

/** What the columns under such headings hold; undefined for those that hold nothing personal. */
export function columnsOf(headings: readonly string[]): readonly (Column | undefined)[] {
  const words = headings.map(heading => heading.replace(HEADING_MARKS, '').trim())
  const columns = words.map(columnOf)
  if (!columns.some(column => column === NAME || column === PERSON)) return columns
  return columns.map((column, index) => {
    const word = words[index] ?? ''
    // Rows are counted in the first column.
    return NUMBERS.test(word) && !(index === 0 && COUNTS.test(word)) ? EMPLOYEE : column
  })
}

function columnOf(word: string): Column | undefined {
  return word === '' || word.length > LONGEST_HEADING ? undefined : columnBy(word)
}

const columnBy = memoised((word: string) => COLUMNS.find(([heading]) => heading.test(word))?.[1])

/** Whether a line of words with blanks between may be one of headings, by the first of them. */
export function mayBeHeadings(first: string): boolean {
  return COUNTS.test(first) || isHeading(first)
}

/** Whether a word is a heading of such a column. */
export function isHeading(word: string): boolean {
  return columnOf(word.trim()) !== undefined
}

/** Whether a column holds names, which have a blank in them. */
export function holdsNames(column: Column | undefined): boolean {
  return column?.some(([kind]) => kind === 'name') === true
}
