import { matchingBefore } from './at-place.ts'
import { isHiragana, isKatakana, isOneOf } from './characters.ts'
import type { Clues } from './clues.ts'
import { isGivenReading, isSurnameReading } from './japanese-name-shape.ts'
import { KATAKANA_ROLE } from './katakana-role.ts'
import { allMatches } from './matches.ts'
import { testedAt } from './memo.ts'
import { isPersonalAct, leftSign, rightSign } from './name-context.ts'
import type { Runs } from './runs.ts'
import type { Span } from './span.ts'

/** The longest stretch of katakana that is looked at; of a longer one only its end is. */
const LONGEST = 14
/** How long a second stretch may be, behind a space or ・. */
const LONGEST_GIVEN = 9
const HIRAGANA = /[\u3041-\u3096]{2,8} [\u3041-\u3096]{2,8}/g
/** What may stand right before or behind a name written in hiragana. */
const PARTICLE_BEFORE = /[のはがをにとも]$/
const AFTER_NAME = /^(?:$|さん|さま|ちゃん|くん|です|でし|でご|と|の|は|が|を|に|も|へ|から|より)/
const ADDRESSED = /^(?:さん|さま|ちゃん|くん|と(?:もう|い))|^ ?(?:様|殿|氏|と申|と言|さん|です(?:。|、|$))/

/** The same in hiragana: ふりがなが やまだ はなこ でなく. */
const HIRAGANA_HOLDER =
  /(?:フリガナ|ふりがな|よみがな|読みがな|読み仮名|よみ|読み)[ :はが「]{0,2}([\u3041-\u3096]{2,6} [\u3041-\u3096]{2,9})/g

/** アライと読みます */
const READ_SO = /^(?:と|って)(?:読|よ[みむ])/
const TO = 'と'.charCodeAt(0)
const TTE = 'っ'.charCodeAt(0)

/** An account is in a name that need not be a known one. */
const HOLDER =
  /(?:名義人?|フリガナ|ふりがな|カナ氏名|ナマエ|なまえ|シメイ|メイギ|よみ|読み)[ :はが]{0,2}([\u30a1-\u30faー゛゜]{2,9} [\u30a1-\u30faー゛゜]{2,9})(?![\u30a1-\u30faー゛゜])/g

/** 名前が「サトウ」ではなく「サイトウ」: in quotes behind a word for a name, and what it should be. */
const QUOTED =
  /(?:お?名前|氏名|名義人?|宛名|苗字|名字|フリガナ|ふりがな|カナ表記)(?:が|は|を|の|:)?[「『]([\u30a1-\u30faー゛゜]{2,9}(?: [\u30a1-\u30faー゛゜]{2,9})?)[」』](?:(?:では|で|じゃ)なく(?:て)?|から|→|ですが(?:、正しくは)?)?(?:[「『]([\u30a1-\u30faー゛゜]{2,9}(?: [\u30a1-\u30faー゛゜]{2,9})?)[」』])?/g

/** Names written as they are read: ヤマダ タロウ, ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダタロウ, やまだ たろう. Both halves are readings, or one is and the name is addressed. */
export function findKanaNames(folded: string, clues: Clues, spans: Span[]): void {
  if (clues.hasSpace && hasHiraganaGap(folded)) findWithGap(folded, spans)
  if (!clues.hasKatakana) return
  for (const match of clues.hasKatakanaGap ? allMatches(HOLDER, folded) : []) {
    const end = match.index + match[0].length
    spans.push({ kind: 'name', start: end - (match[1] ?? '').length, end })
  }
  for (const match of clues.hasQuotedKatakana ? allMatches(QUOTED, folded) : []) {
    const end = match.index + match[0].length
    const second = match[2] ?? ''
    if (second !== '') spans.push({ kind: 'name', start: end - 1 - second.length, end: end - 1 })
    const start = folded.indexOf(match[1] ?? '', match.index)
    spans.push({ kind: 'name', start, end: start + (match[1] ?? '').length })
  }
  findKatakana(folded, clues.runs.katakana, spans)
}

