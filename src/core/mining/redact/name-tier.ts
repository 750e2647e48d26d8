import { isNobody, OF_A_DESK, withoutDesk } from './japanese-desk.ts'
import {
  isAnySurname,
  isFrequentSurname,
  isFullName,
  isGivenAfterSurname,
  isGivenLike,
  isGivenName,
  isPlaceFirst,
  isPlainSurname,
  isSurname,
  isUnlistedSurname,
  mayBeGiven,
} from './japanese-name-shape.ts'
import { memoisedAt } from './memo.ts'
import type { Sign } from './name-context.ts'
import { isOrdinary, strangerTier } from './surname-score.ts'

/** What may be written after a name without a gap: 高橋追記, 佐藤本人. */
export const NAME_TAIL =
  /(?:医師|本人|両名|名義|邸|宅|宛|拝|他|不在|出社|追記|携帯|作成|対応|担当|確認|承認|受付|記入|代理|退社|到着|完了|実施|報告|連絡|以下|了解|様|氏|殿|君|課長|部長|係長|主任|次長|社長|店長|室長|所長|本部長|支店長|工場長|専務|常務|先輩|先生|後輩|達|家|待|経由|側|夫妻|夫人|一家|両氏|起案|決裁|処理|受領|立会|同席|同行|撮影|執筆|監修|運転|指示|帰社|帰宅|在席|離席|外出|休暇|欠勤|早退|遅刻|直行|直帰|出張|在宅|退職|異動|後任|前任|個人|専用|所有|保管|管理|使用|持参|提出|入力|登録|投稿|発信|送信|受信|連名|推薦|紹介|指名|出席|欠席|参加|登壇|司会|進行|分|以外|及|並|等|曰|談|班)+$/

const LAST_TAIL = new RegExp(NAME_TAIL.source.replace(/\+\$$/, '$'))

/** What a run of kanji says by itself, packed into one number. */
export type Shape = number
const NAME_LENGTH = 4
const TIER = 8
const SURNAME = 1 << 11

/** How many characters of the run are a department before the name. */
export function deskLength(shape: Shape): number {
  return shape & 15
}

/** How long the name is without what may follow one. */
export function nameLength(shape: Shape): number {
  return (shape >> NAME_LENGTH) & 15
}

/** 3 it can hardly be anything but a name, 2 more likely than not, 1 a place or a word first, 0 only shaped like one. */
export function tierOf(shape: Shape): Sign | undefined {
  const tier = ((shape >> TIER) & 7) - 1
  return tier === -1 ? undefined : (tier as Sign) // what was packed was a Sign
}

/** Whether the name is a listed surname. */
export function isOfSurname(shape: Shape): boolean {
  return (shape & SURNAME) !== 0
}

/** A long text of an office holds some ten thousand different runs. */
const KNOWN_RUNS = 32_768

/** The name in a part of a text that is a run of kanji, at most 14, and how far the run alone says that it is one. */
export const shapeAt = memoisedAt((run: string): Shape => {
  const base = withoutDesk(run)
  const name = withoutTail(base)
  const tier = isNobody(name) ? undefined : nameTier(name)
  return (
    (run.length - base.length) |
    (name.length << NAME_LENGTH) |
    ((tier === undefined ? 0 : tier + 1) << TIER) |
    (isSurname(name) ? SURNAME : 0)
  )
}, KNOWN_RUNS)

/** 菅家邸 without 邸 and no more: what is a surname already keeps its end. */
function withoutTail(base: string): string {
  if (isFullName(base)) return base
  let name = base
  while (!isAnySurname(name)) {
    const tail = LAST_TAIL.exec(name)?.[0]
    if (tail === undefined || tail.length >= name.length) break
    name = name.slice(0, -tail.length)
  }
  return name === base || nameTier(name) === undefined ? base : name
}

function nameTier(run: string): Sign | undefined {
  if (run.length === 0 || run.length > 7) return undefined
  if (run.length === 1) return isAnySurname(run) ? 1 : undefined
  // 尼崎北: a part of a place.
  if (run.length === 3 && /[東西南北]$/.test(run) && isPlaceFirst(run.slice(0, 2))) return undefined
  if (isPlainSurname(run) || isFullName(run)) return 3
  if (isPlaceFirst(run)) return isAnySurname(run) ? (isFrequentSurname(run) ? 1 : 0) : undefined
  if (isAnySurname(run)) return 2
  if (isLooseFullName(run))
    return [3, 2, 1].some(length => isPlaceFirst(run.slice(0, length)) && !isGivenName(run.slice(length)))
      ? 1
      : 2
  if (isSurnameFirst(run, isPlainSurname)) return OF_A_DESK.test(run.slice(2)) ? 0 : 2
  if (isSurnameFirst(run, isAnySurname)) return 1
  if (isUnlistedSurname(run)) return 2
  const stranger = strangersFullName(run)
  if (stranger !== undefined) return stranger
  // Given names alone: 哲朗に貸した.
  if (run.length >= 2 && isGivenName(run)) return 0
  return strangerTier(run)
}

/** 川人真帆, 五十畑一真: kanji that are no word, and a given name. */
function strangersFullName(run: string): Sign | undefined {
  if (run.length < 3 || run.length > 6) return undefined
  for (const length of [2, 3]) {
    const given = run.slice(length)
    if (!isGivenAfterSurname(given) || isWordBehind(run, given)) continue
    const tier = strangerTier(run.slice(0, length))
    if (tier === undefined) continue
    if (given.length === 1) return tier
    return tier === 1 ? 3 : 2
  }
  return undefined
}

/** Ends of words that go on after a surname and name a place or a thing: 山本橋, 高橋式. */
const NO_GIVEN =
  /^[水石木花酒茶米肉魚鳥草竹豆油塩川山寺丘台浜沢谷池湖海原野森林田畑宅邸家城港根荘屋館院亭楼庵峠宮社敷塚島場道路坂]$/
const NO_GIVEN_END =
  /[町村市区県府駅橋社店部課係所院校園館局党派系式型流論説賞杯戦湾号線氏様殿君者員方側席会先製品用機器券票書類物的性化業界内外中後前間等地面跡具園寺宮道堂荘屋敷岸沿崎沢]$/

/** A surname, then one to three kanji that may be any given name: 緒方寿慶. */
function isSurnameFirst(run: string, isFit: (surname: string) => boolean): boolean {
  if (run.length > 7 || isNobody(run)) return false
  return [4, 3, 2].some(length => {
    const given = run.slice(length)
    return (
      given !== '' &&
      given.length <= 3 &&
      !isWordBehind(run, given) &&
      isFit(run.slice(0, length)) &&
      !NO_GIVEN.test(given) &&
      mayBeGiven(given) &&
      !NO_GIVEN_END.test(given) &&
      !isNobody(given)
    )
  })
}

/** 大迫力, 大女優: three kanji whose last two are a word. */
function isWordBehind(run: string, given: string): boolean {
  return run.length === 3 && given.length === 1 && isOrdinary(run.slice(1))
}

/** Any surname and what might be a given name: 坂下仁礼那. */
function isLooseFullName(run: string): boolean {
  if (run.length < 3 || run.length > 5) return false
  return [2, 3, 1].some(length => {
    const given = run.slice(length)
    const surname = run.slice(0, length)
    if (given.length === 0 || given.length > 3 || isWordBehind(run, given)) return false
    if (!isAnySurname(surname) && !(given.length > 1 && isUnlistedSurname(surname))) return false
    return length === 1 ? isGivenAfterSurname(given) : isGivenLike(given)
  })
}
