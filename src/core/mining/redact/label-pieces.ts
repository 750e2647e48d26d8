import { lineStart } from './line-start.ts'

/** What belongs to the label: パスワード欄, 【パスワード】, パスワード(半角). */
const REST_OF_LABEL = /(?:欄|番号|値|文字列|案|候補)?[」』】)\]>]?(?:\((?!\w{4})[^()\n]{1,16}\))?/y
/** What may stand between a label and its value, piece by piece. */
const PIECES =
  /[ \t]{1,4}|[:=|→・、,*]|-?>|として|とは|では|には|って|[はがをもにの]|です|でした|だった|にな(?:ります|りました|って)|とな(?:ります|って)|い(?:ます|る)|(?:以下|下記|次)(?:の(?:通り|とおり))?|多分|たぶん|確か|たしか|おそらく|恐らく|現在|今|当時|一旦|いったん|とりあえず|一応|全て|すべて|全部|半角|全角|英?数字|英字|英数|[大小]文字|のみ|だけ|で(?![きは])|別送|いつも|前回?と|同じ|一緒|変わらず|新しい|新|旧|仮|初期|元|先ほど|さっき|最初|固定|例えば|初期値|変更[前後](?=[はのが:])|(?:表示|設定|登録|発行|入力|通知|記載|印字|付与|指定)(?:した|され(?:た|ている|ていた)|済みの?)|もの|ずっと|毎回|これ|こちら|それ|上記|以前|前|残り|あと|手元の|(?:を)?(?:変え|変更し|変わり|リセットし|更新し|設定し|再?発行し)(?:ました|た|ています|てます|てあります)|\d{1,2}[つ個件通本](?:だけ)?|[「『"'`【([<]/y
const ENGLISH_PIECES =
  /[ \t]{1,4}(?:(?:is|was|are|should be|has been|to|set|reset|re-set|changed|now|back|still|as|of|for (?:me|you|it|him|her|us|the (?:room|meeting|door|guest network))|just|probably|currently|called|(?:that |which )?(?:you|we|they|he|she|I|IT|your team|the helpdesk|support) (?:gave|sent|set|provided|issued|emailed|texted|told|chose|created|use|used|entered|typed)(?: to)?(?: (?:me|us|him|her|them|you))?|(?:left|remaining)(?= is|:))(?![A-Za-z]))?|[:=|→*"'`([<]|-?>|,(?= )/y
const MOST_PIECES = 9

/** Where the pieces behind a label end, and whether a mark or a line of its own sets the value. */
export function throughPieces(
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
): { at: number; isSet: boolean } {
  REST_OF_LABEL.lastIndex = end
  let at = end + (REST_OF_LABEL.exec(folded)?.[0].length ?? 0)
  let isSet = /[」』】)\]>]$/.test(folded.slice(end, at))
  let isBelow = isLabelLine(folded, start, at)
  const pieces = folded.charCodeAt(end - 1) < 0x80 ? [ENGLISH_PIECES, PIECES] : [PIECES]
  for (let count = 0; count < MOST_PIECES; count += 1) {
    const piece = pieceAt(folded, at, pieces)
    if (piece === undefined) {
      // 以下です。, and the value on a line of its own.
      const gap = isBelow
        ? /^。?[ \t]{0,4}(?:\n{1,2}[ \t]{0,4})?/.exec(folded.slice(at, at + 12))?.[0]
        : undefined
      if (
        gap === undefined ||
        !/^[!-~]{4,64}[ \t]{0,4}(?:\n|$)/.test(folded.slice(at + gap.length, at + gap.length + 70))
      )
        break
      return { at: at + gap.length, isSet: true }
    }
    if (/[:=→|「『"'`【([<]|->/.test(piece)) isSet = true
    if (/[:=→]|以下|下記|次/.test(piece)) isBelow = true
    at += piece.length
  }
  return { at, isSet }
}

function pieceAt(folded: string, at: number, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const piece = pattern.exec(folded)?.[0]
    if (piece !== undefined) return piece
  }
  return undefined
}

/** A label alone on its line, but for a bullet or a word or two: ■パスワード. */
function isLabelLine(folded: string, start: number, end: number): boolean {
  if (!/^[ \t]{0,4}(?:\n|$)/.test(folded.slice(end, end + 6))) return false
  const line = lineStart(folded, start, 12)
  return line !== undefined && !/[,\t|]/.test(folded.slice(line, start))
}
