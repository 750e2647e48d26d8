import { matchingBefore, matchingFrom } from './at-place.ts'
import { isReadBehind } from './beside-names.ts'
import { isDigit, isHiragana, isKatakana, isOneOf } from './characters.ts'
import { isNobody, NO_LONE_SURNAME, OF_A_DESK } from './japanese-desk.ts'
import {
  isAnySurname,
  isGivenAfterSurname,
  isGivenLike,
  isGivenName,
  isGivenReading,
  isGivenSpelling,
  isSurname,
  isSurnameLike,
  isUnlistedSurname,
} from './japanese-name-shape.ts'
import { testedAt } from './memo.ts'
import { isOkurigana, type Sign } from './name-context.ts'
import { deskLength, isOfSurname, NAME_TAIL, nameLength, shapeAt, tierOf } from './name-tier.ts'
import type { Runs } from './runs.ts'
import { isOrdinary, strangerTier } from './surname-score.ts'

/**
 * How far a run alone says that it is a name: 3 it can hardly be anything else, 2 more likely than not,
 * 1 a place or a word first, 0 only shaped like one.
 */
export type Candidate = { readonly start: number; readonly end: number; readonly tier: Sign }

/** Every run of kanji that may be a name, with a given name in kana or after a space. */
export function candidatesIn(folded: string, runs: Runs['kanji']): Candidate[] {
  const candidates: Candidate[] = []
  for (let index = 0; index < runs.length; index += 2) {
    const from = runs[index] ?? 0
    const end = runs[index + 1] ?? 0
    const shape = shapeAt(folded, from, end)
    const start = from + deskLength(shape)
    if (folded.charCodeAt(end) === 0x20) {
      const next = runs[index + 2] ?? Number.POSITIVE_INFINITY
      const base = folded.slice(start, end)
      const pairEnd = pairAt(folded, { base, end }, next === end + 1 ? runs[index + 3] : undefined)
      if (pairEnd !== undefined) {
        if (pairEnd > next) index += 2
        candidates.push({ start, end: pairEnd, tier: 3 })
        continue
      }
    }
    const last = start + nameLength(shape)
    const tier = isReadBehind(folded, start, last) ? 3 : tierOf(shape)
    if (tier === undefined) {
      if (isSpeaker(folded, start, last)) candidates.push({ start, end: last, tier: 3 })
      continue
    }
    if (tier === 2 && isCounted(folded, start, last)) continue
    if (last - start === 1 && isPartOfWord(folded, start, end)) continue
    const isWhole = last === end
    const kana = isWhole && isOfSurname(shape) ? kanaGiven(folded, start, end) : 0
    if (kana > 0) candidates.push({ start, end: last + kana, tier: 3 })
    // 田中ビル, 小林クリニック: katakana goes on.
    else if (!isWhole || !isKatakana(folded.charCodeAt(end)) || isTeam(folded, end))
      candidates.push({ start, end: last, tier })
  }
  return candidates
}

/** One kanji behind katakana, or before た of a verb: 見た, 出たな. */
function isPartOfWord(folded: string, start: number, end: number): boolean {
  if (isKatakana(folded.charCodeAt(start - 1))) return true
  const behind = folded.charAt(end + 1)
  return folded.charAt(end) === 'た' && (behind === 'に' || behind === 'な')
}

const AFTER_AT = matchingBefore(/(?:^|[^A-Za-z0-9._%+\u3400-\u9fff-])@$/, 12)
const AFTER_TIME = matchingBefore(/(?:^|[^\d:])\d{1,2}:\d{2}(?::\d{2})?\]? {0,2}$/, 12)
/** 三浦@大阪: where he is. */
const ENDS_MENTION = matchingFrom(/^(?:$|[\s、。,!?@])/, 1)
const BEGINS_MESSAGE = matchingFrom(/^ ?[:>]/, 2)
/** @沢良木 and 09:12 沢良木: what writes in a chat is somebody, though no list knows the name. */
function isSpeaker(folded: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 4) return false
  const isAt = folded.charCodeAt(start - 1) === 0x40
  const isMeant = isAt
    ? ENDS_MENTION(folded, end) && AFTER_AT(folded, start)
    : BEGINS_MESSAGE(folded, end) && AFTER_TIME(folded, start)
  if (!isMeant) return false
  const text = folded.slice(start, end)
  return !isNobody(text) && !OF_A_DESK.test(text)
}

const TEAM = matchingFrom(
  /^(?:チーム|グループ|マター|ペア|コンビ|ユニット|シフト|ライン|リーダー|マネージャー|マネジャー|チーフ)/,
  7,
)
/** 久野チーム, 久野リーダー: katakana that do not make a company of a name. */
function isTeam(folded: string, end: number): boolean {
  return TEAM(folded, end)
}

/** 2月分, 1カ月前: what a number counts. */
function isCounted(folded: string, start: number, end: number): boolean {
  const before = folded.charCodeAt(start - 1)
  const isNumbered = isDigit(before) || (folded.charAt(start) === '月' && isCounter(before))
  return isNumbered && isUnlistedSurname(folded.slice(start, end))
}

const isCounter = isOneOf('カヶヵか')

