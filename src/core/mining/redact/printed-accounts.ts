import { type Capture, capturedIn } from './captures.ts'
import type { Clues } from './clues.ts'
import { isNameOrInitialed } from './identifier-shapes.ts'
import { MARK } from './marks.ts'
import { isWrittenSmall } from './plain-words.ts'
import type { Span } from './span.ts'

/** What may spare a look. */
type Needs = (folded: string, clues: Clues) => boolean
const isEnglish: Needs = (_folded, { marks }) => (marks & (MARK.englishLogin | MARK.englishAccount)) !== 0

/** What systems print, commands and settings: each pattern with what it cannot do without. */
const PRINTED: readonly (readonly [needs: Needs, pattern: RegExp])[] = [
  // What last, w and who print.
  [
    (folded, { hasSlash }) => hasSlash && folded.includes('pts/'),
    /(?<![^\n])([a-z][\w.-]{1,31})(?= {1,12}pts\/\d)/g,
  ],
  // What servers log of who comes in, and databases of who may not.
  [
    (folded, clues) => clues.hasLatin && folded.includes(' for '),
    /\b(?:Accepted [a-z-]{3,30}|Access denied|[Pp]assword authentication failed|[Ll]ogin failed|authentication failure|[Pp]ermission denied) for (?:user )?['"]?([A-Za-z][\w.-]{2,31})(?![\w.-])/g,
  ],
  [
    (folded, { colons, marks }) =>
      colons > 0 &&
      ((marks & (MARK.englishLogin | MARK.englishAccount | MARK.accountWord)) !== 0 ||
        folded.includes('sudo:') ||
        folded.includes('UserName:')),
    /(?:(?:Account Name|アカウント名|TargetUserName|SubjectUserName)[:=] {0,12}|\b(?:authenticating user|sudo:) {1,6})([A-Za-z][\w.-]{2,31})(?![\w.@\\-])/g,
  ],
  // ?id=morita_j&pw=
  [
    (_folded, { hasEquals }) => hasEquals,
    /(?:^|[?&\s])(?:id|login|loginid|login_id|user_?id|account|acct)=([a-z][\w.-]{2,31})(?=[&\s]|$)/g,
  ],
  [
    isEnglish,
    /\b(?:Failed password for(?: invalid user)?|[Ii]nvalid user|session (?:opened|closed) for user|[Aa]uthentication failed for(?: user)?|login as:?|[Ll]ast login:|su -|sudo su -) "?'?([a-z][\w.-]{2,31})(?=["']?(?: from|:|\b))/g,
  ],
  [
    (folded, clues) => isEnglish(folded, clues) && folded.includes('is not in the sudoers'),
    /(?<![\w-])([a-z][\w.-]{2,31})(?= is not in the sudoers)/g,
  ],
  [
    (folded, { dashes }) => dashes > 0 && (folded.includes(' -u') || folded.includes(' -U')),
    /(?<![\w-])(?:docker login|mysql(?:dump)?|psql|sqlcmd|ldapsearch|xfreerdp)[^\n]{0,30} -[uU] ?([a-z][\w.-]{2,31})/g,
  ],
  [
    (_folded, { hasEquals }) => hasEquals,
    /(?<![\w-])(?:uid|cn|sAMAccountName|userPrincipalName|user(?:name)?)=["']?([a-z][\w.-]{2,31})(?![\w@])/gi,
  ],
  // sudoersにwtnb-ayaを追加, グループから s.higa を削除
  [
    (folded, { hasLatinThenKana }) =>
      hasLatinThenKana &&
      (folded.includes('を追加') || folded.includes('を削除') || folded.includes('を招待')),
    /(?:グループ|sudoers|メンバー|チーム|チャンネル|権限|ロール|宛先|共有|組織|ライセンス)(?:に|へ|から|の)[ 「]?([a-z][a-z\d]{0,20}(?:[._-][a-z\d]{1,20}){0,3})(?=[」]? ?を(?:追加|削除|招待))/g,
  ],
]
const CAPTURES: readonly (readonly [needs: Needs, captures: readonly Capture[]])[] = PRINTED.map(
  ([needs, pattern]) => [needs, [{ kind: 'account', pattern, accepts: isWrittenSmall }]],
)
/** Behind a word for it, if it is made of a name. */
const NAMED: readonly Capture[] = [
  /\b[Aa]ccount ([a-z]{5,20})(?= (?:was|is|has|had|can|cannot|does|got|keeps)\b)/g,
  /\b(?:auth(?:entication)?|log-?[io]n|access) (?:failed|failure|error|ok|denied|refused): ([a-z]{4,20})(?![\w@])/gi,
  /(?<![\w.@-])([a-z]{4,20})(?= is not (?:allowed to run|in the|a member of))/g,
  /\b(?:login|username|account)\b[^\n.:]{0,30}: ([a-z]{5,20})(?![\w@])/g,
].map(pattern => ({ kind: 'account', pattern, accepts: isNameOrInitialed }))

/** Names of accounts in what systems print, in commands, and in groups people are put into. */
export function findPrintedAccounts(folded: string, clues: Clues): Span[] {
  const spans: Span[] = []
  const windows = [{ start: 0, end: folded.length }]
  for (const [needs, captures] of CAPTURES)
    if (needs(folded, clues)) spans.push(...capturedIn(folded, { marks: clues.marks, windows }, captures))
  if (isEnglish(folded, clues) || folded.includes('ailed: ') || folded.includes(' is not '))
    spans.push(...capturedIn(folded, { marks: clues.marks, windows }, NAMED))
  return spans
}
