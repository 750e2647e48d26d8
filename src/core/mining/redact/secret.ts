import { isHiragana, isKatakana } from './characters.ts'
import type { Clues } from './clues.ts'
import { findKeyAssignments } from './key-assignments.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { isProduct } from './plain-words.ts'
import { SECRET_LABEL } from './secret-labels.ts'
import { KNOWN_SECRET } from './secret-shapes.ts'
import type { Span } from './span.ts'
import { findStrongSecrets } from './strong-secrets.ts'
import { asciiWindows, matchesIn } from './windows.ts'

const LABEL = new RegExp(
  `${SECRET_LABEL}(?:は|が|を|も|の| is(?: now)?| was| to)?[ \\t]{0,3}(?:(?:[:=]|→|->)[ \\t]{0,3}\\n?)?[ \\t]{0,3}[「『"'\`【(]{0,2}([!-~]{4,128})`,
  'gi',
)
/** パスワードは himawari です: plain letters right before the end of what is said. */
const SAID =
  /(?:パスワード|(?<![A-Za-z])PW)は ?([A-Za-z]{5,30})(?= ?(?:です|でした|だった|だと|に(?:設定|変更|変え|し|なって)|。|$))/gim
/** 「Haru2024」というパスワード: the value first. */
const BEFORE_WORD =
  /(?<![!-~])([!-~]{4,64})(?=[」』]? ?(?:という|って(?:いう)?|が) ?(?:仮|初期)?(?:パスワード|パスコード|暗証番号))/g
const LONG_KEY =
  /(?:回復|復旧|リカバリー?|BitLocker)の?(?:キー|コード)(?:は|が|を|:)?[ 「]{0,2}(\d{6}(?:-\d{6}){1,7})(?!\d)|(?:バックアップ|リカバリー?|回復|復旧)用?コード(?:は|が|を|:)?[ 「]{0,2}(\d{4}[ -]\d{4})(?!\d)/g
/** The three or four digits on a payment card. */
const CARD_CODE =
  /(?:セキュリティコード|(?<![A-Za-z])(?:CVV2?|CVC2?|security code))(?:は|が|:| is)?[ :]{0,2}(\d{3,4})(?![\d桁文]|-digit)/gi
