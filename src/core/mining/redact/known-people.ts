import { isNobody } from './japanese-desk.ts'
import { memoised } from './memo.ts'
import type { Span } from './span.ts'

const BOUNDED_KANJI = /[\u3400-\u9fff\uf900-\ufaff々]/
const BOUNDED_WORD = /[\p{L}\p{N}]/u
const NOBODY =
  /^(?:admin|administrator|system|support|help ?desk|automation|anonymous|user|guest|unassigned|未割り?当て?|管理者|システム|担当者?|サポート)$/i

/** The spellings under which people of a ticket may be mentioned: whole, and surname or given name alone. */
export function spellingsOf(people: readonly string[]): string[] {
  const spellings = new Set<string>()
  for (const person of people) for (const spelling of spellingsOfPerson(person)) spellings.add(spelling)
  return [...spellings].sort((a, b) => b.length - a.length)
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

/** Adds every mention of the spellings, not inside a longer word of the same script. */
export function addMentions(text: string, spellings: readonly string[], spans: Span[]): void {
  for (const spelling of spellings) {
    for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + spelling.length)) {
      const end = at + spelling.length
      if (isBounded(text, at, end)) spans.push({ kind: 'name', start: at, end })
    }
  }
}

function isBounded(text: string, start: number, end: number): boolean {
  const first = text.charAt(start)
  const boundary = BOUNDED_KANJI.test(first)
    ? /[\u3400-\u9fff]/
    : /[\u30a1-\u30faー]/.test(first)
      ? /[\u30a1-\u30faー]/
      : BOUNDED_WORD
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  const org = /[部課室係店社]/.test(before)
  return (!boundary.test(before) || org) && (!boundary.test(after) || /[様氏殿君]/.test(after))
}
