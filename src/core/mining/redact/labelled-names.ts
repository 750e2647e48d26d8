import type { Clues } from './clues.ts'
import { isNobody } from './japanese-desk.ts'
import {
  isFullName,
  isGivenLike,
  isGivenReading,
  isSurname,
  isSurnameLike,
  isSurnameReading,
  isUnlistedSurname,
} from './japanese-name-shape.ts'
import { KATAKANA_ROLE } from './katakana-role.ts'
import { NAME_MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { isHeading } from './table-columns.ts'

const K = '\\u3400-\\u9fff\\uf900-\\ufaff々ヶ\\ud840-\\udfff'
const KANJI = new RegExp(`[${K}]`)
const LABELLED = new RegExp(
  `(?:氏名|お?名前|担当者?名?|申請者名?|申込者名?|依頼者名?|利用者名?|対象者名?|使用者名?|契約者名?|差出人|宛名|連絡者|報告者|受付者?|記入者|上長|承認者|代表者名?|口座名義人?|名義人?|フリガナ|ふりがな|カナ氏名|ナマエ|なまえ|シメイ|メイギ|本人)[ ]{0,3}[:】\\]|は][ ]?((?:[${K}]{1,4} [${K}\\u3041-\\u3096]{1,4}|[${K}]{1,7}(?:[\\u3041-\\u3096]{2,4}(?=$|[\\n。、 (]))?|[\\u30a1-\\u30faー]{2,8}[ ・]?[\\u30a1-\\u30faー]{0,8}|[\\u3041-\\u3096]{2,6} [\\u3041-\\u3096]{2,6}|[A-Z][A-Za-z'-]{1,20} [A-Z][A-Za-z'-]{1,20}))`,
  'g',
)

/** 名前はみつるです */
const CALLED =
  /(?:名前|下の名|名)(?:は|が|:) ?([\u3041-\u3096]{2,6}?)(?=です|でした|さん|で、|と(?:いい|言|申)|[、。\n]|$)/g

/** Names behind a label: 氏名：, 申請者】, 口座名義は. */
export function findLabelledNames(folded: string, { nameMarks }: Clues, spans: Span[]): void {
  if ((nameMarks & NAME_MARK.labelledName) === 0) return
  for (const match of allMatches(CALLED, folded)) {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    if (isGivenReading(name) || (name.length > 2 && isSurnameReading(name)))
      spans.push({ kind: 'name', start: end - name.length, end })
  }
  for (const match of allMatches(LABELLED, folded)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    const colon = !/は ?$/.test(match[0].slice(0, match[0].length - value.length))
    // 鈴木 時間：13時: the second word is the next label.
    const field = folded.charAt(match.index + match[0].length) === ':' ? value.replace(/ [^ ]*$/, '') : value
    const name = field.replace(/(?:様|さん|殿|です|まで)$/, '')
    const parts = name.split(' ')
    const orgLike =
      /[部課室係店局院社者員方先]$|^(?:未定|不明|同上|なし|無し|本人|別途|以下|上記|下記|変更|確認|必須|空欄)/.test(
        name,
      ) || KATAKANA_ROLE.test(name)
    // 氏名 | ログイン | 備考: the next heading.
    if (orgLike || isNobody(name) || isHeading(name)) continue
    const kanji = KANJI.test(name.charAt(0))
    const head = parts[0] ?? ''
    const shaped =
      !kanji ||
      isSurname(head) ||
      isFullName(name) ||
      isSurnameLike(head.slice(0, 2)) ||
      (head.length <= 5 && isUnlistedSurname(head.slice(0, 2))) ||
      (parts.length === 1 && /^.{3,5}$/.test(name) && isGivenLike(name.slice(-1))) ||
      (parts.length === 2 && head.length <= 3)
    if (shaped && (colon || isSurname(head) || isFullName(name.replace(' ', '')))) {
      spans.push({ kind: 'name', start, end: start + name.length })
    }
  }
}