const BEARER = /(?<![A-Za-z])(?:Bearer|Basic) ([A-Za-z0-9._~+/-]{12,2000}={0,2})/g
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/y
const IN_URL =
  /[?&#;](?:[a-z_-]{0,20}(?:token|key|sig|signature|secret|auth|password|passwd|pwd|session|sid|jwt|ticket|otp|code|nonce|saml\w{0,10}))=([^\s&"'<>、。）」]{4,2000})/gi
const USER_INFO = /:\/\/([^\s/@:]{1,64}:[^\s/@]{1,128})@/g

/** Passwords and keys: after the words that announce them, in well-known shapes, and in addresses. */
export function findSecrets(folded: string, clues: Clues): Span[] {
  const spans: Span[] = []
  const push = (start: number, length: number) => spans.push({ kind: 'secret', start, end: start + length })
  const mayBeLabelled = (clues.marks & MARK.secret) !== 0
  const windows =
    mayBeLabelled || clues.longestAscii >= 12 || clues.hasEquals ? asciiWindows(folded, clues, 4) : []
  const labelled = mayBeLabelled ? matchesIn(folded, windows, LABEL) : []
  for (const { match, base } of labelled) {
    const end = base + match.index + match[0].length
    // Haru3567!でした, Haru3567! でした: a mark in mid-sentence belongs to the password.
    const next = folded.charCodeAt(folded.charAt(end) === ' ' ? end + 1 : end)
    const isJapanese = isKana(next) || isJapaneseLabel(match[0])
    const value = trimmed(match[1] ?? '', isJapanese ? MARKS_INSIDE : MARKS)
    const start = end - (match[1]?.length ?? 0)
    if (isSecretLike(value, match[0])) push(start, value.length)
  }
  if ((clues.marks & MARK.password) !== 0) {
    spans.push(...findStrongSecrets(folded, windows))
    for (const { match, base } of matchesIn(folded, windows, SAID))
      push(base + match.index + match[0].length - (match[1]?.length ?? 0), match[1]?.length ?? 0)
  }
  if (mayBeLabelled && clues.digits > 0) {
    for (const { match, base } of matchesIn(folded, windows, BEFORE_WORD)) {
      const value = match[1] ?? ''
      if (/\d/.test(value) && !isProduct(value)) push(base + match.index, value.length)
    }
  }
  if (mayBeLabelled && clues.digits >= 8) {
    for (const match of allMatches(LONG_KEY, folded)) {
      const value = match[1] ?? match[2] ?? ''
      push(match.index + match[0].length - value.length, value.length)
    }
  }
  if (clues.longestAscii >= 6) spans.push(...findKeyAssignments(folded, clues))
  if (clues.longestAscii >= 14) {
    const long = asciiWindows(folded, clues, 14)
    for (const { match, base } of matchesIn(folded, long, KNOWN_SECRET))
      push(base + match.index, match[0].length)
  }
  if (mayBeLabelled && clues.digits >= 3) {
    for (const match of allMatches(CARD_CODE, folded))
      push(match.index + match[0].length - (match[1]?.length ?? 0), match[1]?.length ?? 0)
  }
  for (const pattern of [BEARER, IN_URL]) {
    if (pattern === BEARER ? clues.longestAscii < 12 || (clues.marks & MARK.bearer) === 0 : !clues.hasEquals)
      continue
    for (const { match, base } of matchesIn(folded, windows, pattern)) {
      const value = match[1] ?? ''
      push(base + match.index + match[0].length - value.length, value.length)
    }
  }
  if (clues.hasSlash && folded.includes('://')) {
    for (const match of allMatches(USER_INFO, folded)) push(match.index + 3, match[1]?.length ?? 0)
  }
  if (clues.dashes < 5) return spans
  for (let at = folded.indexOf('-----BEGIN '); at !== -1; at = folded.indexOf('-----BEGIN ', at + 1)) {
    PRIVATE_KEY.lastIndex = at
    if (!PRIVATE_KEY.test(folded)) continue
    const close = folded.indexOf('-----END', at)
    push(at, (close === -1 ? folded.length : Math.min(folded.length, close + 8)) - at)
  }
  return spans
}

const MARKS = /["'`)\]>]{0,4}[.,;!?]{0,3}["'`)\]>]{0,4}$/
const MARKS_INSIDE = /["'`)\]>]{0,4}[.,;]{0,3}["'`)\]>]{0,4}$/

function trimmed(value: string, marks: RegExp): string {
  return value.replace(marks, '')
}

function isJapaneseLabel(match: string): boolean {
  return match.charCodeAt(0) >= 0x3000
}

function isKana(code: number): boolean {
  return isHiragana(code) || isKatakana(code)
}

/** A word of plain letters after “password” is a sentence going on, unless = or : or a bracket announced it. */
function isSecretLike(value: string, match: string): boolean {
  if (value.length < 4 || value.includes('://') || /^[\])}]/.test(value)) return false
  // パスは C:\\Temp: a path.
  if (/^パス(?!ワード|コード|フレーズ)/.test(match) && /[\\/:]/.test(value)) return false
  if (
    /^(?:reset|change|changed|expired|incorrect|policy|protected|manager|wrong|error|invalid|required|https?)$/i.test(
      value,
    )
  )
    return false
  if (/\d/.test(value) || /[a-z][A-Z]|[!$%&*+?@^_~#].*[A-Za-z]|[A-Za-z].*[!$%&*+?@^_~#]/.test(value))
    return true
  return /[:=「『"'`][ \t]{0,3}[!-~]{4,128}$/.test(match) && /^[A-Za-z]{6,}$/.test(value)
}
