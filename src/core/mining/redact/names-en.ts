import { isAll, isLatin } from './characters.ts'
import type { Clues } from './clues.ts'
import { LATIN_GIVEN_NAMES } from './lexicon/latin-given-names.ts'
import { LATIN_SURNAMES } from './lexicon/latin-surnames.ts'
import { allMatches } from './matches.ts'
import { leftSign, rightSign } from './name-context.ts'
import type { Span } from './span.ts'
import { wordSet } from './word-set.ts'

const isListedGiven = wordSet(LATIN_GIVEN_NAMES.trim().split(/\s+/))
const isListedSurname = wordSet(LATIN_SURNAMES.trim().split(/\s+/))
/** Whether small letters spell a surname of the West: jones, garcia. */
export function isLatinSurname(small: string): boolean {
  return isListedSurname(small)
}

/** Given names that are also everyday words: names only before a second capitalised word. */
const WORDS_TOO = new Set(
  'mark frank jack rob pat sue bob don jean carol grace rose bill will peter daisy ivy ruby amber dawn faith hope joy art gene guy victor ray robin heather holly hazel iris violet lily jasmine april may june josh drew chuck nick rich lance norm earl grant wade clay cliff dale glen reed john james tom dick harry'.split(
    ' ',
  ),
)
const PLACES =
  /^(?:covid|corona|united|new|north|south|east|west|san|los|las|saint|st|republic|england|france|germany|spain|italy|japan|china|india|canada|mexico|brazil|australia|america|africa|europe|asia|london|paris|tokyo|osaka|berlin|sydney|chicago|boston|dallas|houston|washington|texas|california|florida|virginia|georgia|carolina|jordan|chad|israel|cuba|kenya|malta|cyprus|samoa|tonga|lima|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|microsoft|google|apple|adobe|windows|iban|swift|bic|office|mac|imac|macos|sim|often|teams|outlook|excel|word|chrome|edge|zoom|slack|oracle|dell|lenovo|cisco|street|avenue|road|inc|ltd|llc|corp|company|university|school|hospital|bank|hotel|club|band|orchestra|entertainment|weekly|symphony|god|jesus|christ|internet|english|american|british|french|german|the|this|that|these|what|when|where|who|why|how|please|thanks|hello|hi|dear|regards|my|your|our|his|her|their|it|its|he|she|we|they|you|and|but|or|for|from|with|not|no|yes|if|is|are|was|can|could|would|should|do|does|did|have|has|had|i|i'm|in|on|at|to|of|a|an|as|by|be|so|all|any|bot|user|agent|admin|support|customer|mr|mrs|ms|miss|dr|prof|sir|madam)$/i
/** Words that stand behind names of products. */
const THING =
  /^(?:Server|Client|App|Pro|Cloud|Studio|Code|Test|Plan|Suite|Web|Mail|Drive|Reader|Manager|Desktop|Online|Business|Home|Book|Pad|Phone|Watch|Script|Core|Hub|Labs?|Net|Soft|Security|Station|Cafe|Store|Shop|Park|Tower|Hills|House|Center|Hall|Lounge|Garden|Update|Edition|Series|Model|Tool|Kit|Box|Service|System|Air|Mini|Max|Plus)$/i
const CAPITALISED = /(?<![\p{Script=Latin}\d_@./-])\p{Lu}[\p{Script=Latin}\p{M}'’-]*/gu
const CUE =
  /(?:(?:^|[^\p{L}])(?:Dear|Hi|Hello|Hey|Attn:?|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?|Miss|Dr\.?|Prof\.?|Mister|Sir|Madam|by|[Mm]y name is|[Nn]ame is|[Nn]ame:|[Ss]igned|called|named|from:|contact|ask|tell|[Ii] am|[Ii]['’]m|[Tt]his is|[Ii]t['’]s|[Rr]egards,?|[Ss]incerely,?|[Tt]hanks,?|[Cc]heers,?|[Bb]est,?|[Uu]ser:|[Aa]ssigned to|[Cc]\/o|[Bb]y:|[Ss]poke (?:to|with)|[Mm]et))\s{1,3}$/u
const STRONG =
  /(?:(?:^|[^\p{L}])(?:Dear|Hi|Hello|Hey|Attn:?|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?|Miss|Dr\.?|Prof\.?|Mister|Madam|[Mm]y name is|[Nn]ame is|[Nn]ame:|[Nn]ame\?|change it to|[Uu]ser:|[Bb]y:|[Pp]roducer|[Ss]tarring))\s{1,3}$/u
const SPEAKS =
  /^,? (?:said|says|shouted|asked|wrote|explained|lives|lived|works|worked|called|told|replied|confirmed|reports|reported)\b|^ is from\b|^: ["“]/
const SURNAME_SHAPE =
  /^\p{Lu}\p{L}{2,}(?:ov|ova|ev|eva|sson|sdottir|sdóttir|dóttir|nen|shvili|idze|enko|ić|vich|czyk|wski|wska|ski|ska|escu|gaard|ström|strom|lund|quist|poulos|opoulou|oğlu|zadeh|yan|ián)$/u
const LOWER =
  /(?:^|[^\p{L}])(?:(?:my|his|her|their) (?:last |first |maiden )?name(?: is|['’]s)|calls? (?:me|him|her)|i['’]m|i am|this is|name\?|regards,?|thanks,?|follow up with|contact|call|ask) {0,2}\n?(\p{Ll}[\p{Ll}'’-]{2,20}(?: \p{Ll}[\p{Ll}'’-]{2,20})?)/giu
const LOWER_PAIR = /(?<![\p{L}@._/-])(\p{Ll}{3,15}) (?:\p{Ll} )?(\p{Ll}{3,15})(?![\p{L}@_/-])/gu
/** silvana, adam and kristina: names of several, typed without capitals. */
const LOWER_LIST = /(?<![\p{L}@._/-])\p{Ll}{3,15}(?:, \p{Ll}{3,15}){1,8},? and \p{Ll}{3,15}(?![\p{L}@_/-])/gu
const SPLIT_FOLD: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', đ: 'd', ı: 'i' }

const NONE: Span[] = []

/** Names in Latin script, by the words before them (Dear, Mr., my name is) and by known names. */
export function findLatinNames(folded: string, { hasKana: japanese, hasCapitalGap }: Clues): Span[] {
  // In Japanese only two words with capitals in a row can be a name here.
  if (japanese && !hasCapitalGap) return NONE
  const spans: Span[] = []
  let before: { readonly word: Word | undefined; readonly span: Span | undefined } | undefined
  for (const group of groupsOf(folded)) {
    const lead = folded.slice(Math.max(0, group.start - 24), group.start)
    const end = group.words.at(-1)?.end ?? group.start
    const isPerson = () => {
      const left = leftSign(folded, group.start)
      return left >= 2 || left + rightSign(folded, end) >= 2
    }
    const span = nameIn(group, { before: lead, after: folded.slice(end, end + 16), japanese, isPerson })
    const word = group.words.length === 1 ? group.words[0] : undefined
    if (span !== undefined) spans.push(span)
    if (!japanese && before !== undefined && lead.endsWith(' and ') && group.start - 5 === before.word?.end)
      spans.push(...theOther({ ...before, word: before.word }, { word, span }))
    before = { word, span }
  }
  if (!japanese) spans.push(...lowerCaseNames(folded))
  return spans
}

type Joined = { readonly word: Word | undefined; readonly span: Span | undefined }

/** Torpy and Salinas: one of the two is a name, so is the other. */
function theOther(one: Joined, two: Joined): Span[] {
  if ((one.span === undefined) === (two.span === undefined)) return []
  const [known, other] = one.span === undefined ? [two, one] : [one, two]
  if (other.word === undefined || known.word === undefined || other.word.text.length < 4) return []
  if (
    PLACES.test(other.word.text) ||
    THING.test(other.word.text) ||
    /\p{Ll}\p{Lu}/u.test(other.word.text.replace(/^Ma?c/, ''))
  )
    return []
  return [{ kind: 'name', start: other.word.start, end: other.word.end }]
}

/** my name is vitoria: people type names without capitals; only known names count. */
function lowerCaseNames(folded: string): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(LOWER, folded)) {
    const value = match[1] ?? ''
    const [given = '', surname] = value.split(' ')
    if (!isGiven(given)) continue
    const start = match.index + match[0].length - value.length
    const whole = surname !== undefined && (isGiven(surname) || isListedSurname(plain(surname)))
    spans.push({ kind: 'name', start, end: start + (whole ? value.length : given.length) })
  }
  for (const match of allMatches(LOWER_LIST, folded)) {
    const names = allMatches(/\p{Ll}{3,15}/gu, match[0]).filter(({ 0: word }) => word !== 'and')
    const known = names.filter(({ 0: name }) => isGiven(name) && !WORDS_TOO.has(name))
    if (known.length < 2 || known.length * 2 < names.length) continue
    for (const { 0: name, index } of names)
      spans.push({ kind: 'name', start: match.index + index, end: match.index + index + name.length })
  }
  for (const match of allMatches(LOWER_PAIR, folded)) {
    const [given = '', surname = ''] = [match[1], match[2]]
    if (
      isGiven(given) &&
      (isGiven(surname) || isListedSurname(plain(surname)) || isSurnameShaped(`X${surname}`))
    ) {
      spans.push({ kind: 'name', start: match.index, end: match.index + match[0].length })
    }
  }
  return spans
}

function isSurnameShaped(text: string): boolean {
  return SURNAME_SHAPE.test(text)
}

type Word = { readonly text: string; readonly start: number; readonly end: number }
type Group = { readonly words: readonly Word[]; readonly start: number }

/** Capitalised words in a row, with initials and particles (van, de) between them. */
function groupsOf(folded: string): Group[] {
  const groups: { words: Word[]; start: number }[] = []
  for (const match of allMatches(CAPITALISED, folded)) {
    const text = match[0].replace(/['’]s$/, '').replace(/['’-]{1,3}$/, '')
    const word = { text, start: match.index, end: match.index + text.length }
    const group = groups.at(-1)
    const last = group?.words.at(-1)
    const between = last === undefined ? '' : folded.slice(last.end, word.start)
    if (
      group !== undefined &&
      last !== undefined &&
      between.length <= 12 &&
      /^\.? (?:(?:de|da|del|van|von|der|den|ten|ter|bin|al|la|le) ){0,2}$/.test(between) &&
      !/^\. /.test(last.text.length > 2 ? between : '')
    ) {
      group.words.push(word)
    } else groups.push({ words: [word], start: word.start })
  }
  return groups
}

function nameIn(
  group: Group,
  context: { before: string; after: string; japanese: boolean; isPerson: () => boolean },
): Span | undefined {
  let words = [...group.words]
  let before = context.before
  while (words[0] !== undefined && PLACES.test(words[0].text) && !isGiven(words[0].text)) {
    before = `${before}${words[0].text} `
    words = words.slice(1)
  }
  while (words.length > 0 && PLACES.test(words.at(-1)?.text ?? '')) words.pop()
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span: Span = { kind: 'name', start: first.start, end: last.end }
  const strong = STRONG.test(before)
  const known = words.filter(word => isGiven(word.text) || isListedSurname(plain(word.text)))
  const isShort = first.text.length < 2
  if (strong && !isShort && !context.japanese) return span
  if (words.length >= 2 && words.length <= 4) {
    // A middle initial (Faina D. Yefremova) is a sign no product or place has.
    const initial =
      words.length === 3 && words[1]?.text.length === 1 && first.text.length > 2 && last.text.length > 2
    if (initial || (!context.japanese && isSurnameShaped(last.text) && first.text.length > 2)) return span
    const likely = isGiven(first.text) || WORDS_TOO.has(plain(first.text))
    if (context.japanese)
      return known.length >= 2 ||
        (known.length > 0 && !words.some(word => THING.test(word.text)) && context.isPerson())
        ? span
        : undefined
    if (likely || known.length >= 1) return span
    return CUE.test(before) || SPEAKS.test(context.after) ? span : undefined
  }
  if (context.japanese || words.length > 4 || isShort) return undefined
  if (first.text.length >= 3 && (known.length === 1 || isSurnameShaped(first.text))) return span
  if (first.text.length >= 4 && SPEAKS.test(context.after) && !/(?:s|ing|tion|ment|er)$/.test(first.text))
    return span
  return CUE.test(before) && WORDS_TOO.has(plain(first.text)) ? span : undefined
}

function isGiven(text: string): boolean {
  return isListedGiven(plain(text))
}

function plain(text: string): string {
  const lower = text.toLowerCase()
  if (lower === '' || isAll(lower, isLatin)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßđı]/g, char => SPLIT_FOLD[char] ?? char)
}
