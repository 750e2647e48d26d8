import { allMatches } from './matches.ts'
import { PERSONAL_KINDS, type PersonalKind, type Span } from './span.ts'

const RANK = Object.fromEntries(PERSONAL_KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<PersonalKind, number>
>
const PLACEHOLDER = /〈[^〈〉\n]{1,24}〉/g
/** Up to so many spans, looking at each pair is quicker than a flag for each code unit. */
const FEW = 24

/** Spans in order, none overlapping: the stronger kind wins, then the longer one; placeholders are left alone. */
export function resolveSpans(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans
  const hasPlaceholder = text.includes('〈')
  if (!hasPlaceholder && spans.length === 1) return spans
  const apart = hasPlaceholder || spans.length > FEW ? undefined : apartAnyway(spans)
  if (apart !== undefined) return apart.sort((a, b) => a.start - b.start)
  const ranked = withoutParts(spans).sort(
    (a, b) => RANK[a.kind] - RANK[b.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  const kept = hasPlaceholder || spans.length > FEW ? apartOfMany(text, ranked) : apartOfFew(ranked)
  return kept.sort((a, b) => a.start - b.start)
}

/** The spans, each once, if none overlaps another and none is empty, as mostly: nothing has to be weighed. */
function apartAnyway(spans: readonly Span[]): Span[] | undefined {
  const apart: Span[] = []
  for (const span of spans) {
    if (span.end <= span.start) return undefined
    const other = apart.find(({ start, end }) => start < span.end && span.start < end)
    if (other === undefined) apart.push(span)
    else if (other.start !== span.start || other.end !== span.end || other.kind !== span.kind)
      return undefined
  }
  return apart
}

/** How far before a part the longer span that holds it may begin. */
const REACH = 40
/** Kinds that are told by what stands around digits; a phone is told by its digits, so the whole of it is one. */
const PARTS_OF_PHONES: ReadonlySet<PersonalKind> = new Set([
  'secret',
  'bank-account',
  'employee-id',
  'birth-date',
  'account',
])

/**
 * Without what is within a longer span that says more of it. 利用者名が Hanako Tsuda: an account is one word, and one
 * within a longer name is that name. 03-1234-5678 after a bank: seven digits within a phone are that phone. 5850 Jana
 * Nerudy 894: a number before a name within an address is that of a house.
 */
function withoutParts(spans: readonly Span[]): Span[] {
  const names = endsOf(spans, 'name', 'account')
  const phones = endsOf(spans, 'phone')
  const addresses = endsOf(spans, 'address', 'employee-id')
  if (names === undefined && phones === undefined && addresses === undefined) return [...spans]
  return spans.filter(
    span =>
      !(names !== undefined && span.kind === 'account' && isWithin(span, names)) &&
      !(addresses !== undefined && span.kind === 'employee-id' && isWithin(span, addresses)) &&
      !(phones !== undefined && PARTS_OF_PHONES.has(span.kind) && isWithin(span, phones)),
  )
}

/** Where spans of a kind end, by where they begin; undefined if there is none, or none of what could be within. */
function endsOf(
  spans: readonly Span[],
  kind: PersonalKind,
  inner?: PersonalKind,
): ReadonlyMap<number, number> | undefined {
  if (inner !== undefined && !spans.some(span => span.kind === inner)) return undefined
  let ends: Map<number, number> | undefined
  for (const span of spans) {
    if (span.kind !== kind) continue
    ends ??= new Map()
    ends.set(span.start, Math.max(span.end, ends.get(span.start) ?? 0))
  }
  return ends
}

function isWithin({ start, end }: Span, ends: ReadonlyMap<number, number>): boolean {
  for (let from = start; from >= Math.max(0, start - REACH); from -= 1) {
    const last = ends.get(from) ?? 0
    if (last >= end && last - from > end - start) return true
  }
  return false
}

function apartOfFew(ranked: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of ranked) {
    if (span.end > span.start && !kept.some(other => other.start < span.end && span.start < other.end))
      kept.push(span)
  }
  return kept
}

/** One flag a code unit keeps this linear however many spans there are. */
function apartOfMany(text: string, ranked: readonly Span[]): Span[] {
  const used = new Uint8Array(text.length)
  for (const match of allMatches(PLACEHOLDER, text)) used.fill(1, match.index, match.index + match[0].length)
  const kept: Span[] = []
  for (const span of ranked) {
    if (span.end <= span.start || isUsed(used, span)) continue
    used.fill(1, span.start, span.end)
    kept.push(span)
  }
  return kept
}

function isUsed(used: Uint8Array, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1) if (used[at] === 1) return true
  return false
}
