import { allMatches } from './matches.ts'
import { GOES_ON, isSomethingElse } from './secret-cues.ts'
import type { Span } from './span.ts'

/** 482 913, 12345-67890, 4725 6720 66 */
const GROUPED = /(?:(?<![\d-]|\d )|(?<=(?<![A-Za-z])G-))\d{2,6}(?:[ -]\d{2,6}){1,7}(?![\d-]| \d)/g
/** Codes that are sent, shown or kept, and are written in groups. */
const OF_GROUPED =
  /(?:認証|確認|承認|ワンタイム|セキュリティ|本人確認|復[旧元]|回復|リカバリー?|バックアップ|予備|ログイン|参加|解除)用?の?(?:コード|番号|数字|パス|キー)|ワンタイム|認証(?!番|書|基)|桁の(?:認証|確認|コード|番号|数字)|認証アプリ|authenticator|トークン|[合電]鍵|錠|(?<![A-Za-z])(?:OTP|PIN|2FA|MFA|SMS|passcode)(?![A-Za-z])|パスコード|暗証|[2二]段階|[2二多]要素|(?:数字|コード)(?:が|を)|(?:verification|security|login|sign-?in|confirmation|one-time|auth(?:entication|enticator)?|recovery|backup|whatsapp|access|door|the|my|your|this) codes?/i
const OF_OTHER =
  /meeting|ミーティング|会議|ウェビナー|電話|TEL|FAX|携帯|追跡|伝票|荷物|注文|口座|振込|カード番号|郵便|〒|ID/i
/** Days, and numbers of telephones. */
const DAY_OR_PHONE =
  /^(?:(?:19|20)\d\d[ -](?:0?[1-9]|1[0-2])(?:[ -]\d{1,2})?|0\d{1,4}[ -]\d{1,4}[ -]\d{3,4})$/
const BEFORE = 60
const BEHIND = 40

/** Digits in groups, by a word for a code in reach and how the sentence goes on. */
export function groupedCodes(folded: string): Span[] {
  const spans: Span[] = []
  for (const { 0: value, index } of allMatches(GROUPED, folded)) {
    const end = index + value.length
    if (DAY_OR_PHONE.test(value) || value.length < 6) continue
    const before = folded.slice(Math.max(0, index - BEFORE), index)
    const behind = folded.slice(end, end + BEHIND)
    if (!OF_GROUPED.test(`${before} ${behind}`) || OF_OTHER.test(before.slice(-16))) continue
    if (isSomethingElse(before, behind) || !(GOES_ON.test(behind) || /^ ?[はがを]/.test(behind))) continue
    spans.push({ kind: 'secret', start: index, end })
  }
  return spans
}

/** 4-1-9, 27-14-39, right 38, left 14: how dials are turned. */
const TURNED =
  /(?<![\d-])\d{1,2}(?:-\d{1,2}){1,3}(?![\d-])|(?<=右[にへ]? ?)\d{1,3}(?=[^\n。]{0,8}左)|(?<=右[^\n。]{1,12}左[にへ]? ?)\d{1,3}(?!\d)/g
const OF_DIAL =
  /(?:(?<!ナビ|フリー|短縮)ダイヤル|金庫|南京錠|錠|キーボックス|鍵ボックス|ロッカー|暗証|combination|lockbox|lock|safe)[^\n。]{0,24}$/i
const OF_STEP = /(?:手順|図|資料|第|表|章|節|\d階|月|日)[ の]?$/

/** The numbers a dial is turned to. */
export function dialled(folded: string): Span[] {
  if (!/ダイヤル|金庫|錠|ボックス|ロッカー|暗証|combination|[Ll]ock|[Ss]afe/.test(folded)) return []
  const spans: Span[] = []
  for (const { 0: value, index } of allMatches(TURNED, folded)) {
    const before = folded.slice(Math.max(0, index - 32), index)
    const behind = folded.slice(index + value.length, index + value.length + BEHIND)
    if (!OF_DIAL.test(before) || OF_STEP.test(before) || isSomethingElse(before, behind)) continue
    if (GOES_ON.test(behind) || /^ ?(?:、|回|まで)/.test(behind))
      spans.push({ kind: 'secret', start: index, end: index + value.length })
  }
  return spans
}

/** Words with blanks between them behind a word for a password: パスワード、たぶん aki no sora 26. */
const PHRASE =
  /(?<=[^!-~ \n] ?|[^A-Za-z\d\n ] ?["'(]|[A-Za-z] ["'(]|[:=] ?["']?|(?:phrase|word) (?:is|was) )[a-z]{1,14}(?: [a-z\d]{1,14}){2,8}(?=["')]| ?[^!-~ ]|[ .]{0,2}(?:\n|$))/g
const OF_PHRASE =
  /パスワード|フレーズ|パス(?=[はがを:、])|合い?言葉|[Pp]ass ?(?:[Pp]hrase|[Ww]ord)|PASSWORD|PW/g
const LONGEST_PHRASE = 100
const OF_SENTENCES =
  /(?:^| )(?:is|are|was|the|your|my|not|password|passphrase|please|error|invalid|incorrect|must|expired?|failed|to|of|for|with|an?|you|cannot|has|have|been|account|user|login|log|try|again|denied|access|by|and|or|at|in|on|it|be|enter|reset|change|new|old|least|characters)(?= |$)/

/** Passphrases that nothing but their blanks tells from a sentence, in small letters. */
export function phrases(folded: string): Span[] {
  const spans: Span[] = []
  for (const { 0: label, index } of allMatches(OF_PHRASE, folded)) {
    PHRASE.lastIndex = 0
    const match = PHRASE.exec(folded.slice(index, index + LONGEST_PHRASE))
    if (match === null || OF_SENTENCES.test(match[0])) continue
    const between = folded.slice(index + label.length, index + match.index)
    // パスワードは空白が入ります。「kame kame 8」です
    const isQuoted = between.endsWith('「') && folded.charAt(index + match.index + match[0].length) === '」'
    if (between.length > (isQuoted ? 40 : 16) || (!isQuoted && /[。\n]/.test(between))) continue
    spans.push({ kind: 'secret', start: index + match.index, end: index + match.index + match[0].length })
  }
  return spans
}
