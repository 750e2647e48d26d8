import { isDigit } from '../characters.ts'
import type { Clues } from '../clues.ts'
import { kindOfShape } from '../identifier-shapes.ts'
import { isGivenSpelling, isSurnameSpelling } from '../japanese-name-shape.ts'
import { lineStart } from '../line-start.ts'
import { isMachineName, isSurelyMachine } from '../machine-names.ts'
import { MARK } from '../marks.ts'
import { memoised } from '../memo.ts'
import { isCode, isPlainWord, isProduct, isSystemPart } from '../plain-words.ts'
import { isMixed, isNoSecret, isStrong } from '../secret-values.ts'
import type { PersonalKind, Span } from '../span.ts'

/** Features are numbers of so many bits: hashes of what they say (feature hashing, Weinberger et al. 2009). */
export const FEATURE_BITS = 15
const MASK = (1 << FEATURE_BITS) - 1

/** A token of a text, and what is known of the text. */
export type Token = {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly marks: number
  readonly around: Neighbours
}

/** The data next to a token, and what one is that is written alike. */
export type Neighbours = {
  readonly before: Span | undefined
  readonly behind: Span | undefined
  readonly alike: PersonalKind | undefined
}

/** Letters and digits, and what stands among them in identifiers. */
export const TOKEN = /[A-Za-z\d](?:[\w.!$%&*+?^~@#=-]{0,40}[\w!$%*+^~#])?/g
const LEFT = 30
const RIGHT = 24
/** So near characters count as near, apart from those further off. */
const NEAR_LEFT = 8
const NEAR_RIGHT = 6
/** How far the next datum found may stand off. */
const NEIGHBOUR = 24
const LONGEST_EDGE = 5
const LONGEST_TOKEN = 20
const HEADING = 14
/** In longer lines it says nothing how they begin. */
const LONGEST_LINE = 1000

/** Days, hours, sizes, domains, escapes of addresses, keys pressed together, errors, commits, tickets, updates. */
const NEVER =
  /^\d+(?:st|nd|rd|th|am|pm|cc|x\d+|[KMGT]i?B|ms|px|mm|cm|kg|Hz|bit|dpi|nm|mg|ml)$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$|%[\dA-F]{2}|^(?:Ctrl|Alt|Shift|Win|Fn)\+|^\d{1,3}(?:\.\d+)?%$|^(?:KB|JOB|INC|REQ|RITM|CHG|PRB|ERR|FAQ|HELP|TKT|COVID|SARS|HTTP|ISO|RFC|UTF|WPA|IEEE|PM)-?\d|^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}$|^8007\d{4}$/i
/** Whether a token may be looked at: words of letters alone are sentences where nothing is Japanese. */
export function mayBeIdentifier(token: string, { hasKana }: Pick<Clues, 'hasKana'>): boolean {
  if (token.length < 3 || token.length > 42) return false
  return hasKana ? mayBeAmongKana(token) : mayBeAmongWords(token)
}

const mayBeAmongKana = memoised((token: string) => /[A-Za-z]|\d{4}/.test(token) && !isNever(token))
const mayBeAmongWords = memoised(
  (token: string) => /\d/.test(token) && /[A-Za-z]|\d{4}/.test(token) && !isNever(token),
)
const isNever = (token: string) => NEVER.test(token) || isCode(token) || isProduct(token)

/** The features of how a token is written. */
export function featuresOfToken(token: string): readonly number[] {
  const small = token.toLowerCase()
  const features = [
    named('shape', shapeOf(token)),
    named('written', token.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/\d/g, '9')),
    named('length', String(Math.min(token.length, LONGEST_TOKEN))),
    named('kind', kindOfShape(token) ?? 'none'),
    named('first two', small.slice(0, 2)),
    named('first three', small.slice(0, 3)),
    named('last two', small.slice(-2)),
  ]
  for (const [name, is] of TESTS) if (is(token)) features.push(named('is', name))
  const parts = small.split(/[^a-z]+/).filter(part => part.length > 2)
  if (parts.some(isSurnameSpelling)) features.push(named('is', 'surname'))
  if (parts.some(isGivenSpelling)) features.push(named('is', 'given name'))
  if (parts.some(isInitialed)) features.push(named('is', 'surname with a letter'))
  const letters = small.replace(/\d/g, '9')
  for (let at = 0; at + 3 <= letters.length && at < LONGEST_TOKEN; at += 1)
    features.push(named('three', letters.slice(at, at + 3)))
  return [...new Set(features)]
}

const TESTS: readonly (readonly [name: string, is: (token: string) => boolean])[] = [
  ['machine', isMachineName],
  ['surely a machine', isSurelyMachine],
  ['product', isProduct],
  ['code', isCode],
  ['part of a system', isSystemPart],
  ['plain word', isPlainWord],
  ['strong', isStrong],
  ['mixed', isMixed],
  ['no secret', isNoSecret],
]

function isInitialed(part: string): boolean {
  return part.length > 4 && (isSurnameSpelling(part.slice(1)) || isSurnameSpelling(part.slice(0, -1)))
}

/** AA-9999 as AA-94: letters in a row by case, one or more, and digits by how many. */
function shapeOf(token: string): string {
  return token
    .replace(/[A-Z]+/g, run => (run.length > 1 ? 'AA' : 'A'))
    .replace(/[a-z]+/g, run => (run.length > 1 ? 'aa' : 'a'))
    .replace(/\d+/g, run => `9${Math.min(run.length, 9)}`)
}

