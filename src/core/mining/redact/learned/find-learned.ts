import { isThing } from '../bare-identifiers.ts'
import { isDigit } from '../characters.ts'
import type { Clues } from '../clues.ts'
import { allMatches } from '../matches.ts'
import { memoised } from '../memo.ts'
import { isDayOrCount } from '../near-person-words.ts'
import type { PersonalKind, Span } from '../span.ts'
import { takenBy } from '../taken.ts'
import { isNamedOtherwise } from '../thing-numbers.ts'
import {
  FEATURE_BITS,
  featuresAround,
  featuresOfToken,
  mayBeIdentifier,
  neighboursIn,
  TOKEN,
} from './features.ts'
import { WEIGHTS } from './weights.ts'

/** What a token may be; the first is nothing personal. */
export const CLASSES = ['none', 'account', 'host', 'employee-id', 'secret', 'bank-account'] as const
/** A step of a weight. */
export const STEP = 1 / 32
/** How sure it must be that a token is a datum, by what it would be: names of machines are easily mistaken. */
const LEAST: Readonly<Partial<Record<PersonalKind, number>>> = {
  account: 0.2,
  host: 0.4,
  'employee-id': 0.2,
  secret: 0.2,
  'bank-account': 0.5,
}
/** Four digits, and words without a digit, are mostly something else. */
const LEAST_OF_VAGUE = 0.5
const isVague = (token: string) => /^\d{3,4}$|^[A-Za-z_.-]+$/.test(token)
/** A token that is so much rather none by how it is written is none, whatever stands around it. */
const SURELY_NONE = 7

/** Each feature's weights, one a class, in steps. */
const weights = decoded(WEIGHTS)
/** In which look each feature was met last, so that none counts twice. */
const met = new Uint32Array(1 << FEATURE_BITS)
let look = 0
const scores = new Float64Array(CLASSES.length)

/**
 * Identifiers that no rule found, by how they are written and what stands around them: multinomial logistic regression
 * over hashed features, with weights learned from the labelled texts of the bench (`tests/bench/import/learn.ts`). What was
 * found before is left alone and tells of what stands beside it.
 */
export function findLearned(folded: string, clues: Clues, found: readonly Span[]): Span[] {
  const spans: Span[] = []
  const taken = takenBy(found, folded.length)
  let neighbours: ReturnType<typeof neighboursIn> | undefined
  for (const { 0: token, index: start } of allMatches(TOKEN, folded)) {
    if (!mayBeIdentifier(token, clues) || token.length === folded.length) continue
    const end = start + token.length
    if (found.length > 0 && !taken.isFree(start, end)) continue
    const own = ownScores(token)
    if ((own[0] ?? 0) - highest(own) > SURELY_NONE) continue
    neighbours ??= neighboursIn(folded, found)
    const kind = kindOf(own, { folded, start, end, marks: clues.marks, around: neighbours(start, end) })
    if (kind !== undefined && !isSomethingElse(folded, start, end)) spans.push({ kind, start, end })
  }
  return spans
}

function kindOf(own: Float32Array, token: Parameters<typeof featuresAround>[0]): PersonalKind | undefined {
  look += 1
  scores.set(own)
  featuresAround(token, addFeature)
  let best = 1
  for (let at = 2; at < CLASSES.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  let others = 0
  for (let at = 1; at < CLASSES.length; at += 1) others += Math.exp((scores[at] ?? 0) - (scores[0] ?? 0))
  const kind = CLASSES[best]
  if (kind === undefined || kind === 'none') return undefined
  const { folded, start, end } = token
  const least = isVague(folded.slice(start, end)) ? LEAST_OF_VAGUE : (LEAST[kind] ?? 1)
  return others / (1 + others) >= least ? kind : undefined
}

function addFeature(feature: number): void {
  if (met[feature] === look) return
  met[feature] = look
  const from = feature * CLASSES.length
  for (let at = 0; at < CLASSES.length; at += 1)
    scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0) * STEP
}

/** Whether what stands beside it says that it is a thing, a count or a day. */
function isSomethingElse(folded: string, start: number, end: number): boolean {
  const isNumber = isDigits(folded, start, end)
  // feature/1234567
  if (isNumber && folded.charAt(start - 1) === '/') return true
  return (
    isThing(folded, start, end) ||
    (isNumber && (isDayOrCount(folded, start, end) || isNamedOtherwise(folded, start)))
  )
}

function isDigits(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isDigit(folded.charCodeAt(at))) return false
  return true
}

/** What how it is written says of a token. */
const ownScores = memoised((token: string): Float32Array => {
  const own = new Float32Array(CLASSES.length)
  for (const feature of featuresOfToken(token)) {
    const from = feature * CLASSES.length
    for (let at = 0; at < CLASSES.length; at += 1) own[at] = (own[at] ?? 0) + (weights[from + at] ?? 0) * STEP
  }
  return own
})

function highest(own: Float32Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (let at = 1; at < own.length; at += 1) most = Math.max(most, own[at] ?? 0)
  return most
}

function decoded(base64: string): Int8Array {
  const bytes = atob(base64)
  const numbers = new Int8Array((1 << FEATURE_BITS) * CLASSES.length)
  for (let at = 0; at < bytes.length; at += 1) numbers[at] = (bytes.charCodeAt(at) << 24) >> 24
  return numbers
}
