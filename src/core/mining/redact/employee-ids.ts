import type { Clues } from './clues.ts'
import { allMatches } from './matches.ts'
import { mayBeOfPerson, nearWord } from './near-person-words.ts'
import type { Span } from './span.ts'
import { isNumberOfThing } from './thing-numbers.ts'

/** Customers, senders and traders are numbered too. */
const NOT_STAFF =
  '(?<!会員|(?:^|[^就従])業者|患者|約者|入者|用者|文者|注者|信者|込者|聴者|読者|有者|費者|札者|泊者|稿者)'
/** Anybody a firm, school or office keeps a number of: words that end so, as 検針員, 運転手, 看護師, 研修生. */
const WHO = `(?:社員|従業員|派遣(?:スタッフ)?|パート|バイト|教?職員|教員|行員|組合員|乗務?員|隊員|作業[員者]|担当者?|係員|販売員|工員|臨時員|嘱託|[契正準]約?社員|アルバイト|実習生|期間工|キャスト|外注|委託|常駐|協力会社|オペレーター?|スタッフ|クルー|学生|学籍|生徒|児童|園児|受講[生者]?|受験|出席|研修[生医]|構成員|個人|人事|入社|給与|社内|申請者|承認者|依頼者|勤怠|打刻|メイト|パートナー|ドライバー|メンバー|タイムカード|HR|インターン|雇用|採用|個人識別|店長|営業マン|キャッシャー|レジ|組合員証|ワーカー|シフト|[員者士師]${NOT_STAFF}|[学修習講練徒院塾入業校聴留等ン]生|(?:運転|助|選|機関|操縦)手)`
/** What an employee’s or student’s number is called in Japanese. */
const JAPANESE = `${WHO}(?:の?番号|ナンバー|の?[Ii][Dd]|コード|C[Dd]|N[Oo]\\.?|№|#)|(?:社員|職員|学生|従業員|入館|入構|入室|入退室|通行|身分)証(?:カード)?(?: ?N[Oo]\\.?|の?番号|の?ID| )|(?:ID|IC|社員|セキュリティ|入館|入室|入退室)カード(?:の?番号|N[Oo]\\.?)|(?:名札|バッ[ジヂ])(?:の?(?:番号|数字)|N[Oo]\\.?|の?ID)|派遣(?:元|先|会社)の?(?:管理|登録|個人)?番号|基礎年金番号|社番|社員番|職番|学番|しゃいんばんごう`
/** How numbers of employees are written, but for plain words and years: E34733, KS-0970, 19-1355, P-88255-4, 0118x. */
export const SHAPE =
  '[A-Z]{1,4}-\\d{2}-\\d{3,5}|[A-Z]{1,4}-?\\d{3,8}(?:-\\d{1,4})?|\\d{2,4}-\\d{3,5}(?:-\\d)?|\\d{5,8}'
const ENGLISH =
  '(?<![A-Za-z])(?:employee|emp\\.?|staff|crew|contractor|(?:contingent|temp|temporary) worker|hr|workday|personnel|payroll|worker|associate|student|badge)[ _-]?(?:ids?|numbers?|num\\.?|no\\.?|codes?|#)(?![A-Za-z])'
/** What an employee’s or student’s number is called. */
export const EMPLOYEE_LABEL = `(?:${JAPANESE}|${ENGLISH})`
/** 私の番号は104233です: a number of somebody, which alone says little. */
const OF_SOMEBODY =
  '(?:新しい|[新旧]|元の|前の|今の)番号(?=[はがを:]|\\d)|(?:私|自分|本人|当人|彼女?|対象者|さん|様|氏|くん|君|の方|印字|印刷|記載|登録)の(?:番号|ID)|(?:番号|ID)が(?:二つ|2つ|複数)'
