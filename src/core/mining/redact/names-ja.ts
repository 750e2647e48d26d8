import { findForeignNames } from './foreign-names.ts'
import { isNobody, OF_A_DESK, withoutDesk } from './japanese-desk.ts'
import {
  isAnySurname,
  isFullName,
  isGivenLike,
  isGivenReading,
  isPlainSurname,
  isSurname,
  isSurnameLike,
  isSurnameReading,
} from './japanese-name-shape.ts'
import { findKanaNames } from './kana-names.ts'
import { KATAKANA_ROLE } from './katakana-role.ts'
import { findLabelledNames } from './labelled-names.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { findStandingNames } from './standing-names.ts'

const K = '\\u3400-\\u9fff\\uf900-\\ufaff々ヶ\\ud840-\\udfff'
const KANJI = new RegExp(`[${K}]`)
const HONORIFIC =
  /(?:さん|(?<!同)様|さま|氏|殿|くん|君|先生|ちゃん|どの(?=[\n、。]))(?![々子式相態名症粒反])/g
const TITLE =
  /(?:課長|部長|係長|主任|次長|社長|店長|室長|所長|本部長|支店長|工場長|専務|常務|リーダー|マネージャー|マネジャー|チーフ|先輩|後輩|医師|会長|校長|園長|院長|教授|准教授|弁護士|税理士|看護師|監査役|取締役|理事|監督|選手|主査|主幹|参事|主事)/g
const INTRODUCTION =
  /(?:です|と申します|ともうします|と言います|といいます|でございます|だと思います|宛|より(?=ご?連絡|お願い|失礼))/g
const HIRAGANA_NOT =
  /(?:みな|さん|たく|おく|おかあ|おとう|おじい|おばあ|おじ|おば|おきゃく|きゃく|おつかれ|つかれ|ごくろう|くろう|おかげ|おたがい|どちら|どなた|ぎょうしゃ|たんとうしゃ|かいしゃ|おにい|おねえ|おまわり|むすめ|むすこ|よう|もう|どれ|あな|そう|おこ|いも|ひと|おひ|こと|かみ|ひめ|もし|ばん|なぜ|なに)$/
const COMMON_READINGS = new Set(
  'さとう すずき たかはし たなか いとう わたなべ やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ きむら はやし しみず やまざき やまさき もり あべ いけだ はしもと やました いしかわ なかじま なかしま まえだ ふじた おがわ ごとう おかだ はせがわ むらかみ こんどう いしい さいとう さかもと えんどう あおき ふじい にしむら ふくだ おおた みうら ふじわら おかもと まつだ なかがわ なかの はらだ おの たむら たけうち かねこ わだ なかやま いしだ うえだ もりた はら しばた さかい くどう よこやま みやざき みやもと うちだ たかぎ あんどう たにぐち おおの まるやま いまい たかだ ふじもと たけだ むらた うえの すぎやま ますだ すがわら ひらの こじま おおつか ちば くぼ まつい いわさき さくらい きのした のぐち まつお のむら きくち さの おおにし すぎもと あらい はまだ いちかわ ふるかわ みずの こまつ しまだ こやま やまうち'.split(
    ' ',
  ),
)
/** What may end right before a name in hiragana: すみませんさとうです, 昨日はもりたさんが. */
const ENDS_BEFORE_NAME = /(?:[のはがをにともや]|です|ます|せん|した|から|より|ので|けど|って)$/
/** Readings of surnames that are everyday words first. */
const NO_READING =
  /^(?:おわり|とおり|いがい|ところ|あした|きょう|うえ|した|まえ|あと|なか|そと|よこ|となり|いつも|いくら|どこ|なに|むり|こども|おとな|むかし|ひとり|みどり|くすり|ちから|いのち|こころ|かわり|つもり|はなし|あまり|いらい|さっき|ちかく|ほんと|もうす|たより|よやく|しらせ|おもい|しごと|きもち)$/
const GREETING = /(?:です|ます|した|ません|下さい|ください)$/

/** Names in Japanese texts, by their neighbours (さん, 様, 課長, 〜と申します, 氏名：) and by known surnames. */
export function findJapaneseNames(folded: string): Span[] {
  return [
    ...namesBefore(folded, HONORIFIC, 'honorific'),
    ...namesBefore(folded, TITLE, 'title'),
    ...namesBefore(folded, INTRODUCTION, 'introduction'),
    ...findLabelledNames(folded),
    ...findStandingNames(folded),
    ...findKanaNames(folded),
    ...findForeignNames(folded),
  ]
}

/** お世話になっております。営業部の…です: who greets then says who they are. */
const GREETED =
  /(?:お世話に|お疲れ様|おつかれさま|お疲れさま|はじめまして|初めまして)[^\n]{0,12}[。、!\n ]{1,2}[^。\n]{0,24}(?:の|です。|、)$/

