import type { Clues } from './clues.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g
/** How much of an address names the network: 255.255.255.0. */
const SUBNET_MASK =
  /^255\.(?:0\.0\.0|(?:128|192|224|240|248|252|254|255)\.\d{1,3}\.(?:0|128|192|224|240|248|252|25[45]))$/
const VERSION_BEFORE =
  /(?:版|v|ver\.?|version|バージョン|build|ビルド|release|リリース|rev|リビジョン|ファーム(?:ウェア)?|firmware|fw|ドライバー?|driver|パッチ|patch|エージェント|agent|クライアント|client|chrome|edge|firefox|acrobat|reader|java|zoom|teams|forticlient|anyconnect|ソフト(?:ウェア)?|アプリ|ツール|定義ファイル|パターンファイル|エンジン|BIOS)[ :はがのを(「]{0,3}$/i
const VERSION_AFTER =
  /^ ?(?:に|へ|を|から)?(?:バージョン|アップデート|アップグレード|ダウングレード|更新プログラム|ビルド|upgrade|update)/i
/** Between two versions: 10.2.14.3から10.2.15.0へ. */
const TO_VERSION = /^ ?(?:から|より|と|、|,|→|->|to|and|or|\/) ?$/
const IPV6 = /(?<!\w)(?<![\w:]:)(?:[0-9a-f]{1,4}:){1,7}(?::?[0-9a-f]{1,4}){1,7}(?:%\w{1,10})?(?![\w:])/gi

/** IP addresses; four numbers after “version” are a version, and 127.0.0.1 and 0.0.0.0 are nobody’s. */
export function findIps(folded: string, { digits, dots, colons }: Clues): Span[] {
  const spans: Span[] = []
  const ips = dots >= 3 && digits >= 4 ? allMatches(IPV4, folded) : []
  let versionEnd = -1
  for (const match of ips) {
    const octets = match[0].split('.').map(Number)
    if (octets.some(octet => octet > 255) || match[0] === '127.0.0.1' || match[0] === '0.0.0.0') continue
    if (SUBNET_MASK.test(match[0])) continue
    const end = match.index + match[0].length
    const isVersion =
      VERSION_BEFORE.test(folded.slice(Math.max(0, match.index - 18), match.index)) ||
      VERSION_AFTER.test(folded.slice(end, end + 14)) ||
      (versionEnd !== -1 && TO_VERSION.test(folded.slice(versionEnd, match.index)))
    if (isVersion) {
      versionEnd = end
      continue
    }
    spans.push({ kind: 'ip', start: match.index, end: match.index + match[0].length })
  }
  if (colons >= 3) {
    for (const match of allMatches(IPV6, folded)) {
      const groups = match[0].split(':')
      const whole = groups.length === 8 || match[0].includes('::')
      if (whole && groups.length >= 4) {
        spans.push({ kind: 'ip', start: match.index, end: match.index + match[0].length })
      }
    }
  }
  return spans
}
