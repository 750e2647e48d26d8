import { NOT_A_PERSON, OF_A_DESK, withoutDesk } from './japanese-desk.ts'
import {
  isAnySurname,
  isFullName,
  isGivenLike,
  isGivenName,
  isPlaceFirst,
  isPlainSurname,
  isSurname,
  isSurnameLike,
} from './japanese-name-shape.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const K = '\\u3400-\\u9fff\\uf900-\\ufaff々ヶ\\ud840-\\udfff'
const RUN = new RegExp(`[${K}]{1,14}`, 'g')
const READING =
  /[(（]([\u30a1-\u30faー゛゜]{2,8} ?[\u30a1-\u30faー゛゜]{2,8}|[\u3041-\u3096]{2,6} [\u3041-\u3096]{2,6})[)）]/y
/** The same name in Latin letters, as signatures have it: 青木崇胤 / Shinsaku Koyama. */
const LATIN_BESIDE = / ?[/|(] ?([A-Z][A-Za-z'-]{1,20}[ .][A-Z][A-Za-z'-]{1,20})(?![A-Za-z])/y
/** What people do, right after their name. */
const ACTS =
  /^(?:が|に|へ|と|から|より|にも|とも|宛に?) ?(?:対応|確認|引き継|引継|依頼|連絡|報告|相談|共有|電話|説明|案内|返信|回答|承認|聞い|伺|現地|訪問|到着|転送|指示|調査|作業|担当|代わ|渡し|頼|お願い|教え|送付|手配|訊|打ち合わせ|実施|受領|入力|申請|不在|退職|異動|出社|在宅|休)/
const OPENS_LINE = /(?:^|[\n。!?！？][ \n]*|^[ >・*●○◆■-]{1,6}|\n[ >・*●○◆■-]{1,6})$/
const SAYS =
  /^(?:[「『]|[:：] ?[「『]|です|だけど|だが|ですが|ですけど|でございます|と申します|ともうします|と言います|といいます|と云います|より(?:ご|連絡|お願い|報告))/
const SIGNS_BEFORE =
  /(?:^|[^A-Za-z0-9._%+-])[@＠]$|(?:^|[^\d:])\d{1,2}:\d{2} ?$|\d ?[（(]$|(?:者|人|員|名|主|長|担当|対応|立会い?|立ち会い|相手先?|相手方|窓口|発信|受信|宛先|宛名|差出|先方|後任|前任|上司|部下|幹事|同席|出席|受付|記入|作成|承認|依頼|報告|連絡|[Ff]rom|[Tt]o|[Cc]c|CC|TO|FROM)(?:[:：] ?| |は ?)$/
const LISTED = new RegExp(
  `([${K}]{1,4}?)(?:[、・,と/] ?([${K}]{1,4}?))(?:[、・,と/] ?([${K}]{1,4}?))?(?:[、・,と/] ?([${K}]{1,4}?))?(?=両名|両氏|(?:の|さんの)? ?(?:\\d{1,2}|[二三四五六七八九])(?:名|人)|さん|様|氏|[がはのにへを、。]|$)`,
  'y',
)
const COUNTED = /^(?:両名|両氏|(?:の|さんの)? ?(?:\d{1,2}|[二三四五六七八九])(?:名|人)|さん|様|氏)/

/** Names without a word of address: by their shape, by where they stand and by what is done by or to them. */
export function findStandingNames(folded: string): Span[] {
  const spans: Span[] = []
  const runs = allMatches(RUN, folded)
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]
    if (run === undefined) continue
    const listed = listedNames(folded, run)
    for (const span of listed) spans.push(span)
    const end = run.index + run[0].length
    const next = runs[index + 1]
    const given =
      next !== undefined && next.index === end + 1 && folded.charCodeAt(end) === 0x20 ? next[0] : ''
    const base = withoutDesk(run[0])
    const start = end - base.length
    const isNamePair =
      given !== '' && isPair(base, given, folded.slice(end + 1 + given.length, end + 5 + given.length))
    const place = isNamePair
      ? end + 1 + given.length
      : isAlone(folded, start, end)
        ? end + kanaGiven(base, folded.slice(end, end + 4))
        : undefined
    if (place === undefined) continue
    if (isNamePair) index += 1
    spans.push({ kind: 'name', start, end: place })
    READING.lastIndex = place
    const reading = READING.exec(folded)
    if (reading !== null) spans.push({ kind: 'name', start: place + 1, end: place + reading[0].length - 1 })
    LATIN_BESIDE.lastIndex = place
    const latin = LATIN_BESIDE.exec(folded)
    if (latin !== null)
      spans.push({
        kind: 'name',
        start: LATIN_BESIDE.lastIndex - (latin[1] ?? '').length,
        end: LATIN_BESIDE.lastIndex,
      })
  }
  return spans
}

