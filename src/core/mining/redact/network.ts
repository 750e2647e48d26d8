import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { PersonalKind, Span } from './span.ts'
import { asciiWindows, matchesIn, type Window } from './windows.ts'

const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g
const VERSION_BEFORE = /(?:版|v|ver\.?|version|バージョン|build|ビルド|release)[ :はがの]{0,3}$/i
const VERSION_AFTER =
  /^ ?(?:に|へ|を|から)?(?:バージョン|アップデート|アップグレード|ダウングレード|更新プログラム|ビルド|upgrade|update)/i
/** Between two versions: 10.2.14.3から10.2.15.0へ. */
const TO_VERSION = /^ ?(?:から|より|と|、|,|→|->|to|and|or|\/) ?$/
const IPV6 = /(?<![\w:])(?:[0-9a-f]{1,4}:){1,7}(?::?[0-9a-f]{1,4}){1,7}(?:%\w{1,10})?(?![\w:])/gi
const MAC =
  /(?<![\w:-])[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}(?![\w:-])|(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi

/** IP and MAC addresses; four numbers after “version” are a version, and 127.0.0.1 and 0.0.0.0 are nobody’s. */
export function findMachineAddresses(folded: string, { digits, dots, colons, dashes }: Clues): Span[] {
  const spans: Span[] = []
  const ips = dots >= 3 && digits >= 4 ? allMatches(IPV4, folded) : []
  let versionEnd = -1
  for (const match of ips) {
    const octets = match[0].split('.').map(Number)
    if (octets.some(octet => octet > 255) || match[0] === '127.0.0.1' || match[0] === '0.0.0.0') continue
    const end = match.index + match[0].length
    const isVersion =
      VERSION_BEFORE.test(folded.slice(Math.max(0, match.index - 14), match.index)) ||
      VERSION_AFTER.test(folded.slice(end, end + 14)) ||
      (versionEnd !== -1 && TO_VERSION.test(folded.slice(versionEnd, match.index)))
    if (isVersion) {
      versionEnd = end
      continue
    }
    spans.push({ kind: 'ip', start: match.index, end: match.index + match[0].length })
  }
  if (colons >= 5 || dashes >= 5 || dots >= 2) {
    for (const match of allMatches(MAC, folded)) {
      spans.push({ kind: 'mac', start: match.index, end: match.index + match[0].length })
    }
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

const NAME_IN_PATH = '([^\\\\/:*?"<>|¥\\s、。）)」`]{1,40})'
/** What is looked for, and the mark it cannot do without. */
type Place = readonly [kind: PersonalKind, pattern: RegExp, needs?: number]
const IN_BACKSLASHES: readonly Place[] = [
  [
    'account',
    new RegExp(`[A-Za-z]:[\\\\/¥]Users[\\\\/¥](?!Public|Default|All Users)${NAME_IN_PATH}`, 'gi'),
    MARK.windowsUsers,
  ],
  ['account', /(?<![A-Za-z0-9\\¥:/.-])[A-Z][A-Z0-9-]{1,14}[\\¥]([A-Za-z][\w.-]{1,30})/g],
  ['host', /(?<![\\¥\w])[\\¥]{2}([A-Za-z0-9][\w.-]{1,62})/g],
  [
    'account',
    new RegExp(
      `(?<![\\\\¥\\w])[\\\\¥]{2}[A-Za-z0-9][\\w.-]{1,62}[\\\\¥](?:homes?|users?|profiles?|personal|個人(?:用)?|ユーザー?)\\$?[\\\\¥]${NAME_IN_PATH}`,
      'gi',
    ),
  ],
]
const IN_SLASHES: readonly Place[] = [
  [
    'account',
    new RegExp(`[A-Za-z]:/Users/(?!Public|Default|All Users)${NAME_IN_PATH}`, 'gi'),
    MARK.windowsUsers,
  ],
  ['account', new RegExp(`(?<![\\w.])/(?:home|Users)/(?!Shared)${NAME_IN_PATH}`, 'g')],
]
const AFTER_JAPANESE: readonly Place[] = [
  [
    'account',
    /(?:ログイン|ログオン|サインイン|ユーザー|ユーザ|アカウント|利用者|会員|管理者)(?:ID|名)[ ]?(?:は|が)?[ :「【]{0,3}([A-Za-z0-9][\w.-]{2,40})/g,
    MARK.loginName,
  ],
  // アカウント:sales_hayashi, IDは k-yoshioka: only what is written as log-in names are.
  [
    'account',
    /(?:アカウント|ユーザー?|(?<![A-Za-z])ID) ?(?:[:=]|(?:は|が)?(?= ?[「『]?[a-z][a-z]{0,30}[._-]?[\d._-][a-z\d]))[ 「『【]{0,2}([a-z][a-z\d._-]{1,39}[a-z\d_])(?![A-Za-z\d(])/g,
    MARK.accountWord,
  ],
  [
    'account',
    /(?<![\w.@-])([A-Za-z][\w.-]{2,30})(?=(?:で|にて)(?:ログイン|サインイン|ログオン))/g,
    MARK.loginUse,
  ],
  [
    'host',
    /(?:PC名|コンピュータ(?:ー)?名|ホスト名|端末名|マシン名)[ ]?(?:は|が|is)?[ :「【=]{0,3}([A-Za-z0-9][\w.-]{2,62})/gi,
    MARK.hostLabel,
  ],
  // サーバー APSV012: letters and a number, as hosts are counted.
  ['host', /サーバー?[ :「【(]{1,2}([A-Za-z][A-Za-z-]{1,20}\d{1,5})(?![\w.])/g, MARK.server],
]
const AFTER_ENGLISH: readonly Place[] = [
  [
    'account',
    /(?<![A-Za-z])(?:user ?(?:name|id)|log-?in(?: id| name)?)(?: is|:|=)[ "']{0,3}([A-Za-z0-9][\w.-]{2,40})/gi,
    MARK.englishLogin,
  ],
  ['account', /(?<![A-Za-z])user[:=] ?["']?([A-Za-z]{1,30}[._-]?[\d._-][\w.-]{0,20}\w)/gi, MARK.englishLogin],
  // add user rjones42: a plain word behind “user” goes on with the sentence.
  [
    'account',
    /(?<![A-Za-z])(?:user|account) ["']?([a-z][a-z]{0,30}[._-]?[\d._-][a-z\d._-]{0,20}[a-z\d])(?![\w@]|\.\w)/g,
    MARK.englishAccount,
  ],
  [
    'account',
    /(?<![A-Za-z])(?:log(?:ged|ging)?|sign(?:ed|ing)?)[ -]?in as (?:user )?["']?([a-z][a-z\d._-]{1,39}[a-z\d_])(?![A-Za-z\d])/g,
    MARK.englishLogin,
  ],
  [
    'host',
    /(?<![A-Za-z])(?:host ?name|computer name|pc name)[ ]?(?:は|が|is)?[ :「【=]{0,3}([A-Za-z0-9][\w.-]{2,62})/gi,
    MARK.englishHost,
  ],
]
const AFTER_WORDS =
  MARK.loginName |
  MARK.accountWord |
  MARK.loginUse |
  MARK.hostLabel |
  MARK.server |
  MARK.englishLogin |
  MARK.englishAccount |
  MARK.englishHost
const MACHINE: Place = ['host', /(?<![\w-])((?:DESKTOP|LAPTOP)-[A-Z0-9]{5,10})(?![\w-])/g, MARK.machine]
/** Names that only a network of one’s own resolves (RFC 6762 app. G, RFC 8375, ICANN’s .internal). */
const PRIVATE_HOST: Place = [
  'host',
  /(?<![\w.-])((?:[A-Za-z0-9-]{1,63}\.){1,6}(?:local|internal|intranet|lan|corp|home|private|localdomain))(?![\w-]|\.\w)/g,
]
const PLAIN_WORD =
  /^(?:is|and|or|the|not|was|has|for|with|page|screen|error|field|password|prompt|an?|admin|administrator|root|guest|user|normal|usual|myself|null|none|undefined|unknown|active|string|number)$/i

/** User and host names in paths, in DOMAIN\\user, and after words such as ログインID or host name. */
export function findAccountsAndHosts(folded: string, clues: Clues): Span[] {
  const spans: Span[] = []
  const look = (windows: readonly Window[], [kind, pattern, needs]: Place) => {
    if (needs !== undefined && (clues.marks & needs) === 0) return
    for (const { match, base } of matchesIn(folded, windows, pattern)) {
      const value = match[1] ?? ''
      if (value === '' || PLAIN_WORD.test(value)) continue
      const end = base + match.index + match[0].length
      spans.push({ kind, start: end - value.length, end })
    }
  }
  // A folder may be named in Japanese, so paths are looked for in the whole text.
  const whole = [{ start: 0, end: folded.length }]
  if (clues.hasBackslash) for (const place of IN_BACKSLASHES) look(whole, place)
  if (clues.hasSlash) for (const place of IN_SLASHES) look(whole, place)
  const mayBeMachine = clues.longestAscii >= 12 && clues.dashes > 0 && (clues.marks & MARK.machine) !== 0
  const mayBePrivate = clues.longestAscii >= 6 && clues.dots > 0
  if ((clues.marks & AFTER_WORDS) === 0 && !mayBeMachine && !mayBePrivate) return spans
  const windows = asciiWindows(folded, clues, 3)
  if (clues.hasKana || clues.hasKanji) for (const place of AFTER_JAPANESE) look(windows, place)
  if (clues.hasLatin) for (const place of AFTER_ENGLISH) look(windows, place)
  if (mayBeMachine) look(windows, MACHINE)
  if (mayBePrivate) look(windows, PRIVATE_HOST)
  return spans
}
