import type { Address } from './addressed-names.ts'
import { isHiragana, isKanji, isKatakana, runStart } from './characters.ts'
import { isGivenLike, isGivenReading, isSurname, isSurnameReading } from './japanese-name-shape.ts'
import { KATAKANA_ROLE } from './katakana-role.ts'
import { testedAt } from './memo.ts'

const HIRAGANA_NOT =
  /(?:みな|さん|たく|おく|おかあ|おとう|おじい|おばあ|おじ|おば|おきゃく|きゃく|おつかれ|つかれ|ごくろう|くろう|おかげ|おたがい|どちら|どなた|ぎょうしゃ|たんとうしゃ|かいしゃ|おにい|おねえ|おまわり|むすめ|むすこ|よう|もう|どれ|あな|そう|おこ|いも|ひと|おひ|こと|かみ|ひめ|もし|ばん|なぜ|なに|くらい|ぐらい|ない)$/
const COMMON_READINGS = new Set(
  'さとう すずき たかはし たなか いとう わたなべ やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ きむら はやし しみず やまざき やまさき もり あべ いけだ はしもと やました いしかわ なかじま なかしま まえだ ふじた おがわ ごとう おかだ はせがわ むらかみ こんどう いしい さいとう さかもと えんどう あおき ふじい にしむら ふくだ おおた みうら ふじわら おかもと まつだ なかがわ なかの はらだ おの たむら たけうち かねこ わだ なかやま いしだ うえだ もりた はら しばた さかい くどう よこやま みやざき みやもと うちだ たかぎ あんどう たにぐち おおの まるやま いまい たかだ ふじもと たけだ むらた うえの すぎやま ますだ すがわら ひらの こじま おおつか ちば くぼ まつい いわさき さくらい きのした のぐち まつお のむら きくち さの おおにし すぎもと あらい はまだ いちかわ ふるかわ みずの こまつ こやま やまうち'.split(
    ' ',
  ),
)
/** What may end right before a name in hiragana: すみませんさとうです, 昨日はもりたさんが. */
const ENDS_BEFORE_NAME = /(?:[のはがをにともや]|です|ます|せん|した|から|より|ので|けど|って)$/
/** Readings of surnames that are everyday words first. */
const NO_READING =
  /^(?:おわり|とおり|いがい|ところ|あした|きょう|うえ|した|まえ|あと|なか|そと|よこ|となり|いつも|いくら|どこ|なに|むり|こども|おとな|むかし|ひとり|みどり|くすり|ちから|いのち|こころ|かわり|つもり|はなし|あまり|いらい|さっき|ちかく|ほんと|もうす|たより|よやく|しらせ|おもい|しごと|きもち|くらい|ぐらい|はない|ではない)$/
const GREETING = /(?:です|ます|した|ません|下さい|ください)$/
const isNobodyAt = testedAt(run => HIRAGANA_NOT.test(run) || GREETING.test(run))
const isCommonAt = testedAt(name => COMMON_READINGS.has(name))

/** Where the name in katakana that ends at `end` begins; undefined if nobody is meant. */
export function katakanaNameStart(folded: string, end: number, by: Address): number | undefined {
  const start = runStart(folded, end, { is: code => isKatakana(code) || code === 0x30fb, longest: 20 })
  const run = folded.slice(start, end)
  if (run.length < 2 || KATAKANA_ROLE.test(run)) return undefined
  if (folded.charAt(start - 1) === ' ' && by.sign === 'honorific') {
    const first = runStart(folded, start - 1, { is: isKatakana, longest: 10 })
    if (isSurnameReading(folded.slice(first, start - 1))) return first
  }
  if (by.sign === 'honorific') return start
  return /申|もうします/.test(by.word) ? start : undefined
}

/** Where the name in hiragana that ends at `end` begins; undefined if nobody is meant. */
export function hiraganaNameStart(folded: string, end: number, by: Address): number | undefined {
  const start = runStart(folded, end, { is: isHiragana, longest: 8 })
  const run = folded.slice(start, end)
  const given = kanjiThenKana(folded, start, run)
  if (given !== undefined && by.sign !== 'title') return given
  const isBounded = /^$|[\n。、「（( :>]/.test(folded.charAt(start - 1))
  if (by.sign === 'honorific' && isBounded && run.length >= 3 && isGivenReading(run) && !NO_READING.test(run))
    return start
  if (isNobodyAt(folded, start, end)) return undefined
  for (let length = Math.min(6, run.length); length >= 2; length -= 1) {
    if (isCommonAt(folded, end - length, end)) return end - length
    const name = run.slice(-length)
    const rest = run.slice(0, -length)
    const beforeRun = folded.charAt(start - 1)
    const bounded =
      rest !== ''
        ? ENDS_BEFORE_NAME.test(rest)
        : !/[\u3041-\u3096]/.test(beforeRun) && (by.sign === 'honorific' || !isKanji(beforeRun.charCodeAt(0)))
    // 莉子さんとれんさん
    if (length === 2 && /(?:さん|ちゃん|くん)と$/.test(rest) && isGivenReading(name)) return end - length
    if (!bounded || length < 3 || NO_READING.test(name)) continue
    // 国内でもいいのですか
    if (by.sign === 'introduction' && !/^$|(?:です|ます|せん|した)$/.test(rest) && !/申|もうし/.test(by.word))
      continue
    if (isSurnameReading(name) || (by.sign === 'honorific' && isGivenReading(name))) return end - length
  }
  if (by.sign !== 'honorific' || run.length < 2 || run.length > 5) return undefined
  return isBounded && (run.length >= 3 || isGivenReading(run)) ? start : undefined
}

/** 髙橋みどり: a known surname, then a given name in kana. */
function kanjiThenKana(folded: string, start: number, kana: string): number | undefined {
  if (kana.length < 2 || kana.length > 4 || !isKanji(folded.charCodeAt(start - 1))) return undefined
  if (!isGivenLike(kana)) return undefined
  const run = folded.slice(runStart(folded, start, { is: isKanji, longest: 10 }), start)
  const surname = [3, 2].map(length => run.slice(-length)).find(part => isSurname(part))
  return surname === undefined ? undefined : start - surname.length
}
