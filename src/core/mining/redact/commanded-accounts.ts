import { type Capture, capturedIn } from './captures.ts'
import type { Clues } from './clues.ts'
import { isNameOrInitialed } from './identifier-shapes.ts'
import { writingOf } from './loose-words.ts'
import { MARK } from './marks.ts'
import type { Span } from './span.ts'

type Needs = (folded: string, clues: Clues) => boolean

/** Any word, where nothing but an account can stand: each pattern with what it cannot do without. */
const NAMED_ANYHOW: readonly (readonly [needs: Needs, pattern: RegExp])[] = [
  // user = [e204417], DB_USER', 'wp_blog', username netmaint secret
  [
    (folded, { hasLatin }) => hasLatin && /user/i.test(folded),
    /(?:\b|_)(?:[Uu]ser(?:[Nn]ame|[Ii][Dd])?|USER(?:NAME|ID)?)["']?\]? {0,2}[:=,]>? {0,2}["'[<]{0,2}([A-Za-z][\w.-]{2,31})(?=["'\]>;,]|\n|$)/g,
  ],
  // username netmaint secret …
  [
    (folded, { hasLatin }) => hasLatin && folded.includes('user'),
    /\b(?:username|user) ([A-Za-z][\w.-]{2,31})(?= (?:secret|password|privilege|level|role|nopassword)\b)/g,
  ],
  [
    (_folded, { hasSlash }) => hasSlash,
    /(?:\/(?:user|u|userd|usero|username):|\bsqlplus |\brunas \/user:)(?:[A-Za-z][\w-]{1,15}\\)?([A-Za-z][\w.-]{2,31})(?=[ /\n"]|$)/gi,
  ],
  [
    (_folded, { dashes }) => dashes > 0,
    /(?<![\w-])(?:psql|mysql|mysqldump|pg_dump|ldapsearch|sqlcmd|curl|smbclient|docker|redis-cli|mongosh?|crontab|chage|usermod|passwd|ftp|sshpass|xfreerdp|wget|impdp|expdp|ipmitool|racadm|snmpget|snmpwalk|net|rclone|lftp|winexe|evil-winrm|kinit|nmblookup|rpcclient)\b[^\n]{0,60} (?:-u|-U|-l|--user(?:name)?|--login)[ =]([A-Za-z][\w.-]{2,31})/g,
  ],
  [
    (_folded, { dashes, hasEquals }) => hasEquals && dashes > 1,
    /--?[\w.-]{0,20}user(?:name)?=["']?([A-Za-z][\w.-]{2,31})/g,
  ],
  // Mails a system sends itself, and lists of processes.
  [
    (_folded, { hasNewline, colons }) => hasNewline && colons > 0,
    /(?<![^\n])(?:From|To|Cc|Owner|Assignee|Requester|Executor|Operator|Main|Alt|IGN|Handle|Player): ([A-Za-z][\w.-]{2,31})(?=\n|$)/g,
  ],
  [
    (_folded, { digits, dots, hasSpace }) => hasSpace && dots > 0 && digits >= 4,
    /(?<![^\n])([A-Za-z][\w.-]{2,31})(?= {1,12}\d{1,7} {1,8}(?:\d{1,7} {1,8})?\d{1,3}\.\d )/g,
  ],
  // Subject: Cron <ops@suzume>
  [(_folded, { hasAt }) => hasAt, /[<(]([A-Za-z][\w.-]{2,31})(?=@[A-Za-z][\w-]{2,30}[>)])/g],
  // user pkowalczyk locked out, unlock mferrante on the …
  [
    (_folded, { marks, hasLatin }) => hasLatin && (marks & (MARK.englishLogin | MARK.englishAccount)) !== 0,
    /\b[Uu]ser ([a-z][\w.-]{3,31})(?= (?:locked|is locked|was locked|failed|cannot|can't|got|gets|lost|from|after \d|reports|disabled|expired|on \w)\b)/g,
  ],
  [
    (_folded, { marks, hasLatin }) => hasLatin && (marks & (MARK.englishLogin | MARK.englishAccount)) !== 0,
    /\b(?:[Uu]nlock|[Dd]eactivate|[Ss]uspend|[Oo]ffboard|[Oo]nboard) (?:user |account |login )?([a-z][\w.-]{4,31})(?=[,.;)\n]|$| (?:on|in|for|again|please|asap|from|as|today|and)\b)/g,
  ],
  [
    (folded, { hasLatin }) => hasLatin && / (?:tag|handle|nick|nickname|IGN|name) is /.test(folded),
    /\b(?:[Gg]amer ?tag|[Hh]andle|[Nn]ick(?:name)?|IGN|[Pp]layer name|[Cc]haracter(?: name)?|[Ss]creen name) is "?([A-Za-z][\w.-]{3,31})/g,
  ],
  // CREATE USER 'shop_rw'@'%', GRANT … TO rpt_user;
  [
    folded => /USER|LOGIN|ROLE|GRANT/.test(folded),
    /\b(?:(?:CREATE|ALTER|DROP) (?:USER|LOGIN|ROLE) |TO )[['"`]?([A-Za-z][\w.-]{2,31})(?=[\]'"`;@ \n]|$)/g,
  ],
  // Account: willowbark
  [
    (_folded, { colons }) => colons > 0,
    /(?<![^\n])[-*> ]{0,3}(?:Account|User(?:name)?|Login|User ID|My login|my login|Player|Handle): {1,3}([a-z][\w.-]{2,31})(?=[\s,.;]|$)/g,
  ],
  // I am pixelpirate on your forum
  [
    (folded, { hasSpace }) => hasSpace && / on (?:your|the) /.test(folded),
    /\bI(?:'m| am) ([a-z][\w.-]{4,31})(?= on (?:your|the) (?:forum|site|server|board|app|platform|game|website|portal)\b)/g,
  ],
  // chown batch:staff, uid=1005(ayame), ayame ALL=(ALL)
  [
    folded => folded.includes('chown ') || folded.includes('uid=') || folded.includes(' ALL='),
    /(?:\bchown (?:-R )?|\buid=\d{1,7}\(|(?<![^\n]))([a-z][\w.-]{2,31})(?=:\w|\) gid| ALL=)/g,
  ],
  // Failed login for backupsvc on badger
  [
    folded => folded.includes(' for '),
    /\b[Ff]ailed log-?[io]ns? (?:attempts? )?for (?:user )?([A-Za-z][\w.-]{2,31})/g,
  ],
  // What is sent to servers of files and mail.
  [folded => folded.includes('USER '), /(?:^|[\n>:\d] ?)USER ([A-Za-z][\w.-]{2,31})(?=\s|$)/g],
  // What English says of who may not come in.
  [
    (_folded, { marks, hasLatin }) => hasLatin && (marks & (MARK.englishLogin | MARK.englishAccount)) !== 0,
    /\b(?:[Uu]sernames?|[Ee]xecutor|[Aa]ssignee|[Rr]equester|[Oo]perator|[Aa]pprover|[Hh]andle|[Gg]amertag|IGN|[Nn]ickname|[Ll]ogin(?: name)?|[Uu]ser ID)(?: should(?: have)? be(?:en)?| is| was|,|:| =) "?([A-Za-z][\w.-]{2,31})(?="?(?:[,.;)\n]|$| and\b| with\b))/g,
  ],
  [
    (_folded, { marks, hasLatin }) => hasLatin && (marks & (MARK.englishLogin | MARK.englishAccount)) !== 0,
    /\b(?:using|used|use|as|with) "?([A-Za-z][\w.-]{2,31})(?="?,? (?:with|and) (?:the |my |our |a )?(?:[a-z]{3,9} )?(?:pass|pw|PIN|secret))/g,
  ],
]
const CAPTURES: readonly (readonly [needs: Needs, captures: readonly Capture[]])[] = NAMED_ANYHOW.map(
  ([needs, pattern]) => [
    needs,
    [
      {
        kind: 'account',
        pattern,
        accepts: value =>
          (writingOf(value) !== undefined && !(/^[a-z]+$/.test(value) && ENGLISH_END.test(value))) ||
          /^[a-z]\d{4,8}$/.test(value),
      },
    ],
  ],
)
/** How long English words end. */
const ENGLISH_END =
  /(?:friend|tion|sion|ment|ing|ness|ents?|ers?|ors?|ings|ies|ves|ed|ance|ence|ly|ty|ous|ful|ble|ive|al|ary|ory|ure|age|ism|ist|ists|ship|self|selves|one|body|thing|ever|ians?|ants?|es|ns|ts|ds|ls|cs|ms|ps|ks)$/
/** In English an account in parts or with a number is told by what happened to it. */
const HAPPENED: readonly Capture[] = [
  {
    kind: 'account',
    pattern:
      /(?<![\w.@/-])([a-z][\w.-]{4,31})(?= (?:got|received|gets|keeps getting|is getting|was locked|is locked|got locked|cannot log|can't log|could not log|failed to log|logged (?:in|on|out)|signed (?:in|on)|has no access|lost access|had access|approved|left (?:the|us|our)|has left|is leaving|resigned|was offboarded)\b|'s (?:account|password|login|mailbox|access|MFA|profile|session)\b|[?!.,] ?(?:[Ss]?he|they)(?:'s| is| are| was|'re) locked)/g,
    accepts: value =>
      writingOf(value) === 'joined' ||
      (writingOf(value) !== undefined && isNameOrInitialed(value)) ||
      (/^[a-z]{9,}$/.test(value) && !ENGLISH_END.test(value) && writingOf(value) !== undefined),
  },
]

/** Names of accounts in options of commands, settings and lists of processes, whatever they look like. */
export function findCommandedAccounts(folded: string, clues: Clues): Span[] {
  const spans: Span[] = []
  const whole = { marks: clues.marks, windows: [{ start: 0, end: folded.length }] }
  for (const [needs, captures] of CAPTURES)
    if (needs(folded, clues)) spans.push(...capturedIn(folded, whole, captures))
  if (clues.hasSpace) spans.push(...capturedIn(folded, whole, HAPPENED))
  return spans
}
