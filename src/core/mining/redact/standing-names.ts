import { besideNames, isReadBehind } from './beside-names.ts'
import { isDigit, isKanji, isKatakana } from './characters.ts'
import { isNobody, NO_LONE_SURNAME, OF_A_DESK, withoutDesk } from './japanese-desk.ts'
import {
  isAnySurname,
  isFullName,
  isGivenLike,
  isGivenName,
  isGivenReading,
  isPlaceFirst,
  isPlainSurname,
  isSurname,
  isSurnameLike,
  isUnlistedSurname,
} from './japanese-name-shape.ts'
import { memoised } from './memo.ts'
import { isPersonalAct, isRelated, leftSign, rightSign, type Sign } from './name-context.ts'
import type { Span } from './span.ts'

/** Between two names in a row: 板橋、久我 and 中尾さん・岩橋さん. */
const JOINED =
  /^(?:さん|様|氏|君|課長|部長|係長|主任|次長|社長|店長|室長|所長|先生)?(?:\([^()\n]{1,6}\))?(?: ?[、・,/;&→+] ?|と)$/
/** Only somebody is stood in for so: 桂に代わりまして. */
const INSTEAD_OF = /^に代わ(?:って|り)/
/** What is behind one of several places in a row: 小田・大庄・立花の各支所. */
const OF_PLACES =
  /^((?:[・、][\u3400-\u9fff々ヶ\u30a1-\u30faー]{1,8}){0,8})(?:の各|の?(?:\d{1,2}|[二三四五六七八九])(?:店|拠点|支店|営業所|工場|地区|校|駅|か所|ヶ所|箇所)|(?:など|等)の(?:店舗|支店|拠点|工場|地区))/
const COUNTED = /^(?:両名|両氏|(?:の|さんの)? ?(?:\d{1,2}|[二三四五六七八九])(?:名|人|アカウント)|さん|様|氏)/
/** What may be written after a name without a gap: 高橋追記, 佐藤本人. */
const NAME_TAIL =
  /(?:医師|本人|両名|名義|邸|宅|宛|拝|他|不在|出社|追記|携帯|作成|対応|担当|確認|承認|受付|記入|代理|退社|到着|完了|実施|報告|連絡|以下|了解|様|氏|殿|君|課長|部長|係長|主任|次長|社長|店長|室長|所長|本部長|支店長|工場長|専務|常務|先輩|先生|後輩|達|家)+$/

/**
 * How far a run alone says that it is a name: 3 it can hardly be anything else, 2 more likely than not,
 * 1 a place or a word first, 0 only shaped like one.
 */
type Candidate = { readonly start: number; readonly end: number; readonly tier: Sign }

/** Names without a word of address: by their shape, by where they stand and by what is done by or to them. */
export function findStandingNames(folded: string, spans: Span[]): void {
  for (const group of groupsOf(folded, candidatesIn(folded))) {
    for (const { start, end } of namesAmong(folded, group)) {
      spans.push({ kind: 'name', start, end })
      for (const span of besideNames(folded, end)) spans.push(span)
    }
  }
}

function candidatesIn(folded: string): Candidate[] {
  const candidates: Candidate[] = []
  const runs = kanjiRuns(folded)
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]
    if (run === undefined) continue
    const { end } = run
    const shape = shapeOf(run.text)
    const { base } = shape
    const start = end - base.length
    const pairEnd = pairAt(folded, { base, end }, runs[index + 1])
    if (pairEnd !== undefined) {
      if (pairEnd > (runs[index + 1]?.start ?? Number.POSITIVE_INFINITY)) index += 1
      candidates.push({ start, end: pairEnd, tier: 3 })
      continue
    }
    const { name } = shape
    const tier = isReadBehind(folded, { name, end: start + name.length }) ? 3 : shape.tier
    if (tier === 2 && isCounted(folded, start, name)) continue
    if (tier === undefined || (name.length === 1 && /^た[にな]/.test(folded.slice(end, end + 2)))) continue
    const last = start + name.length
    const kana = name === base ? kanaGiven(name, folded.slice(end, end + 5)) : 0
    if (kana > 0) candidates.push({ start, end: last + kana, tier: 3 })
    // 田中ビル, 小林クリニック: katakana goes on.
    else if (name !== base || !isKatakana(folded.charCodeAt(end))) candidates.push({ start, end: last, tier })
  }
  return candidates
}

