import { findBesideIdentifiers } from './beside-identifiers.ts'
import { findBesidePeople } from './beside-people.ts'
import { type Clues, cluesIn } from './clues.ts'
import { findCodesAlike } from './codes-alike.ts'
import { DETECTORS, LATE_DETECTORS } from './detectors.ts'
import { fold } from './fold.ts'
import { findIdsOfSameMake } from './ids-of-same-make.ts'
import { mentionsIn, spellingsOf } from './known-people.ts'
import { findLearned } from './learned/find-learned.ts'
import { allMatches } from './matches.ts'
import { createShortTexts, memoised } from './memo.ts'
import { findNamesBesideNumbers } from './names-beside-numbers.ts'
import { createPlaceholders } from './placeholder.ts'
import { repeatsIn } from './repeats.ts'
import { resolveSpans } from './resolve-spans.ts'
import type { Runs } from './runs.ts'
import { findSecretsBesideAccounts } from './secrets-beside-accounts.ts'
import { findSecretsInReach, mayHoldSecretInReach } from './secrets-in-reach.ts'
import type { Analyse, Span } from './span.ts'
import { takenBy } from './taken.ts'

export type RedactOptions = {
  /** Patterns of this organisation, from content/site.yaml; a match is taken out whole. */
  readonly patterns?: readonly RegExp[]
  /** Splits Japanese into tokens; names it tags 人名 are taken out too. Slower, and finds rarer surnames. */
  readonly analyse?: Analyse
  /** Whether identifiers are also told by learned weights, as they are unless this is false. */
  readonly isLearned?: boolean
}

export type Redacted = { readonly text: string; readonly spans: readonly Span[] }

/** The texts of one ticket and the names of its people. */
export type Redactable = { readonly texts: readonly string[]; readonly people?: readonly string[] }

/**
 * Takes personal data out of all texts of one ticket, with the same placeholder for the same datum; or of many tickets,
 * each as if it were the only one.
 */
export type Redactor = {
  (texts: readonly string[], people?: readonly string[]): Redacted[]
  readonly all: (tickets: readonly Redactable[]) => Redacted[][]
}

/** A text and what was found in it by itself. */
type Looked = {
  readonly folded: string
  readonly kanji: Runs['kanji']
  readonly isJapanese: boolean
  readonly found: readonly Span[]
}

/**
 * Makes a redactor. Deterministic, linear in the length of the texts, and idempotent:
 * what it wrote (〈氏名1〉, 〈name 1〉) is left alone the second time. A few hundred tickets at a time take three quarters of
 * the time they take one by one.
 */
export function createRedactor(options: RedactOptions = {}): Redactor {
  const short = createShortTexts<Looked>()
  const all = (tickets: readonly Redactable[]) => {
    const looked = lookAt(tickets, short, options)
    let next = 0
    return tickets.map(({ texts, people = [] }) => {
      const own = looked.slice(next, next + texts.length)
      next += texts.length
      return redactedOf(texts, own, people)
    })
  }
  const one = (texts: readonly string[], people: readonly string[] = []) => all([{ texts, people }])[0] ?? []
  return Object.assign(one, { all })
}

function redactedOf(
  texts: readonly string[],
  looked: readonly Looked[],
  people: readonly string[],
): Redacted[] {
  const spellings = spellingsIn(looked, people)
  if (spellings.length === 0 && looked.every(one => one.found.length === 0))
    return texts.map(text => ({ text, spans: NO_SPANS }))
  const placeholderFor = createPlaceholders(looked.some(one => one.isJapanese) ? 'ja' : 'en')
  const mentions = mentionsIn(looked, spellings)
  const repeats = repeatsIn(looked)
  return looked.map(({ folded, found }, index) => {
    const text = texts[index] ?? ''
    const mentioned = mentions[index] ?? NO_SPANS
    const repeated = repeats?.[index] ?? NO_SPANS
    const spans = resolveSpans(folded, together(found, mentioned, repeated))
    return { text: spans.length === 0 ? text : replaced(text, spans, placeholderFor), spans }
  })
}

const NO_SPANS: readonly Span[] = []

/**
 * Looks at the texts of tickets. One detector looks at all of them before the next: its patterns and tables stay in the
 * processor's memory. Short texts, such as categories and tags, come again and again and are remembered.
 */
function lookAt(
  tickets: readonly Redactable[],
  short: ReturnType<typeof createShortTexts<Looked>>,
  options: RedactOptions,
): readonly Looked[] {
  const looked: Looked[] = []
  const fresh: Fresh[] = []
  for (const { texts } of tickets)
    for (const text of texts) {
      const known = short.known(text)
      if (known !== undefined) {
        looked.push(known)
        continue
      }
      const folded = fold(text)
      const clues = cluesIn(folded)
      const about = { folded, kanji: clues.runs.kanji, isJapanese: isJapanese(folded, clues), found: [] }
      looked.push(about)
      fresh.push({ text, folded, clues, found: about.found, about })
    }
  if (fresh.length > 0) detect(fresh, options)
  // Not before all was found: what an error left half done must not be taken for known.
  for (const { text, about } of fresh) short.remember(text, about)
  return looked
}

type Fresh = {
  readonly text: string
  readonly folded: string
  readonly clues: Clues
  readonly found: Span[]
  readonly about: Looked
}