/** Where 新井 千尋, 谷本 たかし or 谷本 Takashi ends: something like a surname, a space, something like a given name. `nextEnd` is the end of the kanji right behind the space. */
function pairAt(
  folded: string,
  { base, end }: { base: string; end: number },
  nextEnd: number | undefined,
): number | undefined {
  if (base.length > 4 || isNobody(base)) return undefined
  if (nextEnd !== undefined) {
    const given = folded.slice(end + 1, nextEnd).replace(NAME_TAIL, '')
    const last = end + 1 + given.length
    // 旧：今野　新：杉本
    if (given.length === 1 && (folded.charAt(last) === ':' || isOkurigana(folded, last))) return undefined
    return given !== '' && isPair(base, given, folded.slice(last, last + 5)) ? last : undefined
  }
  if (!isAnySurname(base)) return undefined
  const latin = /^[A-Z][a-z]{2,11}(?![A-Za-z])/.exec(folded.slice(end + 1, end + 14))?.[0]
  if (latin !== undefined) return isGivenSpelling(latin) ? end + 1 + latin.length : undefined
  const katakana = /^[\u30a1-\u30faー]{2,6}(?![\u30a1-\u30faー])/.exec(folded.slice(end + 1, end + 8))?.[0]
  if (katakana !== undefined) return isGivenReading(katakana) ? end + 1 + katakana.length : undefined
  const length = hiraganaGiven(folded.slice(end + 1, end + 12))
  return length > 0 ? end + 1 + length : undefined
}

const BEHIND_GIVEN =
  /^(?:$|[^\u3041-\u3096]|さん|さま|ちゃん|くん|です|でし|でご|と|の|は|が|を|に|も|へ|から|より|まで)/
/** How many hiragana at the start read as a given name with a particle or nothing behind: はるかといいます. */
function hiraganaGiven(text: string): number {
  const run = /^[\u3041-\u3096]*/.exec(text)?.[0].length ?? 0
  for (let length = Math.min(6, run); length >= 2; length -= 1)
    if (isGivenReading(text.slice(0, length)) && BEHIND_GIVEN.test(text.slice(length))) return length
  return 0
}

/** Surnames of one kanji of China and Korea, whose given names no list of Japanese ones has. */
const FROM_ABROAD =
  /^[陳李張劉楊趙呉徐孫朱郭羅鄭梁謝宋許韓馮鄧曹彭蕭董袁潘蒋蔡蘇魏呂沈姚盧姜崔鍾譚汪范廖賈韋鄒孟邱尹薛黎顧王周黄]$/

function isPair(surname: string, given: string, after: string): boolean {
  if (isNobody(given)) return false
  if (/[部課室係店社所院校局]$/.test(surname) && !isAnySurname(surname)) return false
  if (given.length > 1 && isGivenAfterSurname(given) && strangerTier(surname) !== undefined) return true
  // 陳 浩然
  if (FROM_ABROAD.test(surname) && given.length === 2 && !/[部課室係店社名用]$/.test(given)) return true
  const isWord = given.length > 1 && isOrdinary(given) && !isGivenAfterSurname(given)
  if (isGivenLike(given) && !isWord)
    return (
      isAnySurname(surname) ||
      isUnlistedSurname(surname) ||
      (isSurnameLike(surname) && given.length >= 2) ||
      (surname.length === 1 && given.length >= 2 && isGivenName(given) && !NO_LONE_SURNAME.test(surname))
    )
  const ends =
    /^(?:$|[\n\t、。,)(/<;|（）[がはをにのとも]|から|より|まで|名義| [A-Z(<[]| *(?:様|さん|殿|です|と申|拝)|[ ]{1,2}$| \|| 印)/.test(
      after,
    )
  if (ends && isGivenAfterSurname(given) && strangerTier(surname) !== undefined) return true
  return ends && !isWord && isSurname(surname) && given.length <= 3 && !OF_A_DESK.test(given.slice(-1))
}

/** 林さくら: a common surname of one kanji, and kana that end as no verb does. */
function isFrequentLone(surname: string, after: string): boolean {
  return (
    !/[見高長新前中今所平向多上下大小本生出入立引切着取分合手目口]/.test(surname) &&
    !/^[\u3041-\u3096]{1,4}[るうくすつむぶぐぬい](?![\u3041-\u3096])/.test(after)
  )
}

/** Length of a given name in kana right after a surname: 工藤あかり, 工藤ヨシ子. */
function kanaGiven(folded: string, start: number, end: number): number {
  let length = 0
  while (length < LONGEST_KANA && isPlainKana(folded.charCodeAt(end + length))) length += 1
  if (length < 2) return 0
  // 見かける, 高さとは
  const isLone = end - start === 1
  if (isLone && !isFrequentLone(folded.charAt(start), folded.slice(end, end + 6))) return 0
  if (KATAKANA_AND_KANJI(folded, end)) return 3
  for (; length >= 2; length -= 1) {
    const isPlace = length < LONGEST_KANA && isPlaceEnd(folded.charCodeAt(end + length))
    // 南アメリカ: katakana that go on are no given name.
    const goesOn =
      isKatakana(folded.charCodeAt(end + length - 1)) && isKatakana(folded.charCodeAt(end + length))
    if (isPlace || goesOn) continue
    if (isKanaGiven(folded, end, end + length)) return length
    if (length === 2 && !isLone && isShortGiven(folded, end, end + length)) return length
  }
  return 0
}

const LONGEST_KANA = 5
/** ヨシ子 */
const KATAKANA_AND_KANJI = matchingFrom(/^[\u30a1-\u30fa]{2}[子江代枝](?![\u3400-\u9fff])/, LONGEST_KANA)
const isPlaceEnd = isOneOf('通町公園橋台丘坂駅川山')
const isKanaGiven = testedAt(
  kana =>
    isGivenName(kana) || (kana.length >= 3 && isGivenReading(kana) && !/^(?:から|より|です|まで)/.test(kana)),
)

/** Two katakana: 佐藤ユリ. */
const isShortGiven = testedAt(kana => /^[\u30a1-\u30fa]+$/.test(kana) && isGivenReading(kana))

/** Kana without ー. */
function isPlainKana(code: number): boolean {
  return isHiragana(code) || (code >= 0x30a1 && code <= 0x30fa)
}
