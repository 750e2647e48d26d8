import { writingOf } from './loose-words.ts'
import { allMatches } from './matches.ts'
import type { PersonalKind, Span } from './span.ts'
import { takenBy } from './taken.ts'

/** What is known of a token next to something found. */
type Neighbour = { readonly start: number; readonly end: number }

const LONGEST = 48
const TOKEN = '([A-Za-z][\\w.-]{1,31})'
/** ope-a　Haru26, nightcrew2 / WhoGuards7, hoshu（Ebi9）, ebiの鍵：…: who enters with what is behind. */
const ENTERS_WITH = new RegExp(
  `(?:^|[\\n\\s|、,;:(「\\[>\`"'。はが])${TOKEN}["'\`」)\\]]?(?:(?:さん)?の(?:鍵|パスワード|パス|PW|PIN|暗証)[ :は=]{1,3}| ?[/|,;、:(=・+]{1,2} ?|[ \\t]{1,6}| (?:with|and) (?:the )?(?:[a-z]{3,8} )?(?:password|pass|pw|pin) (?:is )?|(?:で|、|は)?(?:パスワード|パス|PW|PASS|pass|pw)(?:は|が|:|=| )? ?)["'「(\`]{0,2}$`,
)
/** db-main 10.0.0.3 and the like, at the beginning of a line or in brackets. */
const HAS_ADDRESS = new RegExp(
  `(?:^|[\\n|/,、;:(「\\s])${TOKEN}["'」)]?(?: ?[|,/、:=(;] ?|[ \\t]{1,8}|[はが])["'「(\\[]{0,2}$`,
)
const OF_ADDRESS = new RegExp(
  `^["'」)\\]]?(?: ?[|,/、=(;\\[] ?|[ \\t]{1,8})["'「(]{0,2}${TOKEN}(?=$|[\\s|,/、;)\\]」(])`,
)
const JOINTS =
  '(?:と|や|か|、|,|・| / |→|⇔|->|⇒|&|\\||および|及び|または|もしくは|じゃなくて|ではなく(?:て)?|から|and|or|to|not|vs\\.?)'
const GOES_ON = new RegExp(
  `^["'」』)]? ?${JOINTS}(?:[ 「『("']|隣の|別の|新|旧|もう一台の?|あと|今度は){0,2}${TOKEN}(?![\\w@/\\\\]|\\.\\w)`,
)
const GOES_BEFORE = new RegExp(
  `(?:^|[^\\w.@/\\\\-])${TOKEN}["'」』)]? ?(?:, )?${JOINTS}(?:[ 「『("']|隣の|別の){0,2}$`,
)

/** Accounts and machines that nothing announces but a password, an address or another one beside them. */
export function findBesideIdentifiers(folded: string, found: readonly Span[]): Span[] {
  const spans: Span[] = []
  const known = [...found]
  // A name is often a part of an account.
  const taken = takenBy(
    found.filter(span => span.kind !== 'name'),
    folded.length,
  )
  const add = (kind: PersonalKind, { start, end }: Neighbour) => {
    if (!taken.isFree(start, end)) return
    const span: Span = { kind, start, end }
    spans.push(span)
    known.push(span)
    taken.take(span)
  }
  // What was added is looked beside, too: spans grow while they are gone through.
  for (let at = 0; at < known.length && at < MOST; at += 1) {
    const span = known[at]
    if (span !== undefined) addBeside(folded, span, add)
  }
  addOfSameMake(folded, known, add)
  return spans
}

/** In a text with more than so many, what stands beside the others is not looked at. */
const MOST = 200

