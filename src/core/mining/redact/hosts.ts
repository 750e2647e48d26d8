import { type Capture, capturedIn } from './captures.ts'
import type { Clues } from './clues.ts'
import { isMachineName, isOfOwnMachine } from './machine-names.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { isPlainWord, isProduct, isSystemPart } from './plain-words.ts'
import type { Span } from './span.ts'
import { asciiWindows } from './windows.ts'

const isName = (value: string) => !isPlainWord(value) && !isProduct(value)
/** As machines are named: a digit, dash or line among the letters. */
const isMachine = (value: string) =>
  isName(value) && !isSystemPart(value) && /[\d_-]/.test(value) && /[A-Za-z]{2}/.test(value)
/** Behind a command a plain word is no machine, unless it says so; a name of the public network is nobody’s. */
const isTarget = (value: string) =>
  isName(value) &&
  (!isSystemPart(value) || /0\d$/.test(value)) &&
  (value.includes('.') ? isOwnName(value) : /[\d_-]|s[re]{0,2}v|host|nas|gate/i.test(value)) &&
  /[A-Za-z]/.test(value)

const host = (pattern: RegExp, more: Omit<Capture, 'kind' | 'pattern'> = {}): Capture => ({
  kind: 'host',
  pattern,
  accepts: isName,
  ...more,
})