const JAPANESE_LABEL = new RegExp(`${JAPANESE}|${OF_SOMEBODY}`, 'g')
const ENGLISH_LABEL = new RegExp(`${ENGLISH}|(?<![A-Za-z])badge(?= (?:#|[A-Z]{0,2}-?\\d{4}))`, 'gi')
const IS_WEAK = new RegExp(`^(?:(?:新しい|[新旧]|元の|前の|今の)番号|${OF_SOMEBODY}|badge)$`, 'i')
/** 申請者は私(000760) */
const OF_ROLE = new RegExp(`(?:私|本人|当人|申請者|承認者|対象者|当該者)(?:は)?\\((${SHAPE}|\\d{4})\\)`, 'g')
/** 契約社員の福田です。番号は BP-1044 です: the number of whoever or whatever card was just named. */
const OF_JUST_NAMED = new RegExp(
  `(?:(?:社員|職員|従業員|学生|入館|身分|通行)証|名札|社章|派遣|契約社員|アルバイト|パート|嘱託|社員|職員|従業員|工員|スタッフ)[^\\nA-Za-z\\d]{0,20}[。、\\n]番号[はが:] ?[「#]?(${SHAPE})(?=[」、。,です\\s]|$)`,
  'gi',
)
/** A number said right after those is theirs. */
const OF_THING = /注文|予約|受付|受け付|申込|申し込|問い?合|チケット|荷物|伝票|見積|購入|契約し/
/** 社員番号を教えてください。 And in the next line: 23466822です */
const NEXT_LINE = new RegExp(
  `[^\\n\\d]{1,40}\\n{1,2}[>→・:A. ]{0,4}(${SHAPE})(?=[、。,]|です|でした|になります|[ \\t]{0,2}(?:\\n|$))`,
  'iy',
)
/** EMP-12894 needs no word beside it. */
const SPOKEN = /(?<![\w-])(?:EMP|STF)[-_]?\d{4,8}(?![\w-])/g

const NOT_AFTER = '(?![\\w-]|[年月日時分桁文件人名個回歳円]|から(?:始|は)|[号階](?!機))'
/** E-20391, S12345, 00123, 2019-0456, AB/0072, B21T0345, yk20331, 7 0 4 4 1; no year, date or count. */
const VALUE = String.raw`\d(?: \d){3,9}|(?:[A-Z]{1,5}[-_/]?)?\d[\dA-Z]{0,9}(?:[-_/]\d{1,6}){0,2}`
const BETWEEN =
  '(?:\\([^()\\d\\n]{1,10}\\))?[」』】)>]?(?:欄)?(?: ?(?:として|では|は|が|の|を|も|に|です|is|was))?(?: ?(?:今|現在|新|旧|たしか|確か|たぶん|以下|下記))?[ \\t:=#|,、→>]{0,3}\\n?[ \\t]{0,2}[「『【"\'(\\[]{0,2}'