function addBeside(folded: string, span: Span, add: (kind: PersonalKind, place: Neighbour) => void): void {
  const { kind, start, end } = span
  if (kind === 'secret') {
    const place = before(folded, start, ENTERS_WITH)
    if (place === undefined || !/[a-z]/.test(folded.charAt(place.start))) return
    if (isInPair(folded, place, start) || isApart(folded, place)) add('account', place)
  } else if (kind === 'ip' || kind === 'mac') {
    for (const place of [before(folded, start, HAS_ADDRESS), behind(folded, end, OF_ADDRESS)])
      if (place !== undefined && isApart(folded, place)) add('host', place)
  } else if (kind === 'account' || kind === 'host') {
    const own = writingOf(folded.slice(start, end))
    for (const place of [before(folded, start, GOES_BEFORE), behind(folded, end, GOES_ON)]) {
      if (place === undefined) continue
      const other = writingOf(folded.slice(place.start, place.end))
      if (other === undefined) continue
      const gap = place.start < start ? folded.slice(place.end, start) : folded.slice(end, place.start)
      const isSame = other === own && (other !== 'word' || !/^["'」』)]? ?[,、] ?$/.test(gap))
      if (other === 'joined' || other === 'romaji' || other === 'initialed' || isSame) add(kind, place)
    }
  }
}

/** Something else than one blank between a word and what is entered with it, or nothing before it in its line. */
function isInPair(folded: string, { start, end }: Neighbour, at: number): boolean {
  return !/^ ?\(?["']?$/.test(folded.slice(end, at)) || start === 0 || folded.charAt(start - 1) === '\n'
}

/** In parts or Japanese: no word a sentence goes on with. */
function isApart(folded: string, { start, end }: Neighbour): boolean {
  const writing = writingOf(folded.slice(start, end))
  if (folded.charAt(start - 1) === '(' && folded.charAt(end) === ')') return writing !== undefined
  return writing === 'joined' || writing === 'romaji' || writing === 'initialed'
}

function before(folded: string, at: number, pattern: RegExp): Neighbour | undefined {
  const from = Math.max(0, at - LONGEST)
  const match = pattern.exec(folded.slice(from, at))
  const token = match?.[1]
  if (match === null || token === undefined || writingOf(token) === undefined) return undefined
  const start = from + match.index + match[0].indexOf(token)
  return THING.test(folded.slice(Math.max(0, start - 16), start))
    ? undefined
    : { start, end: start + token.length }
}

function behind(folded: string, at: number, pattern: RegExp): Neighbour | undefined {
  const match = pattern.exec(folded.slice(at, at + LONGEST))
  const token = match?.[1]?.replace(/[.-]$/, '')
  if (match === null || token === undefined || writingOf(token) === undefined) return undefined
  const start = at + match[0].lastIndexOf(token)
  return { start, end: start + token.length }
}

/** What stands before names of networks, products and papers. */
const THING =
  /(?:SSID|型番|型|機種|モデル|製品|商品|コード|番号|キー|エラー|注文|バージョン|ファイル|プラン|error|model|version)[ :はが「(=]{0,3}$/i
const MAKE = /(?<![\w.@/\\-])[A-Za-z][\w.-]{2,30}(?![\w@/\\-]|\.\w)/g

/** ope-c where ope-a was found, web-12 where web-21 was: but for a number or the last letter the same. */
function addOfSameMake(
  folded: string,
  found: readonly Span[],
  add: (kind: PersonalKind, place: Neighbour) => void,
): void {
  let makes: Map<string, PersonalKind> | undefined
  for (const { kind, start, end } of found) {
    if (kind !== 'account' && kind !== 'host') continue
    const name = folded.slice(start, end)
    if (writingOf(name) === undefined) continue
    makes ??= new Map()
    makes.set(name, kind)
    const make = makeOf(name)
    if (make !== undefined) makes.set(make, kind)
  }
  if (makes === undefined) return
  for (const { 0: token, index } of allMatches(MAKE, folded)) {
    const kind = makes.get(token) ?? makes.get(makeOf(token) ?? '')
    if (kind !== undefined) add(kind, { start: index, end: index + token.length })
  }
}

/** A word at the beginning of its line, and a gap behind it. */
const LINE_START = /(?:^|\n)[ \t]{0,4}([A-Za-z][\w-]{2,30})(?:[\t|]| [ |])/g

/** In lines below one another, at least two, what stands first and apart: names of machines in what a monitor shows. */
export function findInColumn(folded: string): Span[] {
  const spans: Span[] = []
  let last: { readonly line: number; readonly span: Span } | undefined
  let line = 0
  let at = 0
  for (const match of allMatches(LINE_START, folded)) {
    const token = match[1] ?? ''
    if (writingOf(token) === undefined || writingOf(token) === 'word') continue
    const start = match.index + match[0].indexOf(token)
    for (; at < start; at += 1) if (folded.charCodeAt(at) === 10) line += 1
    const span: Span = { kind: 'host', start, end: start + token.length }
    if (last !== undefined && line - last.line <= 1) spans.push(last.span, span)
    last = { line, span }
  }
  return spans
}

function makeOf(token: string): string | undefined {
  if (token.length > 32 || writingOf(token) !== 'joined') return undefined
  const make = token.replace(/\d+/g, '9').replace(/([._-])[A-Za-z]$/, '$1x')
  return /[A-Za-z]{2}/.test(make) ? make : undefined
}