const KIN = /[母父姉兄嫁娘猫犬孫婿爺婆叔伯僧坊鬼虫魚鳥馬私俺僕誰何方]/

type Sign = 'honorific' | 'title' | 'introduction'

function namesBefore(folded: string, pattern: RegExp, sign: Sign): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(pattern, folded)) {
    let end = folded.charAt(match.index - 1) === ' ' ? match.index - 1 : match.index
    // 山本部長: 本 belongs to the name.
    if (
      match[0] === '本部長' &&
      !isAnySurname(folded.slice(runStart(folded, end, KANJI, 3), end)) &&
      isAnySurname(folded.slice(end - 1, end + 1))
    )
      end += 1
    const bracket = folded.charAt(end - 1) === ')' ? folded.lastIndexOf('(', end) : -1
    if (bracket > 0 && end - bracket < 24) {
      if (/^\([\u3041-\u3096\u30a1-\u30faー ]{4,20}\)$/.test(folded.slice(bracket, end)))
        spans.push({ kind: 'name', start: bracket + 1, end: end - 1 })
      end = bracket
    }
    const start = nameStart(folded, end, { sign, word: match[0] })
    if (start !== undefined) spans.push({ kind: 'name', start, end })
  }
  return spans
}

function nameStart(folded: string, end: number, by: { sign: Sign; word: string }): number | undefined {
  const last = folded.charAt(end - 1)
  if (KANJI.test(last)) return kanjiNameStart(folded, end, by)
  if (by.sign === 'title') return undefined
  if (/[\u30a1-\u30faー・]/.test(last)) return katakanaNameStart(folded, end, by)
  if (/[\u3041-\u3096]/.test(last)) return hiraganaNameStart(folded, end, by)
  if (by.sign === 'honorific' && /[A-Za-z]/.test(last)) return latinNameStart(folded, end)
  return undefined
}

function kanjiNameStart(folded: string, end: number, by: { sign: Sign; word: string }): number | undefined {
  let start = runStart(folded, end, KANJI, 14)
  // 田中 太郎様: one space inside a name.
  if (end - start <= 4 && folded.charAt(start - 1) === ' ') {
    const first = runStart(folded, start - 1, KANJI, 14)
    const surname = withoutDesk(folded.slice(first, start - 1))
    if (surname.length > 0 && surname.length <= 3 && isSurnameLike(surname) && !isNobody(surname)) {
      return start - 1 - surname.length
    }
  }
  const kana = folded.slice(start, end)
  // 髙橋みどり様 ends in kana and never comes here; 佐藤美咲 does.
  let run = kana
  for (let offset = 0; offset < run.length - 1; offset += 1) {
    const rest = run.slice(offset)
    const known = [3, 2].find(
      length =>
        isSurname(rest.slice(0, length)) && (rest.length === length || isGivenLike(rest.slice(length))),
    )
    if (
      known !== undefined &&
      (offset === 0 || offset >= 2 || withoutDesk(`${run.slice(0, offset)}x`) === 'x')
    )
      return start + offset
  }
  const stripped = withoutDesk(run)
  start = end - stripped.length
  run = stripped
  if (run.length === 0 || run.length > 6 || isNobody(run)) return undefined
  // 奥さん, お客様; but 奥部長 and 奥くん are people.
  if (/^[奥客]$/.test(run) && /^(?:さん|様|さま)$/.test(by.word)) return undefined
  if (/[者員方先屋]$/.test(run) && !(run.length === 2 && isAnySurname(run))) return undefined
  if (run.length === 1) return isLoneSurname(folded, start, by) ? start : undefined
  if (by.sign === 'honorific') return start
  if (by.sign === 'title') {
    return run.length <= 3 && (isAnySurname(run) || (isSurnameLike(run) && !OF_A_DESK.test(run)))
      ? start
      : undefined
  }
  if (/申|もうし|ございます|より/.test(by.word)) return start
  if (/い/.test(by.word) && !by.word.includes('思'))
    return isFullName(run) || isAnySurname(run) ? start : undefined
  const before = folded.slice(Math.max(0, start - 10), start)
  const fromDesk =
    /(?:株式会社|有限会社|\(株\))[^\s。、]{1,12}の$/.test(folded.slice(Math.max(0, start - 20), start)) ||
    /(?:部|課|室|係|店|支社|支店|営業所|チーム|グループ|センター|担当|会社|社|事業所|工場)の?$/.test(before)
  if (fromDesk && (isSurnameLike(run.slice(0, 2)) || isSurnameLike(run))) return start
  if (
    fromDesk &&
    GREETED.test(folded.slice(Math.max(0, start - 44), start)) &&
    run.length <= 5 &&
    !OF_A_DESK.test(run)
  )
    return start
  const alone = before === '' || /[\n。、 !]$/.test(before)
  if (by.word === '宛') return isSurnameLike(run) && !OF_A_DESK.test(run) ? start : undefined
  return alone && (isFullName(run) || isPlainSurname(run)) ? start : undefined
}