/** One or two stretches of katakana; half-width kana are full-width by now, their voicing marks apart. */
function findKatakana(folded: string, runs: Runs['katakana'], spans: Span[]): void {
  let at = 0
  for (let run = 0; run < runs.length; run += 2) {
    at = Math.max(at, runs[run] ?? 0)
    for (const last = runs[run + 1] ?? 0; at < last; at += 1) at = stretchAt(folded, at, spans)
  }
}

/** Where looking goes on. */
function stretchAt(folded: string, first: number, spans: Span[]): number {
  if (!isReading(folded.charCodeAt(first))) return first
  const at = readingEnd(folded, first)
  if (at - first < 2) return at
  const start = Math.max(first, at - LONGEST)
  const next = folded.charCodeAt(at)
  const end = next === 0x20 || next === 0x30fb ? readingEnd(folded, at + 1) : at
  if (end - at - 1 < 2 || end - at - 1 > LONGEST_GIVEN) {
    if (isStretchName(folded, start, at)) spans.push({ kind: 'name', start, end: at })
    return at
  }
  const [surname, given] = [folded.slice(start, at), folded.slice(at + 1, end)]
  const isSurname = isSurnameReading(surname)
  const isGiven = isGivenReading(given)
  if (
    (isSurname && isGiven) ||
    ((isSurname || isGiven) &&
      (ADDRESSED.test(folded.slice(end, end + 5)) || (isGiven && leftSign(folded, start) >= 2)))
  )
    spans.push({ kind: 'name', start, end })
  return end - 1
}

function isReading(code: number): boolean {
  return isKatakana(code) || code === 0x309b || code === 0x309c
}

function readingEnd(folded: string, start: number): number {
  let end = start
  while (isReading(folded.charCodeAt(end))) end += 1
  return end
}

function isStretchName(folded: string, start: number, end: number): boolean {
  if (end - start >= 4 && isWholeNameAt(folded, start, end)) return true
  if (isLoneSurname(folded, start, end) || isReadAs(folded, start, end)) return true
  const next = folded.charCodeAt(end)
  return (next === TO || next === TTE) && end - start <= 6 && READ_SO.test(folded.slice(end, end + 4))
}

const endsReadLabel = isOneOf('がは く、「『')
const READ_LABEL = matchingBefore(/(?:カナ|ガナ|がな|読み方?)[がは] ?$/, 10)
const INSTEAD = matchingBefore(/[\u30a1-\u30faー][」』]?(?:では|じゃ|で)なく(?:て)?、?[「『]?$/, 10)
/** カナがイケハタではなくイケバタ: what stands behind a word for how a name is read, and what it should be. */
function isReadAs(folded: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 8) return false
  if (!endsReadLabel(folded.charCodeAt(start - 1))) return false
  if (READ_LABEL(folded, start)) return true
  return (
    INSTEAD(folded, start) && /(?:カナ|ガナ|がな|読み|名)/.test(folded.slice(Math.max(0, start - 30), start))
  )
}

/** Readings of surnames that are words in katakana. */
const WORDS = new Set(
  'アルファ アレイ アトム イオン イクラ イルカ ウラン エイト カイリ カモシカ カラン キャラ キリン クリア ココア コスモ コント スカイ スイカ タスク デルタ トリオ ナイト ナッツ ニット ハンド バンダイ ピンク ホタル マリン ミカン メモリ ライト リズム リンゴ レモン レイヤ サクラ ミドリ カメラ サイト スズキ ホンダ マツダ ヤマハ カワサキ シマノ カシオ クボタ ダイハツ コクヨ トクヤマ ニチイ アスクル イズミ マルイ ゴミ ヒモ カギ ナシ マメ ノリ セキ カベ ハシ ユカ イス マド タナ フタ フロ クツ ムシ イヌ ネコ モノ ミス トイ サビ キズ シミ ヒビ'.split(
    ' ',
  ),
)

const isSurnameAt = testedAt(name => isSurnameReading(name) && !KATAKANA_ROLE.test(name))

