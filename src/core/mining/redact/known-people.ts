import { isDigit, isKanji, isKatakana, isLatin, isOneOf } from './characters.ts'
import { isNobody } from './japanese-desk.ts'
import { isPlaceFirst } from './japanese-name-shape.ts'
import { memoised } from './memo.ts'
import { leftSign, rightSign } from './name-context.ts'
import type { Runs } from './runs.ts'
import type { Span } from './span.ts'

const BOUNDED_KANJI = /[\u3400-\u9fff\uf900-\ufaff々]/
const LETTER = /[\p{L}\p{N}]/u
const NOBODY =
  /^(?:admin|administrator|system|support|help ?desk|automation|anonymous|user|guest|unassigned|未割り?当て?|管理者|システム|担当者?|サポート)$/i

/** The spellings under which people of a ticket may be mentioned: whole, and surname or given name alone. */
export function spellingsOf(people: readonly string[]): string[] {
  const spellings: string[] = []
  for (const person of people)
    for (const spelling of spellingsOfPerson(person))
      if (!spellings.includes(spelling)) spellings.push(spelling)
  return spellings
}

const NONE: readonly string[] = []

/** The same agents answer ticket after ticket. */
const spellingsOfPerson = memoised((person: string): readonly string[] => {
  const name = person
    .slice(0, 200)
    .replace(/<[^>]{0,200}>|[("（][^)"）]{0,100}[)"）]/g, ' ')
    .trim()
  if (name.includes('@') || name.length < 2 || name.length > 60 || NOBODY.test(name)) return NONE
  const parts = name.split(/[\s\u3000]+/)
  if (parts.length === 1) return [name]
  return [
    name,
    parts.join(''),
    ...parts.filter(part => !isNobody(part) && part.length >= (BOUNDED_KANJI.test(part) ? 2 : 3)),
  ]
})

/** Whether a spelling begins with a code unit that ends in such a byte: 256 bytes stay near. Set for one ticket at a time. */
const BEGINS = new Uint8Array(256)

/** A folded text and its runs of kanji. */
type Looked = { readonly folded: string; readonly kanji: Runs['kanji'] }

/** Where each text mentions one of the spellings, not inside a longer word of the same script. */
export function mentionsIn(
  texts: readonly Looked[],
  spellings: readonly string[],
): readonly (readonly Span[])[] {
  BEGINS.fill(0)
  for (const spelling of spellings) BEGINS[spelling.charCodeAt(0) & 0xff] = 1
  const areInKanji = spellings.every(spelling => isKanji(spelling.charCodeAt(0)))
  return texts.map(({ folded, kanji }) =>
    mentionsInParts(folded, areInKanji ? kanji : [0, folded.length], spellings),
  )
}

const NO_SPANS: readonly Span[] = []

/** Mentions that begin in some parts of a text, each by where it begins and ends. */
function mentionsInParts(
  text: string,
  parts: readonly number[],
  spellings: readonly string[],
): readonly Span[] {
  let spans: Span[] | undefined
  /** Where each spelling ended last: none is looked for inside itself. */
  let ends: number[] | undefined
  for (let part = 0; part < parts.length; part += 2) {
    const last = parts[part + 1] ?? 0
    for (let start = parts[part] ?? 0; start < last; start += 1) {
      const first = text.charCodeAt(start)
      if (BEGINS[first & 0xff] === 0) continue
      const second = text.charCodeAt(start + 1)
      for (let index = 0; index < spellings.length; index += 1) {
        const spelling = spellings[index] ?? ''
        // Two characters tell most, and quicker than startsWith.
        if (spelling.charCodeAt(0) !== first || spelling.charCodeAt(1) !== second) continue
        if (!text.startsWith(spelling, start) || start < (ends?.[index] ?? 0)) continue
        const end = start + spelling.length
        ends ??= spellings.map(() => 0)
        ends[index] = end
        if (!isBounded(text, start, end) || (isPlaceFirst(spelling) && isOnlyPlace(text, start, end)))
          continue
        spans ??= []
        spans.push({ kind: 'name', start, end })
      }
    }
  }
  return spans ?? NO_SPANS
}

/** 福島さんは福島の担当です: where nothing says that somebody is meant a place is a place. */
function isOnlyPlace(text: string, start: number, end: number): boolean {
  const right = rightSign(text, end)
  return right < 2 && (right === 0 || leftSign(text, start) === 0)
}

function isBounded(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const isSame = isBoundedKanji(first) ? isCommonKanji : isKatakana(first) ? isKatakana : isWord
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  return (!isSame(before) || isOrgEnd(before)) && (!isSame(after) || isHonorific(after))
}

const isOrgEnd = isOneOf('部課室係店社')
const isHonorific = isOneOf('様氏殿君')

function isCommonKanji(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff
}

function isBoundedKanji(code: number): boolean {
  return isCommonKanji(code) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005
}

/** A letter or number; no code unit is NaN. */
function isWord(code: number): boolean {
  if (code < 0x80) return isLatin(code) || isDigit(code)
  return code >= 0x80 && LETTER.test(String.fromCharCode(code))
}
