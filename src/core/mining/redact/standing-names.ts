import { matchingBefore, matchingFrom } from './at-place.ts'
import { besideNames } from './beside-names.ts'
import { isOneOf } from './characters.ts'
import type { Clues } from './clues.ts'
import { NO_LONE_SURNAME } from './japanese-desk.ts'
import { isUnlistedSurname } from './japanese-name-shape.ts'
import { type Candidate, candidatesIn } from './name-candidates.ts'
import {
  isCertain,
  isOfPeople,
  isOkurigana,
  isPersonal,
  isPersonalAct,
  isPersonalClause,
  isRelated,
  isSaidOfPlaces,
  leftSign,
  rightSign,
  type Sign,
} from './name-context.ts'
import type { Span } from './span.ts'

/** What is behind places in a row: 長野と松本で障害. */
const PLACES_BEHIND = matchingFrom(
  /^(?:で(?![すしはもごー])|間(?:の|で)|行き|方面|便|へ?出張|の(?:各|営業所|支店|拠点|店|工場|代理店|事業所|倉庫))/,
  6,
)
/** What makes a place of a surname: 鎌田の湯の写真. */
const OF_PLACE = matchingFrom(
  /^の(?:湯|滝|里|郷|森|丘|杜|浜|宿|茶屋|棚田|渓谷|海|渡し|大橋|名水|集落|交差点|踏切|停留所|バス停|インター|信号|湖|池|山|峠|岬|灯台|遺跡|古墳|城跡|湿原|高原)(?![\u3400-\u9fff])/,
  4,
)
const OF = 'の'.charCodeAt(0)
/** 午後は天沼、明日は折田が詰めます: whose turn it is. */
const TURN = /(?:今|午前|午後|朝|昼|夜|明日|今日|昨日|今週|来週|先週|今月|来月|先月|まで|番)は$/
const ON_DUTY = matchingFrom(/^(?:、|が|なので|です)/, 4)
/** Between two names in a row: 板橋、久我 and 中尾さん・岩橋さん. */
const JOINED =
  /^(?:さん|様|氏|君|課長|部長|係長|主任|次長|社長|店長|室長|所長|先生)?(?:\([^()\n]{1,6}\))?(?: ?[、・,/;&→⇒+] ?|と|か)$/
/** 広瀬から成田へ変更 */
const TAKEN_OVER = matchingFrom(
  /^ ?[へに]の?(?:変更|変わ|交代|引き?継|名義|改姓|代わ|担当|直し|訂正|戻[しりす])/,
  8,
)
/** Only somebody is stood in for so: 桂に代わりまして. */
const INSTEAD_OF = matchingFrom(/^に代わ(?:って|り)/, 8)
/** What is behind one of several places in a row: 小田・大庄・立花の各支所. */
const OF_PLACES =
  /^((?:[・、][\u3400-\u9fff々ヶ\u30a1-\u30faー]{1,8}){0,8})(?:の各|の?(?:\d{1,2}|[二三四五六七八九])(?:店|拠点|支店|営業所|工場|地区|校|駅|か所|ヶ所|箇所)|(?:など|等)の(?:店舗|支店|拠点|工場|地区))/
const isAfterPlaces = isOneOf('・、の0123456789な等二三四五六七八九')
const COUNTED = matchingFrom(
  /^(?:両名|両氏|(?:の|さんの)? ?(?:\d{1,2}|[二三四五六七八九])(?:名|人|アカウント)|さん|様|氏)/,
  10,
)

/** Names without a word of address: by their shape, by where they stand and by what is done by or to them. */
export function findStandingNames(folded: string, { runs }: Clues, spans: Span[]): void {
  for (const group of groupsOf(folded, candidatesIn(folded, runs.kanji))) {
    for (const { start, end } of namesAmong(folded, group)) {
      if (folded.charCodeAt(end) === OF && OF_PLACE(folded, end)) continue
      spans.push({ kind: 'name', start, end })
      for (const span of besideNames(folded, end)) spans.push(span)
    }
  }
}

/** Candidates in a row are judged together: 総務の神原と江川です. */
function groupsOf(folded: string, candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && areInRow(folded, last, candidate)) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

const LONGEST_GAP = 12
/** How the gap between two candidates in a row ends. */
const endsGap = isOneOf('、・,/;&→⇒+ とから')