/** Passes on the features of what stands around a token; one may come more than once. */
export function featuresAround(
  { folded, start, end, marks, around }: Token,
  add: (feature: number) => void,
): void {
  const shape = textHash(shapeOf(folded.slice(start, end)))
  const from = Math.max(0, start - LEFT)
  const to = Math.min(folded.length, end + RIGHT)
  for (let length = 1; length <= LONGEST_EDGE; length += 1) {
    add(partFeature(SEED.left + length, folded, { from: Math.max(0, start - length), to: start }))
    add(partFeature(SEED.right + length, folded, { from: end, to: Math.min(folded.length, end + length) }))
  }
  for (let at = from; at + 2 <= start; at += 1)
    addPieces(SEED.before + (start - at <= NEAR_LEFT ? 0 : 2), at, start)
  for (let at = end; at + 2 <= to; at += 1) addPieces(SEED.behind + (at - end < NEAR_RIGHT ? 0 : 2), at, to)
  addLine(lineStart(folded, start, LONGEST_LINE))
  for (let bit = 0; bit < MARK_SEEDS.length; bit += 1)
    if ((marks & (1 << bit)) !== 0) {
      add((MARK_SEEDS[bit] ?? 0) & MASK)
      add(mixed((MARK_SEEDS[bit] ?? 0) ^ shape) & MASK)
    }
  addNeighbours()

  function addLine(line: number | undefined): void {
    if (line === undefined) return
    add(partFeature(SEED.line, folded, { from: line, to: Math.min(start, line + 4) }))
    if (start - line < 2) add(SEED.lineStart & MASK)
    if (line === 0) return
    const before = lineStart(folded, line - 1, HEADING - 1) ?? line - HEADING
    for (let at = before; at + 2 < line; at += 1)
      add(partFeature(SEED.lineBefore, folded, { from: at, to: at + 2 }))
  }

  function addPieces(seed: number, at: number, last: number): void {
    add(partFeature(seed, folded, { from: at, to: at + 2 }))
    if (at + 3 <= last) add(partFeature(seed + 1, folded, { from: at, to: at + 3 }))
  }

  function addNeighbours(): void {
    const { before, behind, alike } = around
    const addKind = (seed: number, kind: PersonalKind) => {
      const hash = mixed(seed ^ textHash(kind))
      add(hash & MASK)
      add(mixed(hash ^ shape) & MASK)
      return hash
    }
    if (before !== undefined)
      add(
        partFeature(addKind(SEED.foundBefore, before.kind), folded, {
          from: before.end,
          to: Math.min(start, before.end + 4),
        }),
      )
    if (behind !== undefined)
      add(
        partFeature(addKind(SEED.foundBehind, behind.kind), folded, {
          from: end,
          to: Math.min(behind.start, end + 4),
        }),
      )
    if (alike !== undefined) addKind(SEED.alike, alike)
  }
}

/** Finds the neighbours of tokens asked for in their order, in one pass over what was found. */
export function neighboursIn(
  folded: string,
  found: readonly Span[],
): (start: number, end: number) => Neighbours {
  const sorted = [...found].sort((one, other) => one.start - other.start)
  const kinds = new Map<string, PersonalKind>()
  for (const { kind, start, end } of sorted)
    if (end - start <= LONGEST_MAKE) kinds.set(makeOf(folded, start, end), kind)
  let next = 0
  let before: Span | undefined
  return (start, end) => {
    for (; next < sorted.length; next += 1) {
      const span = sorted[next]
      if (span === undefined || span.start >= start) break
      if (before === undefined || span.end >= before.end) before = span
    }
    const behind = sorted[next]
    return {
      before:
        before !== undefined && before.end <= start && before.end > start - NEIGHBOUR ? before : undefined,
      behind:
        behind !== undefined && behind.start >= end && behind.start < end + NEIGHBOUR ? behind : undefined,
      alike: kinds.size === 0 ? undefined : kinds.get(makeOf(folded, start, end)),
    }
  }
}

const LONGEST_MAKE = 42
const makeOf = (folded: string, start: number, end: number) => folded.slice(start, end).replace(/\d/g, '9')

const PRIME = 0x01000193
const OFFSET = 0x811c9dc5
/** What a part of a text is to a token: seeds of hashes, each far from the next. */
const SEED = {
  left: 0x1000,
  right: 0x2000,
  before: 0x3000,
  behind: 0x4000,
  line: 0x5000,
  lineStart: 0x6001,
  lineBefore: 0x7000,
  foundBefore: 0x8000,
  foundBehind: 0x9000,
  alike: 0xa000,
} as const
const MARK_SEEDS: readonly number[] = Object.keys(MARK).map(name => textHash(`mark ${name}`))

/** FNV-1a over code units. */
function textHash(text: string): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return mixed(hash)
}

function named(name: string, value: string): number {
  return textHash(`${name} ${value}`) & MASK
}

/** The feature of a part of a text; one digit is as good as another. */
function partFeature(
  seed: number,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let hash = mixed(seed ^ OFFSET)
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ (isDigit(code) ? 0x30 : code), PRIME)
  }
  return mixed(hash ^ (to - from)) & MASK
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (once ^ (once >>> 15)) >>> 0
}