/** A surname of one kanji: 島さん, 坂と申します. Kin and guests are addressed alike and are nobody. */
function isLoneSurname(folded: string, start: number, by: { sign: Sign; word: string }): boolean {
  const kanji = folded.charAt(start)
  const addressed = by.sign !== 'introduction' || by.word.includes('申')
  if (by.sign === 'title' && /[前新現元副各全同旧両当次本長小中上下]/.test(kanji)) return false
  if (!addressed || /々/.test(folded.charAt(start - 1)) || KIN.test(kanji)) return false
  return isAnySurname(kanji)
    ? by.sign !== 'title' || !KANJI.test(folded.charAt(start - 1))
    : by.sign !== 'title' && /^$|[\n。、,!?「(・>: のと]/.test(folded.charAt(start - 1))
}

function katakanaNameStart(
  folded: string,
  end: number,
  by: { sign: Sign; word: string },
): number | undefined {
  const start = runStart(folded, end, /[\u30a1-\u30faー・]/, 20)
  const run = folded.slice(start, end)
  if (run.length < 2 || KATAKANA_ROLE.test(run)) return undefined
  if (folded.charAt(start - 1) === ' ' && by.sign === 'honorific') {
    const first = runStart(folded, start - 1, /[\u30a1-\u30faー]/, 10)
    if (isSurnameReading(folded.slice(first, start - 1))) return first
  }
  if (by.sign === 'honorific') return start
  return /申|もうします/.test(by.word) ? start : undefined
}

function hiraganaNameStart(
  folded: string,
  end: number,
  by: { sign: Sign; word: string },
): number | undefined {
  const start = runStart(folded, end, /[\u3041-\u3096]/, 8)
  const run = folded.slice(start, end)
  const given = kanjiThenKana(folded, start, run)
  if (given !== undefined && by.sign !== 'title') return given
  const isBounded = /^$|[\n。、「（( :>]/.test(folded.charAt(start - 1))
  if (by.sign === 'honorific' && isBounded && run.length >= 3 && isGivenReading(run) && !NO_READING.test(run))
    return start
  if (HIRAGANA_NOT.test(run) || GREETING.test(run)) return undefined
  for (let length = Math.min(6, run.length); length >= 2; length -= 1) {
    const name = run.slice(-length)
    if (COMMON_READINGS.has(name)) return end - length
    const rest = run.slice(0, -length)
    const beforeRun = folded.charAt(start - 1)
    const bounded =
      rest !== ''
        ? ENDS_BEFORE_NAME.test(rest)
        : !/[\u3041-\u3096]/.test(beforeRun) && (by.sign === 'honorific' || !KANJI.test(beforeRun))
    if (!bounded || length < 3 || NO_READING.test(name)) continue
    if (isSurnameReading(name) || (by.sign === 'honorific' && isGivenReading(name))) return end - length
  }
  if (by.sign !== 'honorific' || run.length < 2 || run.length > 5) return undefined
  return isBounded && (run.length >= 3 || isGivenReading(run)) ? start : undefined
}

/** 髙橋みどり: a known surname, then a given name in kana. */
function kanjiThenKana(folded: string, start: number, kana: string): number | undefined {
  if (kana.length < 2 || kana.length > 4 || !KANJI.test(folded.charAt(start - 1))) return undefined
  const run = folded.slice(runStart(folded, start, KANJI, 10), start)
  const surname = [3, 2].map(length => run.slice(-length)).find(part => isSurname(part))
  return surname === undefined || !isGivenLike(kana) ? undefined : start - surname.length
}

function latinNameStart(folded: string, end: number): number | undefined {
  const start = runStart(folded, end, /[A-Za-z.'-]/, 20)
  const run = folded.slice(start, end)
  if (
    run.length < 3 ||
    /^[A-Z]+$/.test(run) ||
    /^(?:user|admin|staff|member|google|apple|microsoft|amazon)$/i.test(run)
  )
    return undefined
  if (folded.charAt(start - 1) === '@') return undefined
  // Yamada Taroさん: both words of a name.
  const before = /(?<![A-Za-z])[A-Z][A-Za-z]{1,14} $/.exec(folded.slice(Math.max(0, start - 17), start))?.[0]
  return before !== undefined && /^[A-Z]/.test(run) ? start - before.length : start
}

function runStart(text: string, end: number, allowed: RegExp, longest: number): number {
  let start = end
  while (start > 0 && end - start < longest && allowed.test(text.charAt(start - 1))) start -= 1
  return start
}
