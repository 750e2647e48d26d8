import { isDigit } from './characters.ts'
import type { Clues } from './clues.ts'
import { isMachineName } from './machine-names.ts'
import { once } from './once.ts'
import { isMixed, isNoSecret } from './secret-values.ts'
import type { Span } from './span.ts'

/** ちなみにHaru2024です: what is right after all, where something was said of letters or of logging in. */
const AFTER_ALL =
  /(?:ちなみに|正しくは|本当は|正解は|(?:今|いま)(?:の|使っているの)?は|(?:入れ|打っ|使っ|入力し|設定し)(?:て(?:い)?る|てた|ていた|た)(?:の|もの)は)[、 「『]{0,2}$/
const SAID = /^[」』]? ?(?:です|でした|だった|だけど|なんです|のはず)/
const OF_LOGIN = /caps|大文字|小文字|ログイン|サインイン|ログオン|打ち間違|入力ミス/i
/** …の二つは試しました, …も弾かれます. */
const TRIED =
  /^[」』]? ?(?:の?(?:二つ|三つ|2つ|3つ|どちら|両方|どれ))?(?:とも)?(?:は|も|を|で|では|でも)?(?:試し|だめ|ダメ|駄目|入れても|入れたけど|入れたら|入れましたが|弾か|はじか|通らな|通りませ|開きませ|開けませ|開かな)/
const LOCKED = /保護|解除|ロック|パス|暗証|暗号|解凍|開け|ログイン|サインイン/
/** 先週までは8842で入れました */
const OPENED =
  /^#?[」』]? ?で(?:は)?(?:入れ|入り|入っ|開き|開い|開け|解除|解錠|通り|通っ|ログイン|サインイン)/
/** Haru!2024に変更, Haru!2024と入力: with a mark among letters and digits it needs no other word. */
const TYPED = /^[」』]? ?(?:[とを]入力|[とを]打|に変更|に設定)/
const HAS_MARK = /[!#$%&*?^~]/
/** Haru2024でリセットしておきました */
const RESET = /^[」』]? ?[にで](?:(?:PW|パスワード)?を?(?:再設定|リセット|初期化))/
/** PDFはharu2026で開きます */
const OPENS = /^[」』]? ?で(?:は)?(?:開[きいけくか]|解凍|展開|復号)/
const OF_FILE = /PDF|ZIP|ファイル|添付|エクセル|Excel|資料|書類|フォルダ|明細|請求書|見積/i
const OF_CODE = /PIN|暗証|錠|鍵|コード|キーパッド|テンキー|キーボックス|ロッカー|金庫/i
const NEXT_TO = /^[」』]?(?:[、,/]|と|や|か)? ?[「『]?$/
const LONGEST_BEFORE = 70
const LONGEST_BEHIND = 20
const SHORTEST = 6

/** Passwords and codes which no word announces, but what was tried with them. */
export function findTriedSecrets(folded: string, { runs }: Clues): Span[] {
  const spans: Span[] = []
  const push = (start: number, end: number) => spans.push({ kind: 'secret', start, end })
  const isOfLogin = once(() => OF_LOGIN.test(folded))
  let last: { readonly start: number; readonly end: number } | undefined
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [start = 0, end = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (end - start < 4 || end - start > 40 || !hasDigit(folded, start, end)) continue
    const value = folded.slice(start, end)
    const behind = folded.slice(end, end + LONGEST_BEHIND)
    if (/^\d{4,8}#?$/.test(value)) {
      if (OPENED.test(behind) && OF_CODE.test(before(folded, start))) push(start, end)
      continue
    }
    if (!isPassword(value)) continue
    if (SAID.test(behind)) {
      if (AFTER_ALL.test(folded.slice(Math.max(0, start - 16), start)) && isOfLogin()) push(start, end)
    } else if (RESET.test(behind) || (HAS_MARK.test(value) && (OPENED.test(behind) || TYPED.test(behind))))
      push(start, end)
    else if (
      OPENS.test(behind) &&
      OF_FILE.test(before(folded, start)) &&
      !/^[A-Z][a-zA-Z]+(?:20)?\d\d$/.test(value)
    )
      push(start, end)
    else if (
      TRIED.test(behind) &&
      (LOCKED.test(before(folded, start)) || LOCKED.test(folded.slice(end, end + LONGEST_BEFORE)))
    ) {
      push(start, end)
      if (last !== undefined && NEXT_TO.test(folded.slice(last.end, start))) push(last.start, last.end)
    }
    last = { start, end }
  }
  return spans
}

function hasDigit(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(folded.charCodeAt(at))) return true
  return false
}

function before(folded: string, start: number): string {
  return folded.slice(Math.max(0, start - LONGEST_BEFORE), start)
}

/** Letters and a digit, as neither products, machines nor addresses are written. */
function isPassword(value: string): boolean {
  if (value.length < SHORTEST || !/\d/.test(value) || value.replace(/[^A-Za-z]/g, '').length < 3) return false
  if (/[\\/:<>=(){}|,.]/.test(value) || !isMixed(value)) return false
  return !isNoSecret(value) && (!isMachineName(value) || /^[A-Za-z]{4,12}\d{4}$/.test(value))
}
