import { findRomajiAddresses } from './address-romaji.ts'
import { findWesternAddresses } from './address-western.ts'
import { isKanji, isKatakana, isOneOf, runStart } from './characters.ts'
import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const POSTAL =
  /〒 ?\d{3}-?\d{4}(?!\d)|郵便番号[ :は]{0,3}\d{3}-?\d{4}(?!\d)|(?<![\d-])\d{3}-?\d{4}(?=["',\t| ]{0,3}\n?["',\t| ]{0,3}(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県))/g
const NUMBER = String.raw`(?:\d{1,4}|[一二三四五六七八九十]{1,3})`
const HOUSE_NUMBER = new RegExp(
  String.raw`${NUMBER}(?:丁目|番地?|号(?![店線機車炉台])|-\d{1,4}|の\d{1,4}(?!\d))(?:の?${NUMBER}(?:番地?|号)?|-\d{1,4}){0,3}|(?<=[町村条通丁\u30a1-\u30faー\u4e00-\u9fff])(?<![第約計全各内外他])\d{1,4}(?=$|[\s。、,()」』"'|の]|で[、すご間あよし]|に(?:お|送|届|行|移|住|引|配|あり|変|転|来)|から|まで|です|だ|を|が|は|へ|宛|番|号)|第?\d{1,3}地割(?:字[\u4e00-\u9fff\u30a1-\u30fa]{1,8})?\d{1,4}(?:番地?)?(?:[-の]\d{1,4})?|無番地`,
  'g',
)
const PREFECTURE =
  /北海道|東京都|大阪府|京都府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県/
const MUNICIPALITY = /[市区町村郡]/g
const HIRAGANA_CITY =
  /(?:さいたま|つくば|いわき|ひたちなか|つがる|にかほ|さくら|みどり|ふじみ野|いすみ|あきる野|かほく|あわら|いなべ|たつの|えびの|うきは|みやま|うるま|むつ|かすみがうら|つくばみらい|みよし|あま|いちき串木野|南さつま)$/
const BUILDING =
  /^[ 、]?[^\s。、,:;「」()]{0,20}?(?:ビルディング|ビル|マンション|ハイツ|荘|コーポ|タワー|アパート|レジデンス|メゾン|ハイム|ハウス|パレス|コート|プラザ|ヒルズ|ヴィラ|スクエア|号室|号棟|号館|会館|棟)[\u4e00-\u9fff\u30a1-\u30faー]{0,6}(?: ?[A-Z]?(?:棟 ?)?\d{1,4}(?:-[A-Z](?![A-Za-z\d]))?(?:号室|号|(?:階|F)(?: ?\d{3,4}(?:号室?)?(?!\d))?)?)?|^ ?[A-Z]?\d{2,4}号室|^ ?\d{1,2}(?:階|F)(?: ?\d{2,4}(?:号室?)?(?!\d))?|^ [\u4e00-\u9fff々\u30a1-\u30faーA-Za-z・]{2,16}[ 　]?(?:[A-Z]?\d{1,2}(?:階|F)(?: ?\d{2,4}(?:号室?)?)?|(?:[A-Z]-?)?\d{3,4}(?=$|[\s、。)」』"'にへをでのが|,]))/
/** Municipality, then a town in kanji, katakana or the words of Kyoto’s streets. */
const TOWN =
  /[市区町村郡](?:[\u4e00-\u9fff々ヶケノ\u30a1-\u30faー]|上る|下る|入る|上ル|下ル|入ル|通り|\d{1,2}丁目){2,24}$/
/** A town of one kanji too (丙360), where the prefecture stands before. */
const SHORT_TOWN = /[市区町村郡][\u4e00-\u9fff]$/
/** What stands between a place and a number and makes it the number of something else: 港区役所の窓口2番. */
const NO_TOWN =
  /では|には|での|から|まで|にて|など|です|ます|役所|役場|(?:窓口|会議室|(?:営業|事業|出張|保健|案内)所|センター|倉庫|工場|支店|店舗|拠点|学校|病院|[店版第約計課係])$|[はがをもで]$/
const isBreak = isOneOf('。、,:;!?「」『』()\n<>|')
const LONGEST_BEFORE = 44
const LONGEST_TOWN = 8
/** Behind a word for it an address needs no municipality: 住所:本町1-2-3. */
const LABELLED =
  /(?:住所[12]?|(?:お?届け|送付|配送|発送|送り|返送|返却|請求|再送|集荷|訪問|設置|転居|引っ?越し?|転送)先|所在地|本籍地?|番地|町名)(?:は|が|を|も|の)?[ :\n「『【]{0,3}((?:(?<=[:「] ?)[\u3041-\u3096]{3,8}(?=\d)|(?:[\u4e00-\u9fff々ヶケノ\u30a1-\u30faー]|が|の){1,14})\d{1,4}(?:丁目\d{0,4}|番地?|-\d{1,4})(?:の?\d{1,4}(?:番地?|号)?|-\d{1,4}){0,3})/g
/** The name of a building and a room, by the word before: 建物名：グリーンハイツ203. */
const LABELLED_BUILDING =
  /(?:建物名?|部屋番号)(?:[・、/](?:部屋番号|号室))?(?:は|:)[ 「]{0,2}([^\s。、,:「」()]{2,20} ?\d{2,4}(?:号室?)?)(?!\d)/g
/** 東京中央郵便局私書箱第112号 */
const POST_BOX = /[\u4e00-\u9fff]{2,10}郵便局(?:留め?|内)?(?:の)?私書箱 ?第?\d{1,4}号?/g
/** 西新宿2-8-1に転居しました: what one does to an address. */
const BEFORE_MOVE =
  /\d{1,2}-\d{1,3}-\d{1,3}(?:-\d{1,4})?(?=(?:に|へ|から|まで) ?(?:転居|引っ?越|住ん|送っ|送付|配送|届け|発送|お送り|お届け|郵送|移転|転送))/g
/** Three numbers behind a town and a building behind them: 芝浦3-4-1 グランパークタワー21階. */
const BEFORE_BUILDING =
  /(?<=[\u4e00-\u9fff々])\d{1,2}-\d{1,3}-\d{1,3}(?= [^\s。、,]{1,16}(?:ビル|マンション|ハイツ|コーポ|タワー|アパート|メゾン|ハイム|号室|\d階))/g

/** Postal codes and addresses: a Japanese address needs a prefecture or municipality and a house number. */
export function findAddresses(folded: string, clues: Clues): Span[] {
  const { digits, dashes, hasUpper, hasKatakana, hasSpace, marks } = clues
  const spans: Span[] = []
  if (digits >= 7 && (marks & MARK.postal) !== 0) {
    for (const match of allMatches(POSTAL, folded))
      spans.push({ kind: 'postal', start: match.index, end: match.index + match[0].length })
  }
  if ((marks & MARK.place) !== 0) {
    let last: { kind: 'address'; start: number; end: number } | undefined
    for (const match of allMatches(HOUSE_NUMBER, folded)) {
      // From 芝1-2-3 to 港区高輪4-5-6: a second address begins behind the first.
      const start = addressStart(folded, match, 0) ?? addressBehind(folded, match, last?.end)
      if (start === undefined) continue
      const end = addressEnd(folded, match.index + match[0].length)
      // 一番町4-4: the name of a town may hold a number of its own.
      if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
      else {
        last = { kind: 'address', start, end }
        spans.push(last)
      }
    }
  }
  if (digits > 0 && (marks & MARK.postal) !== 0) {
    const hasBuilding = folded.includes('建物') || folded.includes('部屋番')
    for (const pattern of hasBuilding ? [LABELLED, LABELLED_BUILDING] : [LABELLED]) {
      for (const match of allMatches(pattern, folded)) {
        const end = match.index + match[0].length
        spans.push({ kind: 'address', start: end - (match[1]?.length ?? 0), end: addressEnd(folded, end) })
      }
    }
  }
  if (digits > 0 && folded.includes('私書箱')) {
    for (const match of allMatches(POST_BOX, folded))
      spans.push({ kind: 'address', start: match.index, end: match.index + match[0].length })
  }
  if (dashes >= 2 && digits >= 3) {
    addTowns(folded, BEFORE_MOVE, spans)
    if (hasKatakana && hasSpace) addTowns(folded, BEFORE_BUILDING, spans)
  }
  if (digits > 0 && hasUpper) {
    spans.push(...findWesternAddresses(folded, clues))
    if (dashes > 0 && (folded.includes(', ') || folded.includes('-ku') || folded.includes('-shi')))
      spans.push(...findRomajiAddresses(folded))
  }
  return spans
}

/** Numbers behind a town that nothing else announces, and the town. */
function addTowns(folded: string, pattern: RegExp, spans: Span[]): void {
  for (const match of allMatches(pattern, folded)) {
    const start = runStart(folded, match.index, { is: isTownPart, longest: LONGEST_TOWN })
    if (match.index - start < 2) continue
    spans.push({ kind: 'address', start, end: addressEnd(folded, match.index + match[0].length) })
  }
}

function isTownPart(code: number): boolean {
  return isKanji(code) || isKatakana(code) || code === 0x30fc
}

function addressStart(folded: string, match: RegExpExecArray, least: number): number | undefined {
  const number = match.index
  const from = Math.max(least, number - LONGEST_BEFORE)
  let before = folded.slice(from, number)
  for (let index = before.length - 1; index >= 0; index -= 1) {
    if (isBreak(before.charCodeAt(index)) && !isBrokenPlace(before, index)) {
      before = before.slice(index + 1)
      break
    }
  }
  const start = placeStart(before)
  if (start === undefined || NO_TOWN.test(before.slice(start))) return undefined
  // A bare number is a house number only right after a town: 左京区一乗寺払殿町32, not 横浜市の拠点3.
  if (/^\d+$/.test(match[0])) {
    const place = before.slice(start)
    if (!TOWN.test(place) && !(SHORT_TOWN.test(place) && PREFECTURE.test(place))) return undefined
  }
  return number - before.length + start
}

function addressBehind(folded: string, match: RegExpExecArray, last: number | undefined): number | undefined {
  if (last === undefined || match.index - last > LONGEST_BEFORE) return undefined
  return addressStart(folded, match, last)
}

/** 東京都港区, and the town on the next line. */
const PLACE_LINE = /(?:^|[\n :])[\u4e00-\u9fff々ヶケ]{2,10}[市区町村]$/
function isBrokenPlace(before: string, index: number): boolean {
  return before.charAt(index) === '\n' && PLACE_LINE.test(before.slice(0, index))
}

function placeStart(before: string): number | undefined {
  const prefecture = PREFECTURE.exec(before)
  if (prefecture !== null) return prefecture.index
  for (const match of allMatches(MUNICIPALITY, before)) {
    const head = before.slice(0, match.index)
    const hiragana = HIRAGANA_CITY.exec(head)
    if (hiragana !== null) return hiragana.index
    let start = match.index
    while (start > 0 && match.index - start < 6 && isPlaceKanji(before.charCodeAt(start - 1))) start -= 1
    if (start < match.index) return start
  }
  return undefined
}

/** A building on the line below, with its room or floor. */
const BUILDING_BELOW =
  /^\n[ \t]{0,3}[^\s。、,:;「」()\d]{2,20} ?(?:[A-Z]?(?:棟 ?)?\d{1,4}(?:号室?|階|F)|\d{3,4})(?=[ \t]{0,3}(?:\n|$))/

function isPlaceKanji(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || code === 0x30f6 || code === 0x30b1
}

function addressEnd(folded: string, from: number): number {
  let end = from
  for (let part = 0; part < 3; part += 1) {
    const rest = folded.slice(end, end + 40)
    const more = BUILDING.exec(rest) ?? BUILDING_BELOW.exec(rest)
    if (more === null) break
    end += more[0].length
  }
  return end
}
