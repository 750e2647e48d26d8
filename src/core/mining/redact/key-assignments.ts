import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { isPlainWord } from './plain-words.ts'
import { isByLot, isStrong } from './secret-values.ts'
import type { Span } from './span.ts'

/** client_secret: …, aws_secret_access_key = …, AccountKey=…, X-API-Key: … */
const ASSIGNED =
  /(?:token|secret|JSESSIONID|PHPSESSID|sess(?:ion)?[_-]?id|(?<=cookie:[^\n]{0,60})sess(?:ion)?(?==)|(?:api|access|account|private|shared|encryption|signing|master|auth)[ _-]?key|passw(?:or)?d|pwd)[\w-]{0,24}["']?[ \t]{0,2}[=:][ \t]{0,2}["']?([!-~]{6,400})/gi
const CURL_USER = /(?<![\w-])-u ["']?([\w.@-]{1,40}):([!-~]{4,128})/g
/** net use … /user:sato Kmt88!zz, mysql -u root -pRt5590xk */
const OF_USER = /\/user:[\w.\\@-]{1,40} ["']?([!-~]{6,64})/gi
const OPTION_P = /(?<![\w-])mysql(?:dump|admin)? [^\n]{0,40}-p([A-Za-z\d][!-~]{3,40})/gi
const OPTION_PASSWORD =
  /(?<![\w-])(?:sshpass|docker login|plink|az login|ldapsearch|smbclient|xfreerdp|helm)[^\n]{0,60} (?:-p|-w|--password|\/p:)[ =]?["']?([A-Za-z\d][!-~]{3,60})/gi
/** --password=x, -storepass x, --http-password x, /pass:x */
const NAMED_OPTION =
  /(?<![\w-])(?:--?(?:[a-z]{1,12}-)?(?:pass(?:word|wd|phrase|w)?|pwd?|storepass|keypass|secret|token|api-?key)(?:[ ]|=| = )|\/(?:pass|pw|password):|-passin pass:)["']?([^\s"'-][!-~]{3,127})/gi
/** 7z x a.7z -pHaru2026, unzip -P haru2026, redis-cli -a haru2026 */
const PROGRAM_OPTION =
  /(?<![\w-])(?:(?:7za?|7zr|rar|unrar)(?:\.exe)? [^\n]{0,80}?-p|(?:unzip|zip|sqlcmd|bcp) [^\n]{0,80}?-P ?|redis-cli [^\n]{0,60}?-a |(?:mongo|mongosh|mongodump|psexec|winexe) [^\n]{0,60}?-p |(?:pscp|psftp|putty) [^\n]{0,60}?-pw )["']?([^\s"'-][!-~]{3,63})/g
/** net use Z: \\\\nas\\share Haru2026 /user:guest */
const NET_USE = /net use [^\n]{0,20}\\\\[^\s]{1,60} ([^\s/*][!-~]{3,63})/gi
/** snmp-server community c0mmRO55, enable secret 5 Cisc0, pre-shared-key text abc: as routers are told. */
const OF_ROUTER =
  /(?<![\w-])(?:snmp-server community|enable (?:secret|password)|username [\w.-]{1,32} (?:privilege \d{1,2} )?(?:secret|password)|key-string|pre-shared-key|wpa-psk|wpa-passphrase|(?:tacacs|radius)-server (?:host [\w.-]{1,60} )?key)(?: (?:\d|text|ascii|hex|encrypted|local|address [\d.]{7,15}))? ([^\s"'][!-~]{3,63})/gi
/** <add key="SmtpPassword" value="x" />, <password>x</password> */
const IN_XML =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|api-?key)["'][ \t]{1,2}(?:value|content|default) ?= ?["']([^"'\n<>]{4,128})["']|<[\w:.-]{0,20}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api-?key)>([^<>\n]{4,200})<\//gi
/** ID/PW：kaihatsu / kaihatsu123 */
const PAIR =
  /(?:ID|ユーザー?(?:名|ID)?|アカウント|login|user) ?[/・&と] ?(?:PW|pass(?:word)?|パスワード|パス) ?(?:は|が|:|=) ?[「『]?([\w.@-]{2,40})[」』]? ?[/、,・ ] ?[「『]?([!-~]{4,64})/gi
/** admin / Rt-5590xk, tenpo12/tenpo12pw でログイン */
const ADMIN_PAIR = /(?<![\w./-])(?:admin|root|administrator|user|guest) ?\/ ?([!-~]{6,64})/gi
const LOGIN_PAIR =
  /(?<![\w./-])([\w.-]{3,30}) ?\/ ?([!-~]{6,64})(?= ?(?:で|にて)(?:ログイン|サインイン|ログオン|入))/g
/** kanri01/Kanri!01: a word and what only a password is. */
const STRONG_PAIR = /(?<![\w./-])[\w.@-]{3,40} ?\/ ?([!-~]{6,40})(?![\w/])/g
/** Basic認証は preview / Pre2026view です */
const BASIC_PAIR = /(?:basic|ベーシック)認証[^\n。A-Za-z\d]{0,10}([\w.@-]{2,40}) ?\/ ?([!-~]{4,64})/gi
const PAIRS = [
  [BASIC_PAIR, MARK.secret],
  [PAIR, MARK.password],
  [LOGIN_PAIR, MARK.loginUse],
] as const
const SEGMENT =
  /\/(?:reset|password[_-]?reset|reset[_-]?password|invit(?:e|ation)s?|verif(?:y|ication)|activat(?:e|ion)|confirm(?:ation)?|magic|token|signup|register|unlock|recover|sso|one-time|otp|services|workflows|webhooks?|shared?|join|accept|claim|redeem|onboard(?:ing)?|auth|login|session|callback|download|dl|guest|access|approve|unsubscribe|[srilt])\/([A-Za-z0-9_.-]{12,400}|[A-Z0-9]{6,20}\/[A-Z0-9]{6,20}\/[A-Za-z0-9]{8,60})/g
/** A part of an address by lot, long and with letters of both cases: whoever has it gets in. */
const LONG_SEGMENT = /\/(?=[\w-]{0,60}[A-Z])([A-Za-z0-9_-]{14,200})(?![\w./-])/g
/** ?t=f83jd02kslq94md0 */
const LONG_VALUE = /[?&#](?!_?[a-z]?id=|docid=)[A-Za-z_]{1,16}=([\w-]{16,200})/g

/** Secrets given to something by = or :, in pairs with an account, and in the path of an address. */
export function findKeyAssignments(folded: string, clues: Clues): Span[] {
  const spans: Span[] = []
  const push = (value: string, end: number, kind: Span['kind'] = 'secret') => {
    // Server=…;Password=…;Timeout=30: the next setting.
    const next = value.search(/;[A-Za-z ]{2,30}=/)
    const kept = (next === -1 ? value : value.slice(0, next)).replace(/["'`)\]>}、。]{0,4}[.,;]{0,3}$/, '')
    if (kept.length >= 4)
      spans.push({ kind, start: end - value.length, end: end - value.length + kept.length })
  }
  const mayBeNamed = (clues.marks & MARK.secret) !== 0
  if (mayBeNamed && (clues.hasEquals || clues.colons > 0)) {
    for (const match of allMatches(ASSIGNED, folded)) {
      const value = match[1] ?? ''
      if (/\d/.test(value) && !value.includes('://') && !/^(?:https?|<|\$\{?[A-Z_]+)/.test(value))
        push(value, match.index + match[0].length)
    }
  }
  const option = (pattern: RegExp, accepts = (value: string) => !isLeftOpen(value)) => {
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? match[2] ?? ''
      if (accepts(value)) push(value, match.index + match[0].lastIndexOf(value) + value.length)
    }
  }
  if (mayBeNamed && clues.hasSpace && (folded.includes(' -') || folded.includes(' /p'))) option(NAMED_OPTION)
  if (clues.dashes > 0 && clues.hasSpace && / -[pPa]/.test(folded)) option(PROGRAM_OPTION)
  if (clues.hasSpace && /-server |enable |username |key-string|shared-key|wpa-p/.test(folded))
    option(OF_ROUTER, hasDigitOrMark)
  if (clues.hasBackslash && folded.includes('net use')) option(NET_USE)
  if (clues.hasSlash && folded.includes('>')) option(IN_XML)
  if (clues.dashes > 0 && clues.colons > 0) {
    for (const match of allMatches(CURL_USER, folded)) {
      const [whole, user = '', secret = ''] = match
      const end = match.index + whole.length
      push(secret, end)
      const start = end - secret.length - 1 - user.length
      if (!isPlainWord(user)) spans.push({ kind: 'account', start, end: start + user.length })
    }
  }
  if (clues.dashes > 0 && (folded.includes(' -p') || folded.includes(' -w') || folded.includes('password')))
    for (const match of allMatches(OPTION_PASSWORD, folded))
      push(match[1] ?? '', match.index + match[0].length)
  if (clues.dashes > 0 && folded.includes('mysql'))
    for (const match of allMatches(OPTION_P, folded)) push(match[1] ?? '', match.index + match[0].length)
  if (clues.hasSlash) {
    if (folded.includes('/user:'))
      for (const match of allMatches(OF_USER, folded)) push(match[1] ?? '', match.index + match[0].length)
    for (const match of allMatches(ADMIN_PAIR, folded))
      if (isMixed(match[1] ?? '') || isByLot(match[1] ?? '') || /^[A-Za-z]{4,20}[)]/.test(match[1] ?? ''))
        push(match[1] ?? '', match.index + match[0].length)
    for (const match of allMatches(STRONG_PAIR, folded)) {
      const value = match[1] ?? ''
      if (isStrong(value) && /[!#$%&*+@^~]/.test(value)) push(value, match.index + match[0].length)
    }
    for (const [pattern, mark] of PAIRS) {
      if ((clues.marks & mark) === 0) continue
      for (const match of allMatches(pattern, folded)) {
        const end = match.index + match[0].length
        const [, user = '', secret = ''] = match
        if (pattern === LOGIN_PAIR && !isMixed(secret)) continue
        push(secret, end)
        const start = match.index + match[0].indexOf(user, pattern === PAIR ? 4 : 0)
        if (!isPlainWord(user)) spans.push({ kind: 'account', start, end: start + user.length })
      }
    }
    if (folded.includes('://')) {
      for (const match of allMatches(SEGMENT, folded)) {
        const value = match[1] ?? ''
        if (isToken(value)) push(value, match.index + match[0].length)
      }
      if (clues.hasEquals)
        for (const match of allMatches(LONG_VALUE, folded)) {
          const value = match[1] ?? ''
          if (isToken(value, 5)) push(value, match.index + match[0].length)
        }
      for (const match of allMatches(LONG_SEGMENT, folded)) {
        const value = match[1] ?? ''
        if (isToken(value, value.length < 20 ? 4 : 2) && isInAddress(folded, match.index))
          push(value, match.index + match[0].length)
      }
    }
  }
  return spans
}

function hasDigitOrMark(value: string): boolean {
  return /[\d!#$%&*@]/.test(value)
}

/** ${DB_PASSWORD}, {{ password }}, %PASS%, ********: filled in elsewhere. */
function isLeftOpen(value: string): boolean {
  return /^(?:[$%{<]|\*+$|x+$|true$|false$|null$)/i.test(value)
}

function isInAddress(folded: string, at: number): boolean {
  return /:\/\/[\w.:/~%-]{1,80}$/.test(folded.slice(Math.max(0, at - 84), at))
}

function isMixed(value: string): boolean {
  return /\d/.test(value) && /[A-Za-z]/.test(value) && !/[\\/:]/.test(value)
}

/** Made by lot, not of words: a digit among letters twice at least, or letters of both cases and a digit. */
function isToken(value: string, least = 2): boolean {
  if (value.includes('/')) return true
  const turns = value.match(/[A-Za-z]\d|\d[A-Za-z]/g)?.length ?? 0
  return turns >= least && !/[a-z]{8}|\.(?:html?|aspx?|php|pdf)$/.test(value)
}