function areInRow(folded: string, last: Candidate, candidate: Candidate): boolean {
  if (candidate.start - last.end > LONGEST_GAP || !endsGap(folded.charCodeAt(candidate.start - 1)))
    return false
  const gap = folded.slice(last.end, candidate.start)
  if (gap === 'から' && TAKEN_OVER(folded, candidate.end)) return true
  const isRow = gap === ' ' && candidate.tier >= 2 && last.tier >= 2
  return !isLoneWord(folded, candidate) && (isRow || JOINED.test(gap))
}

/** 大門、今どこ: 今 is no second name. */
function isLoneWord(folded: string, { start, end }: Candidate): boolean {
  const name = folded.slice(start, end)
  return end - start === 1 && NO_LONE_SURNAME.test(name) && !/[東西南北金]/.test(name)
}

function namesAmong(folded: string, group: readonly Candidate[]): readonly Candidate[] {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return []
  if (areOfPlaces(folded, last.end, group.length > 1 || folded.charAt(first.start - 1) === '・')) return []
  if (group.every(candidate => candidate.tier === 3))
    return group.length > 1 || !isOkurigana(folded, last.end) || rightSign(folded, last.end) > 0 ? group : []
  if (
    group.some(candidate => candidate.tier <= 1) &&
    PLACES_BEHIND(folded, last.end) &&
    leftSign(folded, first.start) < 3
  )
    return []
  const right = rightSign(folded, last.end)
  if (group.length === 1) return isNamed(folded, first, { right }) ? group : []
  const left = leftSign(folded, first.start)
  const sure = group.filter(candidate => candidate.tier === 3).length
  const counted = COUNTED(folded, last.end)
  // 青森→秋田→山形と回る: places alone in a row.
  const arePlaces = group.every(candidate => candidate.tier === 1)
  if (arePlaces && left < 2 && !counted && !isPersonalAct(folded, last.end)) return []
  return group.filter(candidate => {
    if (candidate.tier === 3) return true
    if (counted) return true
    if (isNamed(folded, candidate, { left, right })) return true
    if (candidate.tier === 2) return sure > 0
    if (NO_LONE_SURNAME.test(folded.slice(candidate.start, candidate.end))) return false
    return sure * 2 >= group.length && (candidate.tier === 1 || (left === 3 && right > 0))
  })
}

function areOfPlaces(folded: string, end: number, inRow: boolean): boolean {
  if (!isAfterPlaces(folded.charCodeAt(end))) return false
  const rest = OF_PLACES.exec(folded.slice(end, end + 60))
  return rest !== null && (inRow || rest[1] !== '')
}

