import type { Address } from './addressed-names.ts'
import { isKanji, isOneOf, runStart } from './characters.ts'
import { isNobody, OF_A_DESK, withoutDesk } from './japanese-desk.ts'
import {
  isAnySurname,
  isFullName,
  isGivenLike,
  isGivenName,
  isPlainSurname,
  isSurname,
  isSurnameLike,
  isUnlistedSurname,
  mayBeSurname,
} from './japanese-name-shape.ts'
import { memoisedAt } from './memo.ts'
import { isOrdinary, strangerTier } from './surname-score.ts'

const KANJI = { is: isKanji, longest: 14 }
/** お世話になっております。営業部の…です: who greets then says who they are. */
const GREETED =
  /(?:お世話に|お疲れ様|おつかれさま|お疲れさま|はじめまして|初めまして)[^\n]{0,12}[。、!\n ]{1,2}[^。\n]{0,24}(?:の|です。|、)$/

/** 大家さん: called by what they do. */
const KEEPERS = /^(?:大家|旦那|女将)$/
/** Three kanji that are addressed and are a word made longer: 各部署, 借地人; not 月見里. */
const AFFIXED = /^[各全同新旧副準総元前]|[者人員屋店部課社団生長役係班組会館院所室校局業家族客]$/
const KIN = /[母父姉兄嫁娘猫犬孫婿爺婆叔伯僧坊鬼虫魚鳥馬私俺僕誰何方]/

/** Where the name in kanji that ends at `end` begins; undefined if nobody is meant. */
export function kanjiNameStart(folded: string, end: number, by: Address): number | undefined {
  let start = runStart(folded, end, KANJI)
  // 田中 太郎様: one space inside a name.
  if (end - start <= 4 && folded.charAt(start - 1) === ' ') {
    const first = runStart(folded, start - 1, KANJI)
    const surname = withoutDesk(folded.slice(first, start - 1))
    if (
      surname.length > 0 &&
      surname.length <= 3 &&
      (isSurnameLike(surname) || mayBeSurname(surname)) &&
      !isNobody(surname) &&
      !/[部課室係]$/.test(surname) &&
      !/[部課室係]$/.test(folded.slice(start, end))
    ) {
      return start - 1 - surname.length
    }
  }
  let run = folded.slice(start, end)
  if (by.word === 'さん' && KEEPERS.test(run)) return undefined
  const known = knownNameIn(run)
  if (known !== undefined) return start + known
  if (by.sign === 'honorific' && run.length > 1 && isGivenName(run)) return start
  if (isNobody(run)) return undefined
  // 運転手さん, 看護師様
  if (run.length > 2 && /[手師士員]$/.test(run) && !isFullName(run)) return undefined
  const stripped = withoutDesk(run)
  start = end - stripped.length
  run = stripped
  if (run.length === 0 || run.length > 6 || isNobody(run)) return undefined
  // 奥さん, お客様; but 奥部長 and 奥くん are people.
  if ((run === '奥' || run === '客') && /^(?:さん|様|さま)$/.test(by.word)) return undefined
  if (isTradeEnd(run.charCodeAt(run.length - 1)) && !isNamedLikeATrade(run)) return undefined
  if (run.length === 1) return isLoneSurname(folded, start, by) ? start : undefined
  if (by.sign === 'honorific')
    return isOrdinary(run) &&
      (run.length !== 3 || AFFIXED.test(run)) &&
      !isAnySurname(run) &&
      !isGivenName(run) &&
      !isFullName(run)
      ? undefined
      : start
  if (by.sign === 'title') {
    return run.length <= 3 &&
      (isAnySurname(run) ||
        ((isSurnameLike(run) || isUnlistedSurname(run) || strangerTier(run) !== undefined) &&
          !OF_A_DESK.test(run)))
      ? start
      : undefined
  }
  if (/申|もうし|ございます|より/.test(by.word)) return start
  if (/い/.test(by.word) && !by.word.includes('思'))
    return isFullName(run) || isAnySurname(run) || isUnlistedSurname(run) ? start : undefined
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

/** Where a known surname, alone or with a given name, begins that ends a run: 2 in 経理田中太郎. */
function knownNameIn(run: string): number | undefined {
  const offset = knownNameAt(run, 0, run.length)
  return offset === 0 ? undefined : offset - 1
}

/** The same, one more, and 0 for none. */
const knownNameAt = memoisedAt(run => {
  for (let offset = 0; offset < run.length - 1; offset += 1) {
    if (offset === 1 && withoutDesk(`${run.slice(0, 1)}x`) !== 'x') continue
    const rest = run.slice(offset)
    const isName = [3, 2].some(
      length =>
        isSurname(rest.slice(0, length)) && (rest.length === length || isGivenLike(rest.slice(length))),
    )
    if (isName) return offset + 1
  }
  return 0
})

const isTradeEnd = isOneOf('者員方先屋')

/** 土屋, 越前屋: surnames that end as trades do; not 電気屋. */
function isNamedLikeATrade(run: string): boolean {
  return isAnySurname(run) || (run.length === 3 && run.endsWith('屋') && !isOrdinary(run))
}

/** A surname of one kanji: 島さん, 坂と申します. Kin and guests are addressed alike and are nobody. */
function isLoneSurname(folded: string, start: number, by: Address): boolean {
  const kanji = folded.charAt(start)
  const addressed = by.sign !== 'introduction' || by.word.includes('申')
  if (by.sign === 'title' && /[前新現元副各全同旧両当次本長小中上下]/.test(kanji)) return false
  // 本殿, 効くんです
  if (by.word === '殿' && /[本幣拝神宮御沈社寝仏]/.test(kanji)) return false
  if (by.word === 'くん' && !isAnySurname(kanji)) return false
  if (!addressed || /々/.test(folded.charAt(start - 1)) || KIN.test(kanji)) return false
  return isAnySurname(kanji)
    ? by.sign !== 'title' || !isKanji(folded.charCodeAt(start - 1))
    : by.sign !== 'title' && /^$|[\n。、,!?「(・>: のと]/.test(folded.charAt(start - 1))
}
