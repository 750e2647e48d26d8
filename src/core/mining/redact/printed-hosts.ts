import { type Capture, capturedIn } from './captures.ts'
import type { Clues } from './clues.ts'
import { writingOf } from './loose-words.ts'
import type { Span } from './span.ts'

type Needs = (folded: string, clues: Clues) => boolean
const NAME = '([A-Za-z][\\w.-]{2,40})'
const isNamed = (value: string) => writingOf(value) !== undefined
/** In parts or with a number, where a word may go on with a sentence. */
const isJoined = (value: string) => writingOf(value) === 'joined'

const host = (source: string, accepts: (value: string) => boolean = isNamed): readonly Capture[] => [
  { kind: 'host', pattern: new RegExp(source, 'g'), accepts },
]
const includesAny =
  (...words: readonly string[]): Needs =>
  folded =>
    words.some(word => folded.includes(word))

/** What systems print and are told: each pattern with what it cannot do without. */
const PRINTED: readonly (readonly [needs: Needs, captures: readonly Capture[]])[] = [
  // Dec  1 01:22:07 mercury sshd[20417]: …
  [
    (_folded, { colons, digits }) => colons >= 3 && digits >= 6,
    host(
      `(?:[A-Z][a-z]{2} [ \\d]\\d|\\d{4}[-/]\\d\\d[-/]\\d\\d)[ T]\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,6})?(?:Z|[+-]\\d\\d:?\\d\\d)? {1,2}${NAME}(?= (?:[\\w./-]{2,30}(?:\\[\\d{1,7}\\])?:|%[A-Z]))`,
    ),
  ],
  // INFO  [vega] backup start
  [
    includesAny('INFO', 'WARN', 'ERROR', 'NOTICE', 'FATAL', 'CRIT', 'ALERT', 'DOWN', 'PROBLEM', 'RECOVERY'),
    host(
      `\\b(?:INFO|WARN(?:ING)?|ERROR|NOTICE|FATAL|CRIT(?:ICAL)?|ALERT|DOWN|PROBLEM|RECOVERY)\\]?:? {0,6}[\\[(<]${NAME}(?=[\\])>])`,
    ),
  ],
  // What Ansible prints, and other tools that do the same on many machines.
  [
    includesAny(': [', 'ok=', 'depends on', 'scan report for', 'icmp_seq', 'closed', 'resolve', 'cost'),
    [
      ...host(`\\b(?:ok|changed|skipping|failed|fatal|unreachable|rescued): \\[${NAME}(?=\\])`),
      ...host(`(?<![^\\n])${NAME}(?= {1,30}: ok=\\d)`),
      ...host(`\\b(?:scan report for|Connection to|resolve host:?|resolve hostname) ${NAME}(?=[\\s):,.]|$)`),
      ...host(`\\bdepends on ${NAME}(?=[\\s):,.]|$)`, isJoined),
      ...host(`\\bFrom ${NAME}(?= \\(?[\\w.]{0,20}\\)? ?icmp_seq)`),
    ],
  ],
  // In commands.
  [
    (folded, { dashes, hasSlash }) =>
      (dashes > 0 && (folded.includes(' -h') || folded.includes(' --host') || folded.includes(' -S '))) ||
      (hasSlash && (folded.includes('/domain') || folded.includes('/v:') || folded.includes('/node:'))),
    [
      ...host(
        `\\b(?:psql|pg_dump|pg_restore|mysql|mysqldump|mysqladmin|redis-cli|mongo(?:sh)?|ldapsearch|sqlcmd|zabbix_get|zabbix_sender|snmpwalk|createdb|dropdb)\\b[^\\n]{0,60} (?:-h|-H|-S|--host)[ =]${NAME}`,
      ),
      ...host(`\\b(?:netdom )?join ${NAME}(?= /[Dd]omain)`),
      ...host(`/(?:v|node):${NAME}`),
    ],
  ],
  // kuma:/export
  [
    includesAny(':/'),
    host(
      `(?<![\\w./@:-])${NAME}(?=:/(?:[\\w.-]|\\s|$))`,
      value => isJoined(value) || writingOf(value) === 'romaji',
    ),
  ],
  // ibis login: on a console, core-sw-a#show version, hostname rt-sakata
  [
    includesAny('login:', '#', '>', 'hostname '),
    [
      ...host(`(?<![^\\n])${NAME}(?= login: ?)`),
      ...host(
        `(?<![^\\n])${NAME}(?=(?:\\([\\w-]{2,20}\\))?[#>] ?(?:sh(?:ow)?|conf(?:igure)?|enable|exit|ping|copy|write|terminal|reload|display|interface)\\b)`,
      ),
      ...host(`(?<![^\\n])[-+ ]?(?:hostname|sysname|set hostname|Host(?:Name)?) "?${NAME}(?="?\\s)`),
    ],
  ],
]