function isNamed(
  folded: string,
  { start, end, tier }: Candidate,
  signs: { left?: Sign; right: Sign },
): boolean {
  const { right } = signs
  if (tier === 3) return true
  if (tier > 0 && INSTEAD_OF(folded, end)) return true
  if (isCertain(folded, end)) return true
  if (isEndOfNote(folded, start, end))
    return end - start > 1 || !NO_LONE_SURNAME.test(folded.slice(start, end))
  if (isSpeaking(folded, start, end)) return true
  // 渋川です。: who writes says so first.
  if (start === 0 && INTRODUCED(folded, end)) return true
  if (tier > 0 && isIntroducing(folded, start, end)) return true
  const isLone = end - start === 1 && !SURE_LONE.test(folded.charAt(start))
  const isPerson =
    isPersonalAct(folded, end) ||
    AWAY(folded, end) ||
    ((!isLone || /[がにと]/.test(folded.charAt(end))) && isPersonalClause(folded, end)) ||
    (!isLone && isPersonal(folded, end))
  if (tier > 0 && isPerson && isAgent(folded, start, end)) return true
  // What stands before takes longest to find out; of a place or a word it is not enough.
  if (tier < 2 && right === 0 && !isPerson && !isBracket(folded.charCodeAt(end))) return false
  const left = signs.left ?? leftSign(folded, start)
  if (tier === 2) {
    const isUnlisted = isUnlistedSurname(folded.slice(start, end))
    // 本日は大安です: what is told of a topic is a name only behind a word for a person.
    if (left === 0 && /[はもが]$/.test(folded.slice(start - 1, start)))
      return (
        isPerson ||
        (right === 2 && (isUnlisted || isOfPeople(folded, end))) ||
        (!isUnlisted && TURN.test(folded.slice(Math.max(0, start - 6), start)) && ON_DUTY(folded, end))
      )
    // No word of the dictionary: what is done to it says enough.
    if (isUnlisted && right > (left > 0 ? 0 : 1)) return true
    return right > 1 || left + right >= 3 || (left > 0 && right > 0)
  }
  if (tier === 1)
    return (
      (left === 3 && (right > 0 || /^ ?\(/.test(folded.slice(end, end + 2)))) ||
      (left === 2 && right >= 2) ||
      (left === 1 && right === 3) ||
      (left === 1 && right === 2 && isAgent(folded, start, end) && !isSaidOfPlaces(folded, end)) ||
      (left >= 2 && right > 0 && (end - start > 3 || isRelated(folded, start))) ||
      (left === 2 &&
        right > 0 &&
        (end - start > 1 || /^(?:、|まで)/.test(folded.slice(end, end + 2))) &&
        !/^ ?(?:[のへ]|で(?![すしはもご]))/.test(folded.slice(end, end + 3))) ||
      (left > 0 &&
        right > 0 &&
        ((isSignedLine(folded, start, end) && !NO_LONE_SURNAME.test(folded.slice(start, end))) ||
          isNamedInBrackets(folded, start, end)))
    )
  return (
    (left === 3 && right > 0) ||
    (left >= 2 && (right === 3 || isPerson)) ||
    (left > 0 && !isLone && end - start <= 3 && isPerson)
  )
}

/** How a bracket begins. */
const isBracket = isOneOf('( ')

/** Surnames of one kanji that are hardly anything else. */
const SURE_LONE = /[塙嶋榊梶巽佃辻菅舘榎峯畠荻粂筧碓礒硲蔦薗轟堀]/

const NOTE_BEFORE = matchingBefore(
  /(?:[。.!?！？…] ?|済み?|完了|対応|確認|了解|受付|記録|報告|以上|では|ます|です|した|ません|(?:下|くだ)さい|願います|まで)[。.!、]? {0,2}(?:[/(【[-] ?|\n)?$|(?:^|\n)[/…-] ?$/,
  8,
)
const NOTE_BEHIND = matchingFrom(/^[)】\]]?。?\s{0,20}$/, 24)
/** 完了。（宮城） and 受付しました。川人: who wrote a note stands at its end. */
function isEndOfNote(folded: string, start: number, end: number): boolean {
  return NOTE_BEHIND(folded, end) && NOTE_BEFORE(folded, start)
}

/** 林は明日まで休みです */
const AWAY = matchingFrom(
  /^は[^。、\n]{0,8}?(?:休[みん]|不在|外出|出社|退社|退勤|退職|異動|出張|在宅|有給|離席|席を)/,
  14,
)
/** サンライズ観光の堀です。: nothing but where somebody works before, and who they are. */
const FROM_COMPANY = matchingBefore(/(?:^|[\n。!！])[^。、\n\sはがをに]{2,14}の$/, 17)
const IS = matchingFrom(/^ ?(?:です(?:[。!！\s]|けど|が、)|と申|でございます)/, 6)
function isIntroducing(folded: string, start: number, end: number): boolean {
  return IS(folded, end) && FROM_COMPANY(folded, start)
}

const INTRODUCED = matchingFrom(/^ ?(?:です(?:[。、!！\n]|けど|が、)|でーす|っす|ですー)/, 6)

/** 川人「まだ届かない」 at the start of a line. */
function isSpeaking(folded: string, start: number, end: number): boolean {
  return folded.charAt(end) === '「' && (start === 0 || folded.charAt(start - 1) === '\n')
}

const ACT_BEHIND =
  /^ ?(?:対応|完了|確認|了解|作業|記[録入]|済|再|復旧|直|見|現地|電話|折り|調べ|連絡|伝|依頼|引き|休|外出|戻|着|\d)/
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
  if (end - start > 1) return true
  // 西は本日外出しております: no direction does so.
  if (NO_LONE_SURNAME.test(folded.slice(start, end)))
    return /[東西南北]/.test(folded.charAt(start)) && isPersonalAct(folded, end)
  return folded.charAt(end) !== 'の' || isOfPeople(folded, end)
}

/** Whether nothing else stands in the line, as where a mail is signed. */
function isOwnLine(folded: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[> ]{0,4}$/.test(folded.slice(Math.max(0, start - 5), start)) &&
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
