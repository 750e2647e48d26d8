import { isOneOf } from './characters.ts'
import { isSurnameReading } from './japanese-name-shape.ts'
import { isKanaName } from './kana-names.ts'
import type { Span } from './span.ts'

const READING =
  / ?[(（](?:フリガナ|ふりがな|よみ|読み|カナ)?[: ]{0,2}([\u30a1-\u30faー゛゜]{1,8} ?[\u30a1-\u30faー゛゜]{1,8}|[\u3041-\u3096]{1,6} ?[\u3041-\u3096]{1,6})[)）]/y
const LATIN = / ?(?:\/|\||\(|\n) ?([A-Z][A-Za-z'-]{1,20}[ .,][ ]?[A-Z][A-Za-z'-]{1,20})(?![A-Za-z])/y
const KANA =
  /(?: ?\/ ?|[ \t]{1,2}(?:フリガナ|ふりがな)?[ :]{0,2}(?=[\u30a1-\u30fa]))([\u30a1-\u30faー゛゜]{2,8} ?[\u30a1-\u30faー゛゜]{2,8}|[\u3041-\u3096]{2,6} [\u3041-\u3096]{2,6})(?=$|[\s)/|,])/y

/** What those begin with. */
const leadsOn = isOneOf(' \t(（/|\n')
const NONE: readonly Span[] = []

/** Words in kana that stand in brackets behind a name and are no reading of it: 岩佐(オンライン). */
const NO_READING =
  /ー|ッド|セット|キット|マウス|モニタ|プリン|スキャ|イヤホン|マイク|ドック|ケーブル|トナー|ライン$|アプリ|インフラ|ネット|データ|リモ|ディ|フェ|ティ|ヴ|ウェ|^(?:バイト|パート|オフ|スマホ|メモ|カメラ|ビデオ|チャット|メイン|サブ|ゲスト)$/

/** The same name written again right after it, as forms and signatures have it: 青木崇胤（アオキ タカツグ） / Takatsugu Aoki. */
export function besideNames(folded: string, end: number): readonly Span[] {
  if (!leadsOn(folded.charCodeAt(end))) return NONE
  const spans: Span[] = []
  let at = end
  for (const pattern of [READING, KANA, LATIN]) {
    pattern.lastIndex = at
    const match = pattern.exec(folded)
    if (match?.[1] === undefined || NO_READING.test(match[1])) continue
    const start = at + match[0].indexOf(match[1])
    spans.push({ kind: 'name', start, end: start + match[1].length })
    at = pattern.lastIndex
  }
  return spans
}

/** Whether two to six kanji have a reading behind them in brackets that is a full name: 泉千鶴乃（イズミ チズノ）. */
export function isReadBehind(folded: string, start: number, end: number): boolean {
  const next = folded.charCodeAt(end)
  if ((next !== 0x28 && next !== 0x20) || end - start < 2 || end - start > 6) return false
  READING.lastIndex = end
  const kana = READING.exec(folded)?.[1]
  if (kana === undefined) return false
  const [surname = '', given = ''] = kana.split(' ')
  return isKanaName(kana) || (given.length > 1 && isSurnameReading(surname))
}