const BEHIND = new RegExp(`${BETWEEN}(${VALUE})${NOT_AFTER}`, 'iy')
const WEAK_BEHIND = new RegExp(`(?:は|が|:)?[ 「#]{0,2}(${SHAPE}|\\d{4})${NOT_AFTER}`, 'iy')
/** 社員番号は104から始まる104233: a number in between. */
const BEGINS_WITH = new RegExp(
  `[はがの]? ?\\w{1,4}(?:から|で)?(?:始まる|はじまる)[ 「]{0,2}(${VALUE})${NOT_AFTER}`,
  'iy',
)
/** 社員番号が変わりました。旧 D1044: further on only letters and at least three digits count. */
const FURTHER_ON = new RegExp(
  `[^\\nA-Za-z\\d〈]{1,24}(${SHAPE}|\\d{4}(?=(?:と入|を入|で登録|です|でした|になって)))${NOT_AFTER}`,
  'iy',
)
/** Another after the first: …が181679です, 正しくはE-1044です. */
const ALSO = new RegExp(
  `[^\\n\\dA-Za-z〈]{1,16}(?:が|は|:|→)[ 「]?(${SHAPE}|\\d{4}(?=です))${NOT_AFTER}(?=[」 ]?(?:です|でした|で|に|、|。|が|と|の))`,
  'iy',
)
/** 104233（社員番号）, E-10423という社員番号, 104233が私の社員番号です, E55021 is my employee ID. */
const BEFORE =
  /(?<![\w.@/:-])([A-Z]{0,4}-?\d{3,8}|\d{4}-\d{3,4})[」』"')]? ?(?:です)?(?:という|って(?:いう)?|[がはの(=]|is|as) ?(?:(?:私|自分|本人|彼女?|当人|方|今|現在|新|旧|派遣|契約|アル)の?|新しい|my|the|his|her|their|your|an?){0,2} ?$/i
/** An extension said in the same breath. */
const OF_PHONE = /(?:内線|電話|ポート|部屋)[^\n]{0,4}$/
const NO_VALUE_BEFORE = /^ ?(?:の桁|欄|[はがを])/
const LONGEST_BEFORE = 36
const LEAST_DIGITS = 3

/** Numbers of employees and students, by the word beside them. */
export function findEmployeeIds(folded: string, { hasKanji, hasKana, longestAscii }: Clues): Span[] {
  const spans: Span[] = []
  const labels = [
    ...(hasKanji || hasKana ? allMatches(JAPANESE_LABEL, folded) : []),
    ...(longestAscii >= LEAST_DIGITS ? allMatches(ENGLISH_LABEL, folded) : []),
  ]
  for (const { 0: word, index } of labels) {
    const end = index + word.length
    const isWeak = IS_WEAK.test(word)
    const behind = isWeak ? [WEAK_BEHIND] : [BEGINS_WITH, BEHIND]
    const isFound =
      addBehind(folded, end, behind, spans) || (!isWeak && addBefore(folded, { index, end }, spans))
    if (!isFound && (!isWeak || word.includes('が'))) addBehind(folded, end, [FURTHER_ON, NEXT_LINE], spans)
    if (!isWeak) spans.push(...nearWord(folded, { index, end }))
  }
  if (folded.includes('(')) {
    for (const { 0: whole, 1: value = '', index } of allMatches(OF_ROLE, folded)) {
      const end = index + whole.length - 1
      spans.push({ kind: 'employee-id', start: end - value.length, end })
    }
  }
  if (folded.includes('番号')) {
    for (const { 0: whole, 1: value = '', index } of allMatches(OF_JUST_NAMED, folded)) {
      if (OF_THING.test(whole) || /^20\d{6}$/.test(value)) continue
      const end = index + whole.length
      spans.push({ kind: 'employee-id', start: end - value.length, end })
    }
  }
  if (longestAscii >= LEAST_DIGITS)
    for (const { 0: value, index } of allMatches(SPOKEN, folded))
      spans.push({ kind: 'employee-id', start: index, end: index + value.length })
  for (const { end } of [...spans]) addBehind(folded, end, [ALSO], spans)
  return spans
}

/** Whether one of the patterns finds a number from there on. */
function addBehind(folded: string, from: number, patterns: readonly RegExp[], spans: Span[]): boolean {
  for (const pattern of patterns) {
    pattern.lastIndex = from
    const match = pattern.exec(folded)
    const value = match?.[1] ?? ''
    if (match === null || value.replace(/[^\d]/g, '').length < LEAST_DIGITS) continue
    const end = match.index + match[0].length
    const before = folded.slice(Math.max(from, end - value.length - 20), end - value.length)
    if (isNumberOfThing(before) || OF_PHONE.test(before)) continue
    // 社員番号を入力するとエラーE10231が出ます, 社員番号は20260401入社の方から
    if (pattern === FURTHER_ON && !mayBeOfPerson(folded, end - value.length, end)) continue
    if (/^20\d{6}$/.test(value) && /^(?:入社|付|より|から|以降)/.test(folded.slice(end, end + 2))) continue
    spans.push({ kind: 'employee-id', start: end - value.length, end })
    return true
  }
  return false
}

function addBefore(folded: string, { index, end }: { index: number; end: number }, spans: Span[]): boolean {
  const from = Math.max(0, index - LONGEST_BEFORE)
  const before = BEFORE.exec(folded.slice(from, index))
  const value = before?.[1]
  if (before === null || value === undefined || NO_VALUE_BEFORE.test(folded.slice(end, end + 4))) return false
  const start = from + before.index
  spans.push({ kind: 'employee-id', start, end: start + value.length })
  return true
}
