import { isDigit, isOneOf } from './characters.ts'
import { memoised, testedAt } from './memo.ts'
import { isCode, isLogin, isProduct, isSystemPart } from './plain-words.ts'
import type { Runs } from './runs.ts'
import { isByLot, isJoinedWords, isNoSecret, isStrong } from './secret-values.ts'

/**
 * How a word looks that may be a secret: `strong` as nothing else is written; `lot` long and drawn by lot; `mixed` small
 * letters and digits; `named` a word with a capital and a number, as versions of products are; `capitals` and digits, as
 * models, orders and assets are; letters alone, a `word`; `digits` alone.
 */
export type Shape = 'strong' | 'lot' | 'mixed' | 'named' | 'capitals' | 'word' | 'digits'

export type Candidate = {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly shape: Shape
}

const SHORTEST = 3
const LONGEST = 128
/** What parts the words of a run that stands for more than one: "password":"x", user=a;pwd=b, admin/x. */
const PIECE = /[^"'`()[\]<>{}|,;=:\\/]{3,128}/g
const HAS_DIGIT_OR_MARK = /[\d!$%&*+@^~#]/

/** The words of a text that look as secrets do, by its runs of printable ASCII. */
export function* secretCandidates(folded: string, runs: Runs): Generator<Candidate> {
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from < SHORTEST || to - from > LONGEST * 2) continue
    if (!mayHoldSecret(folded, from, to)) continue
    if (isWord(folded, from, to) && !mayBeTyped(folded.charCodeAt(to))) continue
    const whole = folded.slice(from, to)
    PIECE.lastIndex = 0
    for (let match = PIECE.exec(whole); match !== null; match = PIECE.exec(whole)) {
      const start = from + match.index
      const value = trimmed(match[0], folded.charCodeAt(start + match[0].length))
      const next = folded.charCodeAt(start + value.length)
      // Name=value: the name of a setting; 12:30, 2026/12/01: part of a time or day.
      if (value.length < SHORTEST || next === EQUALS) continue
      if (/^\d+$/.test(value) && isPartOfNumber(folded, start, start + value.length)) continue
      const shape = shapeOf(value)
      if (shape !== undefined && (shape !== 'word' || isBeforeJapanese(folded, start + value.length)))
        yield { start, end: start + value.length, value, shape }
    }
  }
}

const EQUALS = 0x3d

/** A word alone is a secret only where it is said to be typed: nekoと入れた, 「neko」を, neko だった. */
const isWord = testedAt(whole => /^["'`]?[A-Za-z]{4,20}["'`]?$/.test(whole) && !/[a-z].?[A-Z]/.test(whole))
const mayBeTyped = isOneOf(' 」』"とっをだ')

const mayHoldSecret = testedAt(
  whole =>
    (HAS_DIGIT_OR_MARK.test(whole) || /[a-z].?[A-Z]|^["'`]?[A-Za-z]{4,20}["'`]?$/.test(whole)) &&
    !whole.includes('://') &&
    !/\\|^\/|@[\w-]{1,63}\.[a-z]/i.test(whole),
)

/** Without the points and commas of the sentence; ! and ? stay where Japanese goes on. */
function trimmed(piece: string, next: number): string {
  const isJapanese = next >= 0x3040
  return piece.replace(isJapanese ? /[.]{1,3}$/ : /[.?]{1,3}$/, '')
}

/** 10:15, 1,000, 3/4, 2.0, ¥500, 812 4455 */
function isPartOfNumber(folded: string, start: number, end: number): boolean {
  const before = folded.charAt(start - 1)
  if (before === '¥' || before === '$' || before === '№') return true
  if (JOINS.includes(before) && isDigit(folded.charCodeAt(start - 2))) return true
  return JOINS.includes(folded.charAt(end)) && isDigit(folded.charCodeAt(end + 1))
}

const JOINS = ':/.,- '

/** nekoと, neko と, neko」 */
function isBeforeJapanese(folded: string, end: number): boolean {
  return folded.charCodeAt(folded.charAt(end) === ' ' ? end + 1 : end) > 0x3000
}

const shapeOf = memoised((value: string): Shape | undefined => {
  if (/^[#*]?\d+[#*]?$/.test(value)) return value.length <= 8 ? 'digits' : undefined
  if (isJoinedWords(value)) return 'lot'
  if (isNoSecret(value) || isElse(value)) return undefined
  if (isStrong(value)) return 'strong'
  const hasDigit = /\d/.test(value)
  if (!hasDigit) {
    if (isWordless(value) || /^[A-Za-z]{2,30}[!$%&*+@^~#][A-Za-z]{2,30}$/.test(value)) return 'mixed'
    return /^[A-Za-z]{4,20}$/.test(value) && isLogin(value) ? 'word' : undefined
  }
  const turns = value.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0
  if (value.length >= 16 && turns >= 3) return 'lot'
  if (value.length < 5 || !/[A-Za-z]/.test(value)) return undefined
  if (!/[a-z]/.test(value)) return 'capitals'
  return /^[A-Z][a-z][A-Za-z]*\d[\d.]*$/.test(value) ? 'named' : 'mixed'
})

/** Letters by lot, and not words run together: zip_XjhA, no ReadOnly, no setInterval. */
function isWordless(value: string): boolean {
  return (
    isByLot(value.replace(/[_-]/g, '')) && !/^[A-Za-z]?[a-z]*(?:[_-]?[A-Z]+[a-z]{2,20}){0,6}$/.test(value)
  )
}

const ALGORITHM =
  /^(?:base\d+|ikev\d|wi-?fi\d?[a-z]?|tpm\d[\d.]*|sp\d{3}-\d+[a-z]?|(?:aes|sha|rsa|ecdsa|ed|curve|x|chacha)\d{2,5}(?:-[a-z\d]{2,6}){0,2}|(?:usb|hdmi|bluetooth|bt|cat|ddr|ipv|http|tls|ssl|oauth|saml|ntlm|smb|kerberos)v?\d[\d.]*[a-z]?)$/i

/** Domains, addresses, days and numbers with a unit. */
function isElse(value: string): boolean {
  return (
    isCode(value) ||
    (isProduct(value) && !/\d{4}$/.test(value)) ||
    isSystemPart(value) ||
    ALGORITHM.test(value) ||
    /!\$?[A-Z]{1,3}\$?\d/.test(value) ||
    /^[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,12}$/.test(value) ||
    /^\d+(?:st|nd|rd|th|x\d+|GB|MB|KB|TB|GHz|MHz|Mbps|Gbps|bit|dpi|px|ms|cm|mm|kg|[FfHhDSMs]\d?)$/i.test(
      value,
    ) ||
    /^\d{1,4}[-~.]\d{1,4}$/.test(value)
  )
}
