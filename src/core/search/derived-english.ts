import { lowerBound } from './prefix.ts'
import { termOf } from './term.ts'
import type { WordGroup } from './word-groups.ts'

/** Fewer letters than these say little of a word's family. */
const SHORTEST = 4
const ENDING =
  /(?:ability|izing|ization|ations?|ators?|itions?|ated?|ating|ments?|ables?|ibles?|ances?|ences?|ships?|ions?|ants?|ents?|ives?|ures?|izes?|ized|ises?|ally|als?|ist|ity|ness|less|ful|ers?|ors?|ing|ly|ed|es|e|s|y)$/

/** The words of a site that are made from one another: delete and deletion, own, owner and ownership. */
export function derivedWords(words: readonly string[]): readonly WordGroup[] {
  const families = new Map<string, string[]>()
  for (const word of words) {
    const root = /^[a-z]{4,}$/.test(word) ? rootOf(word) : ''
    if (root) families.set(root, [...(families.get(root) ?? []), word])
  }
  return [...families.values()].flatMap(family =>
    family.length > 1 ? [{ from: family, to: family, anyForm: true }] : [],
  )
}

/** The terms of the family of a word that is none of the sorted words itself. */
export function familyOf(words: readonly string[], word: string): readonly string[] {
  const root = /^[a-z]{5,}$/.test(word) ? rootOf(word) : ''
  if (!root) return []
  const family = new Set<string>()
  for (let at = lowerBound(words, root); words[at]?.startsWith(root); at++) {
    const other = words[at] ?? ''
    if (rootOf(other) === root) family.add(termOf(other))
  }
  return [...family]
}

/** A word without its endings, one after the other; ownership is own. */
function rootOf(word: string): string {
  let root = word
  for (let round = 0; round < 3; round++) {
    const shorter = root.replace(ENDING, '')
    if (shorter === root || shorter.length < SHORTEST) break
    root = shorter
  }
  return root
}
