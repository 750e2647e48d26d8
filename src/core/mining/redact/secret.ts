import type { Clues } from './clues.ts'
import { findKeyAssignments } from './key-assignments.ts'
import { findLabelledSecrets } from './labelled-secrets.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { KNOWN_SECRET } from './secret-shapes.ts'
import type { Span } from './span.ts'
import { asciiWindows, matchesIn } from './windows.ts'

const LONG_KEY =
  /(?:回復|復旧|リカバリー?|BitLocker)の?(?:キー|コード)(?:は|が|を|:)?[ 「]{0,2}(\d{6}(?:-\d{6}){1,7})(?!\d)|(?:バックアップ|リカバリー?|回復|復旧|予備)の?用?コード(?:は|が|を|:)?[ 「]{0,2}(\d{4}[ -]\d{4})(?!\d)/g
/** The key that goes with an AKIA…, forty characters by lot. */
const AWS_SECRET = /A[KS]IA[0-9A-Z]{16}[^A-Za-z0-9][^\n]{0,40}?(?<![\w/+])([A-Za-z0-9/+]{40})(?![\w/+])/g
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
  if (mayBeLabelled) spans.push(...findLabelledSecrets(folded, windows))
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
  if (clues.longestAscii >= 40 && folded.includes('IA')) {
    for (const match of allMatches(AWS_SECRET, folded)) push(match.index + match[0].length - 40, 40)
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
    if (close === -1) break
    at = close
  }
  return spans
}
