import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { isNoSecret } from './secret-values.ts'
import type { Span } from './span.ts'

const WORD =
  '(?:パスワード|ハ゜スワート゛|パスフレーズ|パスコード|合い?言葉|秘密の(?:質問)?[^\\n。]{0,24}?(?:答え|回答)|(?<![A-Za-z])(?:pass ?phrase|PW)(?![A-Za-z]))'
/** Any characters between brackets: パスワードを「さくら2026」に. */
const IN_BRACKETS = new RegExp(`${WORD}(?:は|が|を|も|:|=)?[ ]?[「『“]([^「」『』“”\\n]{2,40})[」』”]`, 'gi')
/** 緊急時の合言葉（電話での本人確認）は「雪見だいこん」, [現在のパスワード] [パンダ大好き2024], ebiの鍵:えびふらい三本 */
const FURTHER_ON =
  /(?:パスワード|パスフレーズ|パスコード|合い?言葉|の鍵|(?<![の主])鍵(?=は)|入る(?:時|とき))(?:[^\n。「」:]{0,20}(?:は|が|を|の|:) ?[「『]([^「」『』\n]{2,40})[」』]|[\])】] ?\[([^[\]\n]{2,40})\]|[^\n。「」:]{0,10}: ?([\u3041-\u3096\u30a1-\u30faー\u3400-\u9fff々]{3,24})(?=\n|$))/g