type Run = { readonly text: string; readonly start: number; readonly end: number }

const LONGEST_RUN = 14

/** Kanji in a row; ノ, ツ and ケ between two of them belong to it: 一ノ瀬. */
function kanjiRuns(folded: string): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < folded.length; index += 1) {
    if (!isKanji(folded.charCodeAt(index))) continue
    const start = index
    do index += 1
    while (index - start < LONGEST_RUN && isInRun(folded, index))
    runs.push({ text: folded.slice(start, index), start, end: index })
    index -= 1
  }
  return runs
}

function isInRun(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index)
  if (isKanji(code)) return true
  return (code === 0x30ce || code === 0x30c4 || code === 0x30b1) && isKanji(folded.charCodeAt(index + 1))
}

type Shape = {
  /** The run without a department before it. */
  readonly base: string
  /** And without what may follow a name. */
  readonly name: string
  readonly tier: Sign | undefined
}

const shapeOf = memoised((run: string): Shape => {
  const base = withoutDesk(run)
  const name = withoutTail(base)
  return { base, name, tier: isNobody(name) ? undefined : nameTier(name) }
})

function withoutTail(base: string): string {
  const name = base.replace(NAME_TAIL, '')
  return name === base || isFullName(base) || nameTier(name) === undefined ? base : name
}

function nameTier(run: string): Sign | undefined {
  if (run.length === 0 || run.length > 7) return undefined
  if (run.length === 1) return isAnySurname(run) ? 1 : undefined
  if (isPlainSurname(run) || isFullName(run)) return 3
  if (isPlaceFirst(run)) return 1
  if (isAnySurname(run)) return 2
  if (isLooseFullName(run))
    return [3, 2, 1].some(length => isPlaceFirst(run.slice(0, length)) && !isGivenName(run.slice(length)))
      ? 1
      : 2
  if (isSurnameFirst(run, isPlainSurname)) return OF_A_DESK.test(run.slice(2)) ? 0 : 2
  if (isSurnameFirst(run, isAnySurname)) return 1
  if (isUnlistedSurname(run)) return 2
  return run.length <= 3 && isSurnameLike(run) && !OF_A_DESK.test(run) ? 0 : undefined
}