/** hasKanji says so of Hangul and emoji too. */
function isJapanese(folded: string, { hasKana, hasKanji }: Clues): boolean {
  return hasKana || (hasKanji && /[\u3400-\u9fff]/.test(folded))
}

function detect(fresh: readonly Fresh[], { patterns = [], analyse, isLearned = true }: RedactOptions): void {
  for (const pattern of patterns) {
    for (const { folded, found } of fresh)
      for (const match of allMatches(pattern, folded))
        found.push({ kind: 'site', start: match.index, end: match.index + match[0].length })
  }
  for (const detector of DETECTORS)
    for (let index = 0; index < fresh.length; index += 1) {
      const text = fresh[index]
      if (text !== undefined && detector[1](text.clues))
        addAll(text.found, detector[0](text.folded, text.clues))
    }
  for (const { folded, clues, found } of fresh)
    if (analyse !== undefined && clues.hasKanji) addAll(found, analysedNames(folded, analyse))
  for (const { folded, clues, found } of fresh)
    if (found.length > 0 && clues.digits >= 3) {
      addAll(found, findBesidePeople(folded, found))
      addAll(found, findIdsOfSameMake(folded, found))
      addAll(found, findNamesBesideNumbers(folded, found))
    }
  for (const { folded, clues, found } of fresh)
    if (mayHoldSecretInReach(clues)) {
      addAll(found, findSecretsInReach(folded, clues, found))
      if (clues.longestDigits >= 4) addAll(found, findCodesAlike(folded, found))
    }
  for (const [find, needs] of LATE_DETECTORS)
    for (const { folded, clues, found } of fresh)
      if (needs(clues)) addApart(found, find(folded, clues), folded.length)
  for (const { folded, clues, found } of fresh)
    if (found.length > 0 && clues.longestAscii >= 5) addAll(found, findSecretsBesideAccounts(folded, found))
  for (const { folded, clues, found } of fresh)
    if (found.length > 0 && clues.hasLatin && clues.longestAscii >= 3)
      addAll(found, findBesideIdentifiers(folded, found))
  if (!isLearned) return
  for (const { folded, clues, found } of fresh)
    if (clues.longestAscii >= 3 && (clues.digits > 0 || clues.hasKana))
      addAll(found, findLearned(folded, clues, found))
}

function addAll(found: Span[], spans: readonly Span[]): void {
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at]
    if (span !== undefined) found.push(span)
  }
}

/** Of these spans those that overlap nothing found but names, which are often a part of them. */
function addApart(found: Span[], spans: readonly Span[], length: number): void {
  if (spans.length === 0) return
  const taken = takenBy(
    found.filter(span => span.kind !== 'name'),
    length,
  )
  for (const span of spans)
    if (taken.isFree(span.start, span.end)) {
      found.push(span)
      taken.take(span)
    }
}

function analysedNames(folded: string, analyse: Analyse): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const token of analyse(folded)) {
    const start = folded.indexOf(token.surface, at)
    if (start === -1) continue
    at = start + token.surface.length
    // 人名 in kana is too often a word (マイ, はる); さん is tagged as part of names.
    if (!token.pos.includes('人名') || token.surface.length < 2 || !/^[\u3400-\u9fff]/.test(token.surface))
      continue
    const last = spans.at(-1)
    if (last !== undefined && last.end === start)
      spans[spans.length - 1] = { kind: 'name', start: last.start, end: at }
    else spans.push({ kind: 'name', start, end: at })
  }
  return spans
}

/** Up to so many spellings, looking through them is quicker than a set. */
const FEW = 16

/** How the people of a ticket are spelled. Names found by a sign in one place are names wherever they stand in the same ticket. */
function spellingsIn(looked: readonly Looked[], people: readonly string[]): readonly string[] {
  const spellings = spellingsOf(people)
  let all: Set<string> | undefined
  for (const { folded, found } of looked) {
    for (const { kind, start, end } of found) {
      if (kind !== 'name' || end - start < 2 || end - start > 40) continue
      const name = folded.slice(start, end)
      if (spellings.length <= FEW && spellings.includes(name)) continue
      for (const spelling of spellingsOfFound(name)) {
        if (spellings.length > FEW) all ??= new Set(spellings)
        if (all?.has(spelling) ?? spellings.includes(spelling)) continue
        spellings.push(spelling)
        all?.add(spelling)
      }
    }
  }
  return spellings
}

const spellingsOfFound = memoised((name: string) =>
  /[\u3400-\u9fff\u30a1-\u30fa]/.test(name) ? spellingsOf([name]) : [],
)

/** All spans. What was found is mostly mentioned as well and left out where looking for it is quick. */
function together(
  found: readonly Span[],
  mentioned: readonly Span[],
  repeated: readonly Span[],
): readonly Span[] {
  if (mentioned.length + repeated.length === 0) return found
  if (found.length > FEW) return [...found, ...mentioned, ...repeated]
  const isNew = ({ kind, start, end }: Span) =>
    !found.some(span => span.start === start && span.end === end && span.kind === kind)
  const more = [...mentioned.filter(isNew), ...repeated]
  return more.length === 0 ? found : [...found, ...more]
}

function replaced(
  text: string,
  spans: readonly Span[],
  placeholderFor: (span: Span, datum: string) => string,
): string {
  let out = ''
  let at = 0
  for (const span of spans) {
    out += text.slice(at, span.start) + placeholderFor(span, text.slice(span.start, span.end))
    at = span.end
  }
  return out + text.slice(at)
}