/** 板橋、久我の2名 and 中尾・岩橋両名: surnames in a row, counted or addressed at the end. */
function listedNames(folded: string, run: RegExpExecArray): Span[] {
  const end = run.index + run[0].length
  if (!/[、・,と/]/.test(folded.charAt(end)) || run[0].length > 4) return []
  LISTED.lastIndex = run.index
  const match = LISTED.exec(folded)
  if (match === null) return []
  const names = match.slice(1).filter(name => name !== undefined)
  const counted = COUNTED.test(folded.slice(run.index + match[0].length, run.index + match[0].length + 8))
  const fits = counted
    ? isAnySurname
    : (name: string) => isAnySurname(name) && !isPlaceFirst(name) && name.length > 1
  if (!names.every(fits) || (!counted && !names.some(isPlainSurname))) return []
  let at = run.index
  return names.map(name => {
    const start = folded.indexOf(name, at)
    at = start + name.length
    return { kind: 'name', start, end: at }
  })
}

/** Length of a given name in kana after a surname: 工藤あかり. */
function kanaGiven(surname: string, after: string): number {
  if (!isSurname(surname)) return 0
  return (
    [4, 3, 2].find(
      length =>
        /^[\u3041-\u3096\u30a1-\u30fa]+$/.test(after.slice(0, length)) && isGivenLike(after.slice(0, length)),
    ) ?? 0
  )
}

/** 新井 千尋: something like a surname, a space, something like a given name. */
function isPair(surname: string, given: string, after: string): boolean {
  if (surname.length > 3 || NOT_A_PERSON.test(surname)) return false
  if (isGivenLike(given)) return isAnySurname(surname) || (isSurnameLike(surname) && given.length >= 2)
  const ends = /^(?:$|[\n、。,)(/<（）]| *(?:様|さん|殿|です|と申))/.test(after)
  return ends && isSurname(surname) && given.length <= 3 && !OF_A_DESK.test(given.slice(-1))
}

/** A surname nobody would take for a word, a full name, or one standing where people stand. */
function isAlone(folded: string, start: number, end: number): boolean {
  const run = folded.slice(start, end)
  if (run.length > 6) return false
  const first = folded.charCodeAt(end)
  const followed = first >= 0x30a1 && first <= 0x30fc
  if (isFullName(run)) return true
  if (isPlainSurname(run)) return !followed
  const known = run.length <= 3 && isAnySurname(run)
  const full = !known && isLooseFullName(run)
  if (!known && !full && !(run.length >= 2 && run.length <= 3 && isSurnameLike(run))) return false
  if (followed || NOT_A_PERSON.test(run)) return false
  const after = folded.slice(end, end + 12)
  if (run.length > 1 && ACTS.test(after)) return known || full || !OF_A_DESK.test(run)
  if (run.length === 1 && !ACTS.test(after) && !SAYS.test(after) && !/^(?:$|[\n 、。])/.test(after))
    return false
  if (!known && !full) return false
  const before = folded.slice(Math.max(0, start - 12), start)
  if (SIGNS_BEFORE.test(before)) return true
  if (run.length === 1) return ACTS.test(after) && !/[\u30a1-\u30faーA-Za-z0-9]$/.test(before)
  if (SAYS.test(after) && (OPENS_LINE.test(before) || before === '')) return true
  if (
    /^(?:です|と申し|と言い|といい|でござい|だけど)/.test(after) &&
    /(?:の|部|課|室|係|店|社|担当) ?$/.test(before)
  )
    return !isPlaceFirst(run)
  return full && /^(?: ?[<(（/]|$|\n|様|です|と申|から|より)/.test(after) && !/[\u4e00-\u9fff]$/.test(before)
}

/** Any surname and what might be a given name: 坂下仁礼那. */
function isLooseFullName(run: string): boolean {
  if (run.length < 3 || run.length > 5) return false
  return [2, 3, 1].some(length => {
    const given = run.slice(length)
    if (!isAnySurname(run.slice(0, length)) || given.length === 0 || given.length > 3) return false
    return length === 1 ? isGivenName(given) && given.length > 1 : isGivenLike(given)
  })
}