/** password "seven herons at dusk" */
const ENGLISH_PHRASE =
  /(?<![A-Za-z])(?:password|passphrase|passcode|secret)(?! (?:field|page|box|screen))(?:(?! (?:says?|said|shows?|error|message|displays?|prompts?|gets?|see|like)(?![a-z]))[^\n".:;]){0,24}[ :]"([^"\n]{4,40})"/gi
/** バックアップコード…残っとって 5582 0917, ショートメールの数字を…言われ308 117, PINは全台 7-7-0-4 */
const CODE_FURTHER_ON =
  /(?:コード(?!の?一覧|表)|数字|暗証番号?|(?<![A-Za-z])(?:PIN|OTP|[Cc]ode))[^\n。\d]{0,24}?(?<!\d)(\d{3} \d{3}|\d{4} \d{4}|\d(?:-\d){3,7})(?![\d-]| \d)/g
/** The codes of rooms, one a line: ゲスト用 40271, マシン室A:3*7741 */
const CODE_OF_PLACE = /^[^\n\d:]{1,12}[ :](\d[\d*#]{3,9})$/gm
const OF_LOCKS =
  /テンキー|スマートロック|キーボックス|電子錠|の錠|解錠|一時キー|暗証番号|ロッカー|キーパッド|keypad|lockbox/i
/** パスワードは社員番号+0815です */
const ADDED = /(?:パスワード|PW)[はが:][^。\n]{1,24}\+ ?([!-~]{2,32}?)(?=で|の|と|に|を|。|、|\n|$)/g
/** Words agreed on, which need no Latin letter and no brackets: 合言葉：なつみかん. */
const AFTER_AGREED =
  /(?:合い?言葉|秘密の(?:言葉|ことば)|秘密の(?:質問)?[^\n。]{0,24}?\n?(?:答え|回答))(?:は|が|:|=|\(|として)[ ]?([^\s。、「」『』()〈A-Za-z\d]{2,16}?)(?=\)|です|でした|だった|だと|になって|に(?:設定|変更|し)|[でと](?:登録|設定|入力)|を(?:登録|設定|入力)|[\s。、]|$)/g
/** Words with blanks between them: パスフレーズは correct horse battery staple. */
const OF_WORDS =
  /(?:パスフレーズ|(?:復元|シード)用?フレーズ|(?<![A-Za-z])(?:pass ?phrase|(?:recovery|seed|backup) phrase))(?:は|が|:| is:)[ ]?["'「]?((?:[A-Za-z]{1,14}[ -]){2,9}(?:[A-Za-z]{2,14}(?: \d{1,4}(?!\d))?|\d{1,4}(?!\d)))(?![A-Za-z])/gi
/** Four times four letters, as Google makes passwords for programs: ktmw rfqz phsv xnbd. */
const OF_FOURS =
  /(?<![A-Za-z\d] ?)(?:[a-z2-7]{4}(?: [a-z2-7]{4}){3,7}|[A-Z2-7]{4}(?: [A-Z2-7]{4}){3,7})(?! ?[A-Za-z\d])/g
/** iroha4232 って打っても弾かれます: no word for it, but what else is typed and refused? */
const TYPED =
  /(?<![!-~])[「『"]?((?=[!-~]{0,40}\d)(?=[!-~]{0,40}[A-Za-z])[!-~]{6,64}?)[」』"]? ?(?:って|と)(?:打|入力|入れ)(?=[^\n。]{1,12}(?:弾|違|通ら|エラー|入れま|入れな|ダメ|だめ|駄目|はじ|ログイン|無効))/g
/** Digits with a blank among them, behind a word for a code: ワンタイムパスワードは903 412, the code they texted me was 662 019. */
const GROUPS = /(?<![\d-])(?:G-\d{6}|\d{3}[ -]\d{3,4}|\d{2}(?:[ -]\d{2}){2})(?![\d-])/g
const BEFORE_GROUPS =
  /(?:(?:ワンタイム|認証|確認|承認|セキュリティ)(?:コード|パスワード)|(?<!エラー|商品|製品|郵便|取引先|部門|勘定|店舗|品目)コード|パスコード|(?<![A-Za-z])(?:codes?|otp|pin)(?: (?:they|you|it|we|I)? ?(?:(?:just )?(?:texted|sent|emailed|gave|got|received)(?: (?:me|us))?))?)(?:は|が|を|:)?(?: is| was)?[ 「『]{0,2}(?:\n{1,2}[ \t]{0,2})?$/i
/** 582 914 って出てるのを: digits that are shown, where something was said of a code. */
const SHOWN =
  /^[」』]? ?(?:って|と|が)(?:出て|出る|表示|届|来|送られ|書い)|^ is (?:your|my|the) [\w -]{0,24}(?:code|otp|pin|passcode)(?![a-z])/i
const OF_CODE = /ワンタイム|認証|確認(?:コード|番号)|SMS|OTP|code|pin|passcode/i
const LONGEST_BEFORE = 48
const LONGEST_SAID = 120
/** What is said of passwords in brackets and is none. */
const SAID_OF =
  /ひらがな|カタカナ|漢字|まま|聞か|文字|桁|以上|以下|必須|です|ます|まし|くだ|エラー|入力|設定|変更|忘|半角|英数|発行|違|一致|正し|画面|リンク|ボタン|なし|無効|有効|期限|リセット|お問|場合|管理|ポリシー|どう|何|なん|不明|まだ|わか|分か|教え|同じ|必要|間違|要り|いり|任意|例$|^例|後述|下記|上記|以下|全角|後ほど|別途/

/** Secrets that need no digit and no Latin letter, by the words before them. */
export function findSpokenSecrets(
  folded: string,
  { marks, digits, dashes, hasSpace, hasLatin }: Clues,
): Span[] {
  const spans: Span[] = []
  const look = (pattern: RegExp, accepts: (value: string) => boolean) => {
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? match[2] ?? match[3] ?? ''
      if (!accepts(value)) continue
      const start = match.index + match[0].lastIndexOf(value)
      spans.push({ kind: 'secret', start, end: start + value.length })
    }
  }
  const isSecret = (value: string) => !SAID_OF.test(value)
  const isPassword = (marks & MARK.password) !== 0
  if (isPassword || (marks & MARK.passphrase) !== 0) look(IN_BRACKETS, isSecret)
  if (isPassword || (marks & (MARK.passphrase | MARK.secretReach)) !== 0) look(FURTHER_ON, isSecret)
  if (isPassword && folded.includes('"')) look(ENGLISH_PHRASE, value => !SAID_OF.test(value))
  if ((marks & MARK.secret) !== 0 && digits >= 4) {
    if (hasSpace || dashes > 0) look(CODE_FURTHER_ON, () => true)
    if (folded.includes('\n') && OF_LOCKS.test(folded))
      look(CODE_OF_PLACE, value => !/^(?:19|20)\d{6}$/.test(value))
  }
  if ((marks & MARK.passphrase) !== 0) look(AFTER_AGREED, isSecret)
  if ((marks & MARK.passphrase) !== 0 && hasLatin) look(OF_WORDS, () => true)
  if (isPassword && folded.includes('+')) look(ADDED, () => true)
  if (hasLatin && digits > 0 && (folded.includes('打') || folded.includes('と入')))
    look(TYPED, value => !isNoSecret(value))
  if (
    hasSpace &&
    hasLatin &&
    (folded.includes('アプリ') || folded.includes('シークレット') || /app ?pass/i.test(folded))
  ) {
    for (const { 0: value, index } of allMatches(OF_FOURS, folded))
      spans.push({ kind: 'secret', start: index, end: index + value.length })
  }
  if ((marks & MARK.secret) !== 0 && digits >= 6 && (hasSpace || dashes > 0)) {
    for (const { 0: value, index } of allMatches(GROUPS, folded)) {
      if (
        value.startsWith('G-') ||
        BEFORE_GROUPS.test(folded.slice(Math.max(0, index - LONGEST_BEFORE), index)) ||
        isShown(folded, index, index + value.length)
      )
        spans.push({ kind: 'secret', start: index, end: index + value.length })
    }
  }
  return spans
}

function isShown(folded: string, start: number, end: number): boolean {
  return (
    SHOWN.test(folded.slice(end, end + 48)) &&
    OF_CODE.test(folded.slice(Math.max(0, start - LONGEST_SAID), end + 48))
  )
}