/** Candidates in a row are judged together: 総務の神原と江川です. */
function groupsOf(folded: string, candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const gap =
      last === undefined || candidate.start - last.end > 12 ? '-' : folded.slice(last.end, candidate.start)
    if (group !== undefined && JOINED.test(gap)) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

function namesAmong(folded: string, group: readonly Candidate[]): readonly Candidate[] {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return []
  if (areOfPlaces(folded, last.end, group.length > 1 || folded.charAt(first.start - 1) === '・')) return []
  if (group.every(candidate => candidate.tier === 3)) return group
  const left = leftSign(folded, first.start)
  const right = rightSign(folded, last.end)
  if (group.length === 1) return isNamed(folded, first, { left, right }) ? group : []
  const sure = group.filter(candidate => candidate.tier === 3).length
  const counted = COUNTED.test(folded.slice(last.end, last.end + 10))
  return group.filter(candidate => {
    if (candidate.tier === 3) return true
    if (counted) return true
    if (isNamed(folded, candidate, { left, right })) return true
    if (candidate.tier === 2) return sure > 0
    return sure * 2 >= group.length && (candidate.tier === 1 || (left === 3 && right > 0))
  })
}

function areOfPlaces(folded: string, end: number, inRow: boolean): boolean {
  if (!/[・、の\dな等二三四五六七八九]/.test(folded.charAt(end))) return false
  const rest = OF_PLACES.exec(folded.slice(end, end + 60))
  return rest !== null && (inRow || rest[1] !== '')
}

function isNamed(
  folded: string,
  { start, end, tier }: Candidate,
  signs: { left: Sign; right: Sign },
): boolean {
  const { left, right } = signs
  if (tier === 3) return true
  if (tier > 0 && INSTEAD_OF.test(folded.slice(end, end + 8))) return true
  if (tier > 0 && right === 2 && isPersonalAct(folded, end) && isAgent(folded, start, end)) return true
  if (tier === 2) {
    const isUnlisted = isUnlistedSurname(folded.slice(start, end))
    // 本日は大安です: what is told of a topic is a name only behind a word for a person.
    if (left === 0 && /[はもが]$/.test(folded.slice(start - 1, start)))
      return right === 2 && (isUnlisted || isPersonalAct(folded, end))
    // No word of the dictionary: what is done to it says enough.
    if (isUnlisted && right > (left > 0 ? 0 : 1)) return true
    return left + right >= 3 || (left > 0 && right > 0)
  }
  if (tier === 1)
    return (
      (left === 3 && right > 0) ||
      (left === 2 && right >= 2) ||
      (left === 1 && right === 3) ||
      (left === 1 && right === 2 && isAgent(folded, start, end)) ||
      (left >= 2 && right > 0 && (end - start > 3 || isRelated(folded, start))) ||
      (left > 0 && right > 0 && (isSignedLine(folded, start, end) || isNamedInBrackets(folded, start, end)))
    )
  return (
    (left === 3 && right > 0) ||
    (left >= 2 && right === 3) ||
    (left > 0 && end - start <= 3 && isPersonalAct(folded, end))
  )
}

/** 2月分, 1カ月前: what a number counts. */
function isCounted(folded: string, start: number, name: string): boolean {
  return (
    isUnlistedSurname(name) &&
    (isDigit(folded.charCodeAt(start - 1)) ||
      (name.startsWith('月') && /[カヶヵか]$/.test(folded.charAt(start - 1))))
  )
}

const ACT_BEHIND = /^ ?(?:対応|完了|確認|了解|作業|記[録入]|済|\d)/
/** 【生方】 and (生方): no word of the dictionary alone in brackets, or what somebody did behind them. */
function isNamedInBrackets(folded: string, start: number, end: number): boolean {
  return (
    /[【([]/.test(folded.charAt(start - 1)) &&
    /[】)\]]/.test(folded.charAt(end)) &&
    !NO_LONE_SURNAME.test(folded.slice(start, end)) &&
    (isUnlistedSurname(folded.slice(start, end)) || ACT_BEHIND.test(folded.slice(end + 1, end + 6)))
  )
}

/** Whether what follows says that a word which is first a place or a thing does something, rather than that it has it. */
function isAgent(folded: string, start: number, end: number): boolean {
  return end - start > 1 || (folded.charAt(end) !== 'の' && !NO_LONE_SURNAME.test(folded.slice(start, end)))
}

/** Whether nothing else stands in the line, as where a mail is signed. */
function isOwnLine(folded: string, start: number, end: number): boolean {
  return (
    /(?:^|\n) {0,4}$/.test(folded.slice(Math.max(0, start - 5), start)) &&
    /^ {0,4}(?:\n|$)/.test(folded.slice(end, end + 5))
  )
}

/** The last line of a text, or one after a closing phrase. */
function isSignedLine(folded: string, start: number, end: number): boolean {
  if (start === 0) return false
  if (
    /^\s*$/.test(folded.slice(end, end + 40)) &&
    /(?:ます|です|ません|した|い)[。.!] {0,2}$/.test(folded.slice(Math.max(0, start - 8), start))
  )
    return true
  if (!isOwnLine(folded, start, end)) return isRestOfLine(folded, start, end)
  if (end === folded.length || /^\s*$/.test(folded.slice(end, end + 40))) return true
  return /(?:ます|です|たします|下さい|ください|以上|敬具|草々|まで|した)[。.!]?\n{1,3} {0,4}$/.test(
    folded.slice(Math.max(0, start - 16), start),
  )
}

/** 人事部　森: a department, a gap and nothing behind. */
function isRestOfLine(folded: string, start: number, end: number): boolean {
  return (
    /[^\n]{2}[部課室係店社局] {1,3}$/.test(folded.slice(Math.max(0, start - 8), start)) &&
    /^ {0,4}(?:\n|$)/.test(folded.slice(end, end + 5))
  )
}

/** Where 新井 千尋 or 谷本 たかし ends: something like a surname, a space, something like a given name. */
function pairAt(
  folded: string,
  { base, end }: { base: string; end: number },
  next: Run | undefined,
): number | undefined {
  if (folded.charCodeAt(end) !== 0x20 || base.length > 4 || isNobody(base)) return undefined
  if (next !== undefined && next.start === end + 1) {
    const given = next.text.replace(NAME_TAIL, '')
    const last = end + 1 + given.length
    return given !== '' && isPair(base, given, folded.slice(last, last + 5)) ? last : undefined
  }
  if (!isAnySurname(base)) return undefined
  const kana = /^(?:[\u3041-\u3096]{2,6}|[\u30a1-\u30faー]{2,6})(?![\u3041-\u3096\u30a1-\u30faー])/.exec(
    folded.slice(end + 1, end + 8),
  )?.[0]
  if (kana === undefined) return undefined
  const name = kana.replace(/(?:さん|さま|です|より|から)$/, '')
  return isGivenReading(name) ? end + 1 + name.length : undefined
}

function isPair(surname: string, given: string, after: string): boolean {
  if (isNobody(given)) return false
  if (/[部課室係店社所院校局]$/.test(surname) && !isAnySurname(surname)) return false
  if (isGivenLike(given))
    return (
      isAnySurname(surname) || isUnlistedSurname(surname) || (isSurnameLike(surname) && given.length >= 2)
    )
  const ends = /^(?:$|[\n\t、。,)(/<;|（）[がはをにのと]| *(?:様|さん|殿|です|と申|拝)|[ ]{1,2}$| \|)/.test(
    after,
  )
  return ends && isSurname(surname) && given.length <= 3 && !OF_A_DESK.test(given.slice(-1))
}

/** Length of a given name in kana right after a surname: 工藤あかり. */
function kanaGiven(surname: string, after: string): number {
  if (!isSurname(surname)) return 0
  return (
    [5, 4, 3, 2].find(length => {
      const kana = after.slice(0, length)
      return (
        kana.length === length &&
        /^[\u3041-\u3096\u30a1-\u30fa]+$/.test(kana) &&
        (isGivenName(kana) || (length >= 3 && isGivenReading(kana) && !/^(?:から|より|です|まで)/.test(kana)))
      )
    }) ?? 0
  )
}

/** Ends of words that go on after a surname and name a place or a thing: 山本橋, 高橋式. */
const NO_GIVEN = /^[川山寺丘台浜沢谷池湖海原野森林田畑宅邸家城港島場道路坂]$/
const NO_GIVEN_END =
  /[町村市区県府駅橋社店部課係所院校園館局党派系式型流論説賞杯戦湾号線氏様殿君者員方側席会先製品用機器券票書類物的性化業界内外中後前間等]$/

/** A surname, then one to three kanji that may be any given name: 緒方寿仲. */
function isSurnameFirst(run: string, isFit: (surname: string) => boolean): boolean {
  if (run.length > 7 || isNobody(run)) return false
  return [4, 3, 2].some(length => {
    const given = run.slice(length)
    return (
      given !== '' &&
      given.length <= 3 &&
      isFit(run.slice(0, length)) &&
      !NO_GIVEN.test(given) &&
      !NO_GIVEN_END.test(given) &&
      !isNobody(given)
    )
  })
}

/** Any surname and what might be a given name: 坂下仁礼那. */
function isLooseFullName(run: string): boolean {
  if (run.length < 3 || run.length > 5) return false
  return [2, 3, 1].some(length => {
    const given = run.slice(length)
    const surname = run.slice(0, length)
    if (given.length === 0 || given.length > 3) return false
    if (!isAnySurname(surname) && !(given.length > 1 && isUnlistedSurname(surname))) return false
    return length === 1 ? isGivenName(given) && given.length > 1 : isGivenLike(given)
  })
}