/** 受付担当 ハセガワ, ハセガワに聞いた: a surname as it is read where people stand. */
function isLoneSurname(folded: string, start: number, end: number): boolean {
  if (end - start > 6 || !isSurnameAt(folded, start, end)) return false
  const name = folded.slice(start, end)
  const left = leftSign(folded, start)
  if (left === 0) return false
  if (left === 3) return rightSign(folded, end) > 0
  if (name.length < 3 || WORDS.has(name)) return false
  return isPersonalAct(folded, end) || (rightSign(folded, end) === 3 && !folded.startsWith('「', end))
}

/** Whether a space has two hiragana on either side. */
function hasHiraganaGap(folded: string): boolean {
  for (let at = folded.indexOf(' '); at !== -1; at = folded.indexOf(' ', at + 1)) {
    if (
      isHiragana(folded.charCodeAt(at - 1)) &&
      isHiragana(folded.charCodeAt(at + 1)) &&
      isHiragana(folded.charCodeAt(at - 2)) &&
      isHiragana(folded.charCodeAt(at + 2))
    )
      return true
  }
  return false
}

function findWithGap(folded: string, spans: Span[]): void {
  for (const match of allMatches(HIRAGANA_HOLDER, folded)) {
    const value = match[1] ?? ''
    // What follows a name without a gap: やまだ はなこでなく.
    const gap = value.indexOf(' ')
    const cut = indexFrom(value, /です|でし|でな|では|にな|とな|[がを]/, gap)
    const name = cut === -1 ? value : value.slice(0, cut)
    const start = match.index + match[0].length - value.length
    if (/ .{2}/.test(name)) spans.push({ kind: 'name', start, end: start + name.length })
  }
  for (const match of allMatches(HIRAGANA, folded)) {
    const span = hiraganaName(folded, match)
    if (span !== undefined) spans.push(span)
  }
}

/** Where a pattern is first found from a place on; -1 if it is not. */
function indexFrom(text: string, pattern: RegExp, from: number): number {
  const at = text.slice(from).search(pattern)
  return at === -1 ? -1 : from + at
}

function hiraganaName(folded: string, match: RegExpExecArray): Span | undefined {
  const gap = match[0].indexOf(' ')
  const before = match[0].slice(0, gap)
  const behind = match[0].slice(gap + 1)
  const outside = folded.slice(match.index + match[0].length, match.index + match[0].length + 5)
  for (let from = 0; from <= before.length - 2; from += 1) {
    const bounded =
      from === 0
        ? !/[\u3041-\u3096]/.test(folded.charAt(match.index - 1))
        : PARTICLE_BEFORE.test(before.slice(0, from))
    if (!bounded) continue
    const isSurname = isSurnameReading(before.slice(from))
    for (let length = Math.min(6, behind.length); length >= 2; length -= 1) {
      const rest = behind.slice(length)
      const after = rest + outside
      const isGiven = isGivenReading(behind.slice(0, length))
      const fits =
        (isSurname && isGiven && AFTER_NAME.test(rest)) ||
        ((isSurname || isGiven) && ADDRESSED.test(after)) ||
        (isSurname && before.length - from >= 3 && length >= 3 && /^[がはを]/.test(after))
      if (fits) return { kind: 'name', start: match.index + from, end: match.index + gap + 1 + length }
    }
  }
  return undefined
}

/** Whether kana of one kind, with or without a gap, read as a surname and a given name. */
export function isKanaName(kana: string): boolean {
  const gap = kana.indexOf(' ')
  return gap > 0 ? isNameAt(kana, gap, 1) : isWholeName(kana)
}

function isWholeName(text: string): boolean {
  for (let at = 2; at <= text.length - 2; at += 1) if (isNameAt(text, at, 0)) return true
  return false
}

const isWholeNameAt = testedAt(isWholeName)

function isNameAt(text: string, at: number, gap: number): boolean {
  return isSurnameReading(text.slice(0, at)) && isGivenReading(text.slice(at + gap))
}