/** Names of machines in what systems print and in commands. */
export function findPrintedHosts(folded: string, clues: Clues): Span[] {
  const whole = { marks: clues.marks, windows: [{ start: 0, end: folded.length }] }
  const spans: Span[] = []
  for (const [needs, captures] of PRINTED)
    if (needs(folded, clues)) spans.push(...capturedIn(folded, whole, captures))
  if (mayBeOfMachine(folded)) spans.push(...capturedIn(folded, whole, ENGLISH))
  return spans
}

/** What is said of machines in English. */
const mayBeOfMachine = (folded: string): boolean =>
  / (?:on|at|of|for|is|the|reboot|restart|patch|were) /.test(folded)
const GOES_ON =
  '(?=[,.;:)?!\\n]|$| (?:is|was|has|had|still|again|and|or|before|after|until|via|from|for|via)\\b)'
const DONE =
  '(?:reboot(?:ed|ing)?|restart(?:ed|ing)?|power[- ]?cycled?|patched|decommissioned|re-?imaged?|isolated?|rebuilt|rebuild|shut ?down|fail(?:ed)? ?over to|migrated? to|moved to|ping(?:ed)?|drain(?:ed)?|cordon(?:ed)?)'
const ENGLISH: readonly Capture[] = [
  // Host orion is down, on the gaia server, reach falcon from osprey, titan: disk 98% full
  ...host(
    `\\b(?:[Hh]ost|[Ss]erver|[Nn]ode|[Mm]achine|[Bb]ox|[Ss]witch|[Rr]outer|NAS|VM) ${NAME}(?= (?:NotReady|DOWN|UP|down|unreachable|is|was|went|has|had|lost|keeps|stopped|rebooted|crashed|dropped|died)\\b)`,
  ),
  ...host(
    `\\b(?:on|to|from|at|the) (?:the )?([a-z][\\w-]{3,30})(?= (?:server|host|node|box|machine|cluster|VM|vm|switch|router|NAS)\\b)`,
    value => writingOf(value) === 'romaji' || isJoined(value),
  ),
  ...host(`\\b(?:reach|ping|ssh to|ssh into|RDP to|connect to) ${NAME}(?= from\\b)`),
  ...host(
    `(?<![^\\n])${NAME}(?=: (?:disk|cpu|CPU|load|memory|mem|swap|ping|host|unreachable|down|link|fan|temp|PSU|RAID|raid)\\b)`,
  ),
  // PC name if you need it: BRINDLE-RIG
  ...host(
    `\\b(?:PC|[Hh]ost|[Cc]omputer|[Mm]achine|[Ss]erver|[Dd]evice|[Ll]aptop)(?: ?name)?\\b[^\\n:.]{0,30}: "?${NAME}(?=[\\s,.;"]|$)`,
    isJoined,
  ),
  // do NOT reboot kookaburra, …
  ...host(
    `\\b${DONE} (?:the )?${NAME}${GOES_ON}`,
    value => writingOf(value) !== undefined && !AS_WORD.test(value),
  ),
  ...host(
    `\\b(?:[Cc]onsole (?:at|of|on|for)|[Tt]arget (?:is|was|host is|machine is)|[Hh]ost (?:is|was|called|named)|[Bb]ox (?:is|called|named)?|running on|hosted on|log(?:ged|ging)? (?:in ?to|on ?to)|ssh(?:ing)? (?:in)?to|disk on|look(?:ed)? (?:it|this|that|them) up on|deployed (?:on|to)|replica of|replication from|other one is|old one is|new one is|mine is|hers is|his is|not)(?: now)?:? ${NAME}${GOES_ON}`,
    isJoined,
  ),
  ...host(
    `\\b(?:[Cc]onsole (?:at|of|on|for)|box called|box named|machine called|machine named|server called|server named) (?!the\\b)${NAME}${GOES_ON}`,
  ),
  ...host(
    `(?<![\\w.@/-])${NAME}(?= (?:(?:is|was|went|has been|are|were) (?:down|unreachable|offline|back up|rebooted|rebooting|patched|decommissioned|isolated|moved to (?:LDAP|AD|the))|flapped|(?:won't|will not|does not|doesn't) (?:boot|respond|ping|come (?:back )?up)))`,
    isJoined,
  ),
]
/** What is behind such verbs and no machine. */
const AS_WORD =
  /^(?:your?|mine|ours|once|twice|tonight|loop|both|windows|anyway|manually|remotely|normally|first|fixed|didn|doesn|isn|wasn|after|before|while|when|because|since|only|also|just|there|everything|successfully|yourself|myself|nothing)$/i
