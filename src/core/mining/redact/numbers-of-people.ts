import { isDigit } from './characters.ts'
import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { mayBeOfPerson, NUMBER_OF_SOMEBODY } from './near-person-words.ts'
import type { Span } from './span.ts'

/** A person, or what tells of all of a firm’s people, and a number right behind: 社員 40122, 退職者:A00321, 人事マスタに331882. */
const OF_PERSON = new RegExp(
  `(?:(?:社員|職員|従業員|作業員|派遣社員|スタッフ|[退入異出休復在離][職社動向勤籍][者員]|(?:申請|承認|起票|対象|当該|入力|登録|報告|依頼|担当|採用|該当|操作|更新|作成|受付)(?:者|社員|職員)|(?:人事|社員|職員|従業員|給与|勤怠)(?:マスタ?ー?|システム|情報|データ|台帳|名簿|DB)|(?:社員|職員|入館|入構|通行|身分|学生|入室)証|(?:ID|IC|入室|入退室|入館|社員)カード|名札|社章|上長|部下|上司|後任|前任|医師|看護師|当番|シフト|承認ルート|打刻修正|生徒手帳|名簿|カードリーダー|学籍|源泉徴収票|タイムカード)(?:の(?:番号|数字|ID|No\\.?))?[^\\n\\dA-Za-z〈]{0,14}|(?:私|わたし|自分|小職|当方|こちら|本人)(?:の番号)?(?:[はが、 ] ?|(?<=当方|こちら))|(?:パート|アルバイト|派遣)(?:さん|社員|の方)[^\\n\\dA-Za-z]{0,4}|学生[(「]|担当[:(] ?|(?:ログイン|操作)ユーザー?[: は=]{1,3}|ユーザーコード[: は=]{1,3}|(?:入社時|転籍[前後]|登用[前後]|改姓[前後]|正社員)(?:の番号)?[はが: ]{1,2}|[者員](?:リスト|一覧|名簿)[^\\n\\d]{0,12}\\n(?:\\d{1,2}[.)] ?|[・■*-] ?)?|カードの番号[はがの :]{0,3})[#「(\\["']{0,2}(${NUMBER_OF_SOMEBODY})`,
  'g',
)
/** Who did it, and a number instead of a name: 作業者:BP-3391(主), 実施 M-0215, 担当オペ OP5518, 対応した者:0482. */
const OF_ROLE = new RegExp(
  `(?:[実作対確承立再検記入借利起受指監交被請操発責派監照][施業応認会鑑収録力用票電導視替験求作行任遣査][者員人]|(?:対応した|該当の|受けた|出た|代わった)者?|オペ(?:レーター?)?|SV|当直|当番|警備員?|交代要員|係員?|募集人|誰が|だれが|立会い?人?|再鑑|担当者?)[^\\nA-Za-z\\d〈|]{0,8}(?:[:( ,、・はが→]|(?<=オペ))[「(]?((?=[A-Z]|\\d-|\\d{2}-[A-Z]|\\d{4,8}(?=[、。,)( \\n]|$))${NUMBER_OF_SOMEBODY})|(?:実施|確認|作業|受付|対応|担当|再鑑|承認|検収|入力|立会)(?:[:( ]{1,2})((?=[A-Z]|\\d{5,8}(?=[、。,)( \\n]|$))${NUMBER_OF_SOMEBODY})`,
  'g',
)
const OF_ENGLISH = new RegExp(
  `\\b(?:employees?|staff(?: members?)?|workers?|new hires?|hr (?:shows|says|lists)|my (?:id|number|no\\.?|badge|pin number)|manager|approver|badge says|user_no|user=|eid|emp\\.?|syain_?(?:no|cd|id)|shain_?(?:no|cd|id|bango))(?: (?:is|as|no\\.?|number|id|my number as))?["']?[ :=#("']{0,4}(?<=[ :=#("'])(${NUMBER_OF_SOMEBODY})`,
  'gi',
)
/** 331882の職員です, 331882番の方: a number and whose it is. */
const WHOSE =
  /番?の(?=(?![件分他前後通日])[\u3400-\u9fff々]{1,4}(?:です|と申|でござ)|者|社員|職員|従業員|派遣|学生|生徒|スタッフ|(?:方|人)(?!法|向|事|数|材))/g
