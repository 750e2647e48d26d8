import { findAddresses } from './address.ts'
import { findBirthDates } from './birth-date.ts'
import { type Clues, cluesIn } from './clues.ts'
import { findMails, findPhones } from './contact.ts'
import { fold } from './fold.ts'
import { addMentions, spellingsOf } from './known-people.ts'
import { allMatches } from './matches.ts'
import { memoised } from './memo.ts'
import { findLatinNames } from './names-en.ts'
import { findJapaneseNames } from './names-ja.ts'
import { findAccountsAndHosts, findMachineAddresses } from './network.ts'
import { findCardsAndMyNumbers, findIbans, findLabelledNumbers } from './numbers.ts'
import { findPassphrases } from './passphrase.ts'
import { createPlaceholders } from './placeholder.ts'
import { resolveSpans } from './resolve-spans.ts'
import { findRomajiNames } from './romaji-names.ts'
import { findSecrets } from './secret.ts'
import { findSignatureNames } from './signature.ts'
import type { Analyse, Detector, Span } from './span.ts'

export type RedactOptions = {
  /** Patterns of this organisation, from content/site.yaml; a match is taken out whole. */
  readonly patterns?: readonly RegExp[]
  /** Splits Japanese into tokens; names it tags 人名 are taken out too. Slower, and finds rarer surnames. */
  readonly analyse?: Analyse
}

export type Redacted = { readonly text: string; readonly spans: readonly Span[] }

/** Takes personal data out of all texts of one ticket, with the same placeholder for the same datum. */
export type Redactor = (texts: readonly string[], people?: readonly string[]) => Redacted[]

/**
 * Makes a redactor. Deterministic, linear in the length of the texts, and idempotent:
 * what it wrote (〈氏名1〉, 〈name 1〉) is left alone the second time.
 */
export function createRedactor(options: RedactOptions = {}): Redactor {
  return (texts, people = []) => {
    const folded = texts.map(fold)
    const clues = folded.map(cluesIn)
    const found = detect(folded, clues, options)
    const spellings = [...spellingsOf(people), ...foundNames(folded, found)]
    if (spellings.length === 0 && found.every(spans => spans.length === 0))
      return texts.map(text => ({ text, spans: NO_SPANS }))
    if (spellings.length > 1) spellings.sort((a, b) => b.length - a.length)
    const japanese = folded.some((text, index) => isJapanese(text, clues[index] ?? NO_CLUES))
    const placeholderFor = createPlaceholders(japanese ? 'ja' : 'en')
    return folded.map((text, index) => {
      const all = found[index] ?? []
      addMentions(text, spellings, all)
      const spans = resolveSpans(text, all)
      return { text: replaced(texts[index] ?? '', spans, placeholderFor), spans }
    })
  }
}

const NO_SPANS: readonly Span[] = []
const NO_CLUES = cluesIn('')

/** hasKanji says so of Hangul and emoji too. */
function isJapanese(folded: string, { hasKana, hasKanji }: Clues): boolean {
  return hasKana || (hasKanji && /[\u3400-\u9fff]/.test(folded))
}

/** Each detector with the clues it cannot do without. */
const DETECTORS: readonly (readonly [find: Detector, needs: (clues: Clues) => boolean])[] = [
  [findIbans, ({ digits, hasLatin }) => digits >= 10 && hasLatin],
  [findCardsAndMyNumbers, ({ digits }) => digits >= 12],
  [findLabelledNumbers, ({ longestDigits }) => longestDigits >= 3],
  [findBirthDates, ({ digits, hasKanji }) => digits > 0 || hasKanji],
  [
    findMachineAddresses,
    ({ digits, dots, colons, dashes }) =>
      colons + dashes >= 5 || (digits >= 2 && dots + colons + dashes >= 2),
  ],
  [findPhones, ({ digits }) => digits >= 3],
  [findMails, ({ hasAt }) => hasAt],
  [findSecrets, ({ longestAscii }) => longestAscii >= 3],
  [findPassphrases, ({ hasKanji }) => hasKanji],
  [findAccountsAndHosts, ({ longestAscii }) => longestAscii >= 3],
  [findAddresses, ({ digits, hasPlace }) => digits > 0 || hasPlace],
  [findSignatureNames, ({ hasUpper, hasKanji, hasNewline }) => hasNewline && (hasUpper || hasKanji)],
  [findJapaneseNames, ({ hasKana, hasKanji }) => hasKana || hasKanji],
  [findLatinNames, ({ hasUpper }) => hasUpper],
  [findRomajiNames, ({ longestAscii }) => longestAscii >= 2],
]

/** What each text holds. One detector looks at all texts before the next: its patterns stay in the processor's memory. */
function detect(texts: readonly string[], clues: readonly Clues[], options: RedactOptions): Span[][] {
  const found: Span[][] = texts.map(() => [])
  const add = (index: number, spans: readonly Span[]) => {
    const all = found[index]
    for (let at = 0; at < spans.length; at += 1) {
      const span = spans[at]
      if (span !== undefined) all?.push(span)
    }
  }
  for (const pattern of options.patterns ?? []) {
    texts.forEach((text, index) => {
      for (const match of allMatches(pattern, text))
        found[index]?.push({ kind: 'site', start: match.index, end: match.index + match[0].length })
    })
  }
  for (const [find, needs] of DETECTORS) {
    for (let index = 0; index < texts.length; index += 1) {
      const known = clues[index] ?? NO_CLUES
      if (needs(known)) add(index, find(texts[index] ?? '', known))
    }
  }
  if (options.analyse === undefined) return found
  for (let index = 0; index < texts.length; index += 1)
    if (clues[index]?.hasKanji) add(index, analysedNames(texts[index] ?? '', options.analyse))
  return found
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

/** Names found by a sign in one place are names wherever they stand in the same ticket. */
function foundNames(folded: readonly string[], found: readonly (readonly Span[])[]): readonly string[] {
  let names: Set<string> | undefined
  for (let index = 0; index < found.length; index += 1) {
    for (const { kind, start, end } of found[index] ?? NO_SPANS) {
      if (kind !== 'name' || end - start < 2 || end - start > 40) continue
      const spellings = spellingsOfFound(folded[index]?.slice(start, end) ?? '')
      if (spellings.length === 0) continue
      names ??= new Set()
      for (const spelling of spellings) names.add(spelling)
    }
  }
  return names === undefined ? [] : [...names]
}

const spellingsOfFound = memoised((name: string) =>
  /[\u3400-\u9fff\u30a1-\u30fa]/.test(name) ? spellingsOf([name]) : [],
)

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
  return at === 0 ? text : out + text.slice(at)
}
