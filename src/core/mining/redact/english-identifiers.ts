import { writingOf } from './loose-words.ts'
import { isMachineTheme } from './machine-themes.ts'
import { allMatches } from './matches.ts'
import { memoised } from './memo.ts'
import type { Span } from './span.ts'

/** Of what a text about accounts or machines speaks. */
const OF_MACHINES =
  /\b(?:servers?|hosts?|nodes?|vms?|laptops?|machines?|computers?|workstations?|switch(?:es)?|routers?|printers?|consoles?|reboot(?:ed)?|ssh|rdp|ping|vault|cluster|rack|offline|unreachable|disk|backup|hostname|PC|VPN|badge|shift|handover|on-?call)\b/i
const OF_ACCOUNTS =
  /\b(?:log(?:ged|ging)?[ -]?(?:in|on|out)s?|sign(?:ed)?[ -]?in|accounts?|user(?:name|s)?|users?|passw(?:or)?ds?|passphrase|credentials?|locked out|MFA|2FA|SSO|pin|unseal|rotate|pass)\b/i
/** Small parts, one with a number, as names are joined: nightcrew2, lon-mbam1, unseal-1, teal_otter. */
const JOINED =
  /^(?:[a-z]{2,12}\d{0,3}(?:[._-][a-z\d]{1,12}){0,3}|[a-z]{3,12}_[a-z]{2,12}\d{0,4}|[a-z]{3,12}\d{1,4})$/
const LARGE = /^(?:[A-Z]{2,10}(?:-[A-Z\d]{1,10}){1,3})$/
const TOKEN = /(?<![\w.@/\\?&%$#{<=:+-])[A-Za-z][\w-]{3,30}(?<=[A-Za-z\d])(?![\w@\\=(/]|\.\w|:\/|-\w)/g
/** Things with such names. */
const THING_BEFORE =
  /\b(?:error|code|model|version|ver|build|event|order|ticket|case|invoice|serial|sku|part|item|file|branch|function|variable|class|command|package|driver|ref|plan|job|commit|snapshot|request|policy|RMA|CHG|INC|vendor case|region|workspace|tenant|project|repo|tag|release|patch|firmware|kernel|chapter|port|interface|trigger|namespace|id)(?: (?:no\.?|number|id|code|name|is))?[ :#=("'`]{1,3}$/i

/** At least three syllables, and an end that English words seldom have. */
const JAPANESE = /^(?:[^aeiou]{0,2}[aeiou]n?){2,6}[^aeiou]{0,2}(?:[aou]|[au]n)$/
/** What a token is by how it is written, either if that says nothing, or undefined if it may be a word. */
const shapeOf = memoised((token: string): 'account' | 'host' | 'either' | undefined => {
  if (isMachineTheme(token)) return 'host'
  const writing = writingOf(token)
  if (writing === 'initialed') return 'account'
  if (writing === 'romaji') return JAPANESE.test(token) ? 'host' : undefined
  if (writing !== 'joined' || !/[\d_]|^[A-Z].*-/.test(token)) return undefined
  return JOINED.test(token) || LARGE.test(token) ? 'either' : undefined
})

/** Accounts and machines in English texts that speak of such, by how they are written. */
export function findEnglishIdentifiers(folded: string): Span[] {
  const spans: Span[] = []
  let kind: Span['kind'] | 'none' | undefined
  for (const { 0: token, index } of allMatches(TOKEN, folded)) {
    const shape = shapeOf(token)
    if (shape === undefined || (token.includes('_') && /[;{}]/.test(folded))) continue
    kind ??= OF_MACHINES.test(folded) ? 'host' : OF_ACCOUNTS.test(folded) ? 'account' : 'none'
    if (kind === 'none') return spans
    if (shape === 'host' && kind !== 'host') continue
    if (THING_BEFORE.test(folded.slice(Math.max(0, index - 24), index))) continue
    spans.push({ kind: shape === 'account' ? shape : kind, start: index, end: index + token.length })
  }
  return spans
}
