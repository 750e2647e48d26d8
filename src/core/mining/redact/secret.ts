import { isHiragana, isKatakana } from './characters.ts'
import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { KNOWN_SECRET } from './secret-shapes.ts'
import type { Span } from './span.ts'
import { findStrongSecrets } from './strong-secrets.ts'
import { asciiWindows, matchesIn } from './windows.ts'

const LABEL =
  /(?:パスワード|パスコード|暗証番号|合い?言葉|仮PW|初期PW|(?:API|アクセス|シークレット|秘密|セキュリティ|暗号化|事前共有|Wi-?Fi|無線(?:LAN)?|ネットワーク)の? ?キー|トークン|シークレット|(?:ワンタイム|認証|確認|承認|セキュリティ)コード|(?<![A-Za-z])(?:password|passwd|passcode|pass ?phrase|pw|pwd|pass|pin(?: code| number)?|api[ _-]?key|access[ _-]?key|secret(?:[ _-]?key)?|token|otp|(?:verification|one-time|security) code)(?![A-Za-z]))(?:は|が|を|も| is(?: now)?| was| to)?[ \t]{0,3}(?:[:=]|→|->)?[ \t]{0,3}[「『"'`【(]{0,2}([!-~]{4,128})/gi
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
    const value = trimmed(match[1] ?? '', isKana(next) ? MARKS_INSIDE : MARKS)
    const start = end - (match[1]?.length ?? 0)
    if (isSecretLike(value, match[0])) push(start, value.length)
  }
  if ((clues.marks & MARK.password) !== 0) spans.push(...findStrongSecrets(folded, windows))
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

function isKana(code: number): boolean {
  return isHiragana(code) || isKatakana(code)
}

/** A word of plain letters after “password” is a sentence going on, unless = or : or a bracket announced it. */
function isSecretLike(value: string, match: string): boolean {
  if (value.length < 4 || value.includes('://') || /^[\])}]/.test(value)) return false
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