const BEFORE_WHOSE = new RegExp(`(?<![\\w@-])(${NUMBER_OF_SOMEBODY}) ?$`)
/** 331882と申します, 331882さんの */
const INTRODUCED = /と申し|さん(?<=\dさん)/g

/** 番号は順に210331, IDは210331: where people are spoken of. */
const SAID = new RegExp(`(?:番号|ID)(?:は(?:順に|それぞれ)?|が) ?(${NUMBER_OF_SOMEBODY})`, 'g')

const SPEAKS_OF_PEOPLE = /社員|職員|従業員|勤怠|人事|シフト|上長|部下/

/** A number that is no year, no phone, and no part of a day or a sum. */
const MAY_BE =
  /(?<![\d,.-])(?!(?:19|20)\d\d(?!\d))\d{4,8}(?![\d-])|(?<![\d-])\d{2,4}-\d{3,5}(?!\d)(?!-\d{3})|[A-Za-z]-?\d{2}|[A-Za-z]\d{1,2}-\d{2}|\d-\d{4}|\d{2}-[A-Z]-\d/
const LONGEST_NUMBER = 16

/** Numbers of people by what is said of them, without a word for such a number. */
export function findNumbersOfPeople(folded: string, { hasKanji, hasKana, marks }: Clues): Span[] {
  const spans: Span[] = []
  if (!MAY_BE.test(folded)) return spans
  const hasJapanese = hasKanji || hasKana
  const add = (start: number, end: number) => {
    if (!/\d{3}/.test(folded.slice(start, end)) && !/\d{2}-\d{3}/.test(folded.slice(start, end))) return
    if (mayBeOfPerson(folded, start, end)) spans.push({ kind: 'employee-id', start, end })
  }
  for (const pattern of patternsFor(folded, hasJapanese))
    for (const { 0: whole, 1: value = '', index } of allMatches(pattern, folded)) {
      const end = index + whole.length
      if (!isRound(value)) add(end - value.length, end)
    }
  if ((marks & MARK.englishPeople) !== 0)
    for (const { 0: whole, 1: value = '', index } of allMatches(OF_ENGLISH, folded)) {
      const end = index + whole.length
      if (!isRound(value)) add(end - value.length, end)
    }
  if (!hasJapanese) return spans
  for (const { 0: whole, 1: first, 2: second, index } of allMatches(OF_ROLE, folded)) {
    const value = first ?? second ?? ''
    const end = index + whole.length
    if (mayBeOfPerson(folded, end - value.length, end))
      spans.push({ kind: 'employee-id', start: end - value.length, end })
  }
  for (const pattern of [WHOSE, INTRODUCED])
    for (const { index } of allMatches(pattern, folded)) {
      if (!isDigit(folded.charCodeAt(index - 1)) && !isDigit(folded.charCodeAt(index - 2))) continue
      const value = BEFORE_WHOSE.exec(folded.slice(Math.max(0, index - LONGEST_NUMBER), index))?.[1]
      if (value === undefined) continue
      const start = folded.lastIndexOf(value, index)
      add(start, start + value.length)
    }
  return spans
}

function patternsFor(folded: string, hasJapanese: boolean): readonly RegExp[] {
  if (!hasJapanese) return []
  return SPEAKS_OF_PEOPLE.test(folded) ? [OF_PERSON, SAID] : [OF_PERSON]
}

/** 社員 11800: rather how many there are. */
function isRound(value: string): boolean {
  return /^\d{1,4}00$|^\d{4}$/.test(value) && !value.startsWith('0')
}

/** Kanji alone and a number in brackets, alone in their line: 仲間（700318）, whose name may not be known. */
const IN_BRACKETS = /\((\d{4,8})\)(?= {0,2}(?:\n|$))/g
const KANJI_ALONE = /(?:^|\n)[\u3400-\u9fff々]{1,4}(?: ?[\u3400-\u9fff々]{1,4})? ?$/
const LONGEST_NAME = 12

/** The number behind the name that signs a message. */
export function findSignedNumbers(folded: string): Span[] {
  const spans: Span[] = []
  for (const { 1: number = '', index } of allMatches(IN_BRACKETS, folded)) {
    const line = folded.lastIndexOf('\n', index)
    if (line < index - LONGEST_NAME || !KANJI_ALONE.test(folded.slice(line, index))) continue
    if (mayBeOfPerson(folded, index + 1, index + 1 + number.length))
      spans.push({ kind: 'employee-id', start: index + 1, end: index + 1 + number.length })
  }
  return spans
}
