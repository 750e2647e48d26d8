import type { Span } from './span.ts'

const POSTAL =
  /〒 ?\d{3}-?\d{4}(?!\d)|郵便番号[ :は]{0,3}\d{3}-?\d{4}(?!\d)|(?<![\d-])\d{3}-\d{4}(?= ?(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県))/g
const HOUSE_NUMBER =
  /(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:丁目|番地?|-\d{1,4})(?:の?(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:番地?|号)?|-\d{1,4}){0,3}/g
const PREFECTURE =
  /北海道|東京都|大阪府|京都府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県/
const MUNICIPALITY = /[市区町村郡]/g
const HIRAGANA_CITY =
  /(?:さいたま|つくば|いわき|ひたちなか|つがる|にかほ|さくら|みどり|ふじみ野|いすみ|あきる野|かほく|あわら|いなべ|たつの|えびの|うきは|みやま|うるま|むつ|かすみがうら|つくばみらい|みよし|あま|いちき串木野|南さつま)$/
const BUILDING =
  /^[ 、]?[^\s。、,:;「」()]{1,20}?(?:ビル|マンション|ハイツ|荘|コーポ|タワー|アパート|レジデンス|メゾン|ハウス|パレス|コート|プラザ|号室|号棟)(?: ?[A-Z]?\d{1,4}(?:号室|号|階|F)?)?|^ ?[A-Z]?\d{2,4}号室|^ ?\d{1,2}(?:階|F)/
const BROKEN = /[。、,:;!?「」『』()\n<>|]/
const LONGEST_BEFORE = 44
const WESTERN =
  /(?<![\w-])\d{1,5}[A-Z]?,? (?:[A-Z][\p{L}'.-]{1,20} ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Ln\.?|Drive|Dr\.?|Court|Ct\.?|Place|Pl\.?|Way|Terrace|Square|Highway|Hwy\.?)(?![\p{L}])(?:,? (?:Apt\.?|Suite|Unit|#) ?\w{1,6})?/gu

/** Postal codes and addresses: a Japanese address needs a prefecture or municipality and a house number. */
export function findAddresses(folded: string): Span[] {
  const spans: Span[] = []
  for (const match of folded.matchAll(POSTAL)) {
    spans.push({ kind: 'postal', start: match.index, end: match.index + match[0].length })
  }
  for (const match of folded.matchAll(HOUSE_NUMBER)) {
    const start = addressStart(folded, match.index)
    if (start === undefined) continue
    const end = addressEnd(folded, match.index + match[0].length)
    if ((spans.at(-1)?.end ?? 0) <= start) spans.push({ kind: 'address', start, end })
  }
  for (const match of folded.matchAll(WESTERN)) {
    spans.push({ kind: 'address', start: match.index, end: match.index + match[0].length })
  }
  return spans
}

function addressStart(folded: string, number: number): number | undefined {
  const from = Math.max(0, number - LONGEST_BEFORE)
  let before = folded.slice(from, number)
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (BROKEN.test(before.charAt(index))) {
      before = before.slice(index + 1)
      break
    }
  }
  const base = number - before.length
  const prefecture = PREFECTURE.exec(before)
  if (prefecture !== null) return base + prefecture.index
  for (const match of before.matchAll(MUNICIPALITY)) {
    const head = before.slice(0, match.index)
    const hiragana = HIRAGANA_CITY.exec(head)
    if (hiragana !== null) return base + hiragana.index
    let start = match.index
    while (start > 0 && match.index - start < 6 && /[\u4e00-\u9fff々ヶケ]/.test(before.charAt(start - 1)))
      start -= 1
    if (start < match.index) return base + start
  }
  return undefined
}

function addressEnd(folded: string, from: number): number {
  let end = from
  for (let part = 0; part < 3; part += 1) {
    const more = BUILDING.exec(folded.slice(end, end + 40))
    if (more === null) break
    end += more[0].length
  }
  return end
}
