import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { isCounted, isNamedOtherwise, isNumberOfThing } from './thing-numbers.ts'

/** What every number of an account holds. */
const MAY_BE = /\d{5}|\d{3}[- ]\d{4}|\d{4}-\d{3}|\d(?: \d){6}/
const FURTHER_ON = /口座番号(?!は)[^\n\d]{2,40}(?<![\w-])(\d{7})(?![\w-])/g
const LABELLED: readonly RegExp[] = [
  /(?:口座番号|口座No\.?|(?:普通|当座|貯蓄|総合|定期)(?:預金|口座)?|口座|[(（][普当][)）]|(?<=[店行 ])[普当](?=[ :]{0,2}\d{7})|(?<![A-Za-z])(?:bank )?(?:account|acct|a\/c)\.? ?(?:number|no\.?|#))(?:口座)?[」】)]?(?:番号|No\.?)?[ \u3000]?(?:\([^()\n\d]{0,6}\d?桁?\))?(?:は|が|を|も|is|の番号は)?[ :：#\n|,(「/・]{0,3}(?:[(（]?(?:普通?|当座?|普預|貯蓄?)(?:預金)?[)）]?[ :]{0,2}(?:No\.? ?)?)?(\d{6,8})(?![\d-])/gi,
  /(?<![\d-])(\d{7})(?= ?\((?:普|当|貯))/g,
  // 種別:普通 / 番号:0418827, and 口座番号 with more of its sentence between.
  /(?:普通|当座|貯蓄)(?:預金)?[ \n/・、,|]{1,3}(?:口座)?(?:番号|No\.?)[ :はがの]{0,3}(\d{6,8})(?![\d-])/g,
  FURTHER_ON,
  // …の6822940が「口座なし」で戻りました, 0418827に振り込み
  /(?<![\w-])(\d{7})(?=[」』]?(?:が|は|も|で|へ|に|の)?[ 「『]{0,2}(?:口座(?:なし|無し|相違|不明|解約|該当)|名義(?:相違|違い)|振込不能|(?:お?振り?込|入金|送金)))/g,
  // ゆうちょ: 記号 14050 番号 12345671.
  /記号(?:・?番号)?[ :は]{0,3}(\d{5,6}(?:-\d)?[ 、,・/-]{0,3}(?:番号)?[ :は]{0,3}\d{2,8})(?!\d)/g,
  // ○○銀行 渋谷支店 1234567, 支店番号 123 1234567, ゆうちょ 14050-12345671
  /(?:銀行|信金|信用金庫|信組|労金|農協|ゆうちょ|支店|出張所|営業部|店番|支店番号|支店コード)[^\n。\d]{0,12}(?:\d{3}(?!\d)[^\n。\d]{1,8})?(?<!\d)(1\d{4}-\d{7,8}|\d{7})(?![\d-])/g,
]

/** Another one behind the first: …でしょうか、それとも…, …ではなく…. */
const OTHER_ACCOUNT =
  /[」』]?[^\n\dA-Za-z]{0,12}(?:それとも|または|又は|もしくは|あるいは|ではなく|じゃなく|でなく|正しくは|から|→|か|と)[ 、「『]{0,2}(\d{7})(?![\w-])/y

/** How an account is written wherever a bank is spoken of: 0331882, 033-1882, 14050-12345671, 00190-5-331882, 0001-123-0331882. */
const NUMBER =
  /(?<![\w@¥$+-])(?<![\dA-Za-z]\/)(?<!(?<!No)\.)(?:\d{4}-\d{3}-(?:\d-)?\d{7}|\d{3,4}-\d{6,7}|\d-\d{6}|\d{5,6}(?:-\d{1,2})?[- ]\d{2,8}|\d{3}[- ]\d{4}|\d{4}-\d{3}|\d(?: \d){6,7}|\d{5,12})(?![\w-])/g
/** Words of an account itself, of a bank and its branch, and of money that goes there. */
const ACCOUNT =
  /口座|口番|ゆうちょ|普通|当座|貯蓄|定期預金|預金|通帳|記号|通帳|キャッシュカード|[(/ ,、_・行店\n:][普当][):/,・ ]{0,3}(?:No\.?)? ?$|(?<![A-Za-z])(?:a\/c|acct|acc(?:oun)?t?\.? ?(?:number|num|no|#)|ko?u?za|yucho|futsu|beneficiary|account_?(?:no|number)|savings|checking|ordinary)/i
const BANK =
  /銀行|みずほ|りそな|三井住友|三菱|UFJ|住信|バンク|金庫|信金|信組|農協|漁協|JA|労金|ゆうちょ|郵貯|郵便貯金|郵便振替|振替|払込|支店|出張所|営業部|本店|振込|振り込|お振込|入金|送金|返金|還付|引落|引き落|組戻|全銀|FBデータ|名義|(?<![A-Za-z])(?:bank|mizuho|mufg|smbc|direct deposit|routing|sort code|bsb|swift|payout|pay(?:ment|roll)?|salary|remit|refund to|reimburse|wire|transfer|deposit)/i
/** The same behind the number: 0331882(当座), 0331882、普通, フクダ マイ 名義の0331882. */
const BEHIND =
  /^[」』)]?[ 、,/・(のがはをに]{0,3}(?:普通|当座|貯蓄|口座|名義|checking|savings|ordinary|\((?:みずほ|りそな|三井|UFJ|楽天)|お?振り?込|入金|送金|ゆうちょ|[^\n\d]{0,6}(?:銀行|信金|預金)|[^\n\d。]{0,14}口座番号)/
/** Account 12345678, please wire to 000123456789 */
const ENGLISH =
  /(?<![A-Za-z])(?:acc(?:oun)?t?\.?(?: is|:)?|(?:wire|transfer|remit|pay|deposit)(?: it| this| them)? (?:in)?to|beneficiary(?: account)?:?) ?$/i
/** A number that has lost its zeros, right behind its word. */
const RIGHT_BEHIND = /口座番号[がはにを:「 ]{0,3}$/
const LONGEST_BEFORE = 90
const NEAR = 36
const LONGEST_BEHIND = 20

/** Bank accounts, by the word before them, or wherever a bank is spoken of and nothing says that a number is another's. */
export function findBankAccounts(folded: string): Span[] {
  const spans: Span[] = []
  if (!MAY_BE.test(folded)) return spans
  for (const pattern of LABELLED) {
    for (const match of allMatches(pattern, folded)) {
      const end = match.index + match[0].length
      const start = end - (match[1]?.length ?? 0)
      // 口座番号の欄が出ません。受付番号 1234567: the number of something else.
      if (pattern === FURTHER_ON && isNumberOfThing(match[0].slice(4, start - end))) continue
      if (pattern !== LABELLED[0] && isOfThing(folded, start, end)) continue
      spans.push({ kind: 'bank-account', start, end })
    }
  }
  for (const { end } of [...spans]) {
    OTHER_ACCOUNT.lastIndex = end
    const match = OTHER_ACCOUNT.exec(folded)
    const last = OTHER_ACCOUNT.lastIndex
    if (match?.[1] !== undefined)
      spans.push({ kind: 'bank-account', start: last - match[1].length, end: last })
  }
  addNearby(folded, spans)
  return spans
}

function isOfThing(folded: string, start: number, end: number): boolean {
  if (isCounted(folded.slice(end, end + LONGEST_BEHIND))) return true
  return isNamedOtherwise(folded, start) && !isOfBank(folded, start)
}

function isOfBank(folded: string, start: number): boolean {
  return /(?:銀行|支店|店番|支店コード|支店番号)[ :はがをのも=#(「]{0,3}$/.test(
    folded.slice(Math.max(0, start - 12), start),
  )
}

function addNearby(folded: string, spans: Span[]): void {
  for (const { 0: number, index: start } of allMatches(NUMBER, folded)) {
    const end = start + number.length
    const after = folded.slice(end, end + LONGEST_BEHIND)
    if (isDay(number) || isCounted(after)) continue
    const before = folded.slice(Math.max(0, start - LONGEST_BEFORE), start)
    const near = before.slice(-NEAR)
    const digits = number.replace(/\D/g, '').length
    const isSaid = ACCOUNT.test(near) || BEHIND.test(after)
    const isWhole = digits === 7 || number.includes('-')
    const isLong = ENGLISH.test(near) && (digits >= 8 || (digits === 7 && /^ at [A-Z]/.test(after)))
    const isOfAccount = isSaid
      ? digits >= 6 || /記号|ゆうちょ|yucho/i.test(near) || RIGHT_BEHIND.test(near)
      : (isWhole || isLong) && (BANK.test(before) || ACCOUNT.test(before))
    if (!isOfAccount) continue
    if (number.includes(' ') && !isSaid) continue
    if (isOfThing(folded, start, end)) continue
    spans.push({ kind: 'bank-account', start, end })
  }
}

/** 20260127 */
function isDay(number: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(number)
}