const NAME = '([A-Za-z0-9][\\w.-]{1,62})'
const IN_BACKSLASHES: readonly Capture[] = [
  // The machine before an instance of a database: node2\\SQLEXPRESS.
  host(/(?<![\w.\\¥-])([A-Za-z][\w-]{2,30})(?=[\\¥](?:SQLEXPRESS|MSSQL|SQL\d{2}|SQLSERVER))/gi),
  host(/(?<![\\¥\w])[\\¥]{2}([A-Za-z0-9][\w.-]{1,62})/g),
  // A printer a server shares: \\\\dc01\\mfp5f-color.
  host(/(?<![\\¥\w])[\\¥]{2}[A-Za-z0-9][\w.-]{1,62}[\\¥]([A-Za-z][\w-]{2,30})(?![\w.\\¥])/g, {
    accepts: value => isMachineName(value) || isOfOwnMachine(value),
  }),
]
const AFTER_JAPANESE: readonly Capture[] = [
  host(
    new RegExp(
      `(?:PC|パソコン|コンピューター?|ホスト|マシン|ノード|サーバー?|端末|デバイス|プリンター?|複合機|NAS|AP|スイッチ|ルーター?|NetBIOS)名称?[」』】)>]?[ ]?(?:は|が|を|も|is)?[\\s:「『【(=>|・→]{0,4}${NAME}`,
      'gi',
    ),
    { needs: MARK.hostLabel },
  ),
  host(
    new RegExp(
      `(?:(?:デバイス|機器|装置|ドメインコントローラー?)名称?|接続先(?:サーバー?|ホスト)?|(?:対象|該当)(?:サーバー?|ホスト|機器)名?)[ ]?(?:は|が|を)?[ :「『【(=]{1,3}${NAME}`,
      'g',
    ),
    { needs: MARK.hostLabel, accepts: isMachine },
  ),
  host(/サーバー?[「『]([A-Z]{4,12})(?=[」』])/g, { needs: MARK.server, accepts: isName }),
  // サーバー APSV012: letters and a number, as hosts are counted.
  host(
    /(?:サーバー?は?[ :「【(]{1,2}|(?:ホスト|NAS)[:「【(]{1,2})([A-Za-z][A-Za-z-]{1,20}\d{1,5}|[A-Z]{2,10}-[A-Z\d]{2,12}(?:-[A-Z\d]{1,12})?)(?![\w.])/g,
    { needs: MARK.server, accepts: isMachine },
  ),
  host(
    /(?<![\w.@/\\-])([A-Za-z][A-Za-z\d]{0,20}(?:[-_][A-Za-z\d]{1,20}){0,4})(?= ?(?:に|へ|から|宛に) ?(?:ping|ssh|rdp))/gi,
    { needs: MARK.hostCommand, accepts: isMachine },
  ),
]
const AFTER_ENGLISH: readonly Capture[] = [
  host(
    new RegExp(
      `(?<![A-Za-z])(?:(?:host|computer|pc|machine|server|node|netbios) ?name|host)(?: is|:|=| |は|が)[ :「【="']{0,3}${NAME}`,
      'gi',
    ),
    { needs: MARK.englishHost, accepts: isMachine },
  ),
  host(
    /(?<![A-Za-z-])(?:server|node|vm|workstation) ["']?([A-Za-z]{2,20}(?:-[A-Za-z]{1,12}){0,3}-?\d{2,5})(?![\w.])/gi,
    { needs: MARK.hostCommand, accepts: isMachine },
  ),
]
/** Server=sqlsv01; in what connects to a database. */
const IN_SETTINGS: readonly Capture[] = [
  host(/(?<![A-Za-z])(?:server|data source|host|hostname|addr)=(?:tcp:)?([A-Za-z][\w.-]{1,62})/gi, {
    accepts: isTarget,
  }),
]
const IN_SLASHES: readonly Capture[] = [
  host(/(?<![:\w/.])\/\/([A-Za-z][\w.-]{1,62})(?=\/[\w$])/g, { accepts: isMachine }),
]
const AFTER_COMMAND: readonly Capture[] = [
  host(
    /(?<![\w-])(?:ping|tracert|traceroute|mtr|nslookup|ssh|telnet|rdp|sftp|psexec|mstsc|Test-(?:Net)?Connection|Enter-PSSession)(?: -{1,2}[\w-]{1,20}(?:[ =]\d{1,5})?){0,3}(?: (?:to|into))?(?: \/v:?)?[ :]{1,2}([A-Za-z][\w.-]{1,62})(?![\w@])/gi,
    { accepts: isTarget },
  ),
]
const MACHINE = host(/(?<![\w-])((?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{5,12})(?![\w-])/g)
const LONGEST_SCHEME = 12
const URL_HOST =
  /:\/\/(?:[^\s/@]{1,128}@)?([A-Za-z][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,8})(?![\w.@-])/g
const DOTTED_NAME = /(?<![\w.-])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w-])/g
/** Ends that only a network of one’s own resolves (RFC 6762 app. G, RFC 8375, ICANN’s .internal), and Windows domains. */
const PRIVATE_END = /\.(?:local|internal|intranet|intra|lan|corp|home|private|localdomain|ad)$/
const SHORTEST_DOTTED = 5
/** Whose counted names many know: nam01.safelinks.protection.outlook.com. */
const PROVIDERS: ReadonlySet<string> = new Set(
  (
    'outlook office office365 microsoft microsoftonline windows azure sharepoint live msn google googleapis ' +
    'googleusercontent gstatic zoom amazonaws cloudfront akamai akamaized akamaihd salesforce force slack box dropbox ' +
    'github githubusercontent cybozu kintone backlog apple icloud adobe webex zendesk windowsupdate'
  ).split(' '),
)

/** stg-shop, ftp-in, vpn1: for whom, where and what the machine is. */
const OF_STAGE = /^(?:dev|stg|stage|staging|prd|prod|test|qa|uat|int|internal|priv|private)-/i
const INSIDE = /-(?:in|int|internal|private|local|lan|dev|stg|stage|staging|test|qa|uat)$/i
const OF_SERVER =
  /^(?:vpn|gw|sv|srv|svr|fs|file|db|web|app?|dc|ad|ldap|proxy|bastion|jump|rds|ts|nas|batch|build|ci|mail)\d$/i

/** A machine of one’s own in a public domain: its first label is counted (dev-web01.example.co.jp). */
function isOwnName(name: string): boolean {
  const [label = ''] = name.split('.', 1)
  if (
    /^[A-Za-z][\w-]{0,40}\.(?:corp|intra|intranet|internal|private|priv|inside|mgmt|infra|lab|dmz|lan|office|hq|local|int|ad|dev|stg|stage|staging|prd|prod|test|qa|uat)\.[\w.-]{3,60}$/i.test(
      name,
    )
  )
    return true
  return (
    (OF_STAGE.test(label) ||
      INSIDE.test(label) ||
      OF_SERVER.test(label) ||
      /(?:[A-Za-z]\d{2,4}|-[a-z]*\d{1,4}|(?:^|-)(?:dev|stg|stage|staging|prd|prod|qa|uat)\d{1,3})$/i.test(
        label,
      )) &&
    !/^(?:www?|cdn|img|images?|static|assets?|ns|mx|s|us|eu|ap|apc|jpn?|nam|eur|ec|ip|fonts?|region)-?\d/i.test(
      label,
    ) &&
    !name
      .toLowerCase()
      .split('.')
      .some((part, index) => index > 0 && PROVIDERS.has(part))
  )
}

/** Names of machines in paths and addresses, behind commands and words such as PC名 or host name, and private domains. */
export function findHosts(folded: string, clues: Clues): Span[] {
  const { marks } = clues
  const spans: Span[] = []
  if (clues.hasBackslash)
    spans.push(...capturedIn(folded, { marks, windows: [{ start: 0, end: folded.length }] }, IN_BACKSLASHES))
  if (clues.hasSlash && folded.includes('//')) {
    addUrlHosts(folded, spans)
    spans.push(...capturedIn(folded, { marks, windows: [{ start: 0, end: folded.length }] }, IN_SLASHES))
  }
  const mayBeMachine = clues.longestAscii >= 8 && clues.dashes > 0 && (marks & MARK.machine) !== 0
  const mayBePrivate = clues.longestAscii >= 5 && clues.dots > 0
  const mayFollowWord = (marks & (MARK.hostLabel | MARK.server | MARK.englishHost)) !== 0
  const mayFollowCommand = (marks & MARK.hostCommand) !== 0
  if (!mayFollowWord && !mayFollowCommand && !mayBeMachine && !mayBePrivate) return spans
  const parts = { marks, windows: asciiWindows(folded, clues, 3) }
  const look = (captures: readonly Capture[]) => spans.push(...capturedIn(folded, parts, captures))
  if (clues.hasKana || clues.hasKanji) look(AFTER_JAPANESE)
  if (clues.hasLatin && (mayFollowWord || mayFollowCommand)) look(AFTER_ENGLISH)
  if (clues.hasEquals) look(IN_SETTINGS)
  if (mayFollowCommand) look(AFTER_COMMAND)
  if (mayBeMachine) look([MACHINE])
  if (mayBePrivate) addDottedNames(folded, clues, spans)
  return spans
}

/** http://intra/, https://dev-web01.example.co.jp/: machines only one’s own network knows. */
function addUrlHosts(folded: string, spans: Span[]): void {
  for (const match of allMatches(URL_HOST, folded)) {
    const name = match[1] ?? ''
    const scheme = /[a-z][a-z\d+.-]{1,10}$/i.exec(
      folded.slice(Math.max(0, match.index - LONGEST_SCHEME), match.index),
    )
    if (scheme === null || scheme[0] === 'otpauth' || isPlainWord(name)) continue
    if (name.includes('.') && !isOwnName(name)) continue
    const end = match.index + match[0].length
    spans.push({ kind: 'host', start: end - name.length, end })
  }
}

/** Whole names with points: dc1.hq.example.ad, dev-web01.example.co.jp. */
function addDottedNames(folded: string, { runs }: Clues, spans: Span[]): void {
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from < SHORTEST_DOTTED) continue
    const part = folded.slice(from, to)
    if (!part.includes('.') || (part.includes('@') && !part.includes('://'))) continue
    for (const match of allMatches(DOTTED_NAME, part)) {
      const name = match[0]
      const isOwn = name.split('.').length > 2 && /\.[a-z]{2,10}$/i.test(name) && isOwnName(name)
      if (!isOwn && !(PRIVATE_END.test(name) && /[A-Za-z]/.test(name))) continue
      spans.push({ kind: 'host', start: from + match.index, end: from + match.index + name.length })
    }
  }
}
