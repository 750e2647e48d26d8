import type { Feature } from './features.ts'

/** Adds to the words of a text the groups they belong to. */
export type SynonymMatcher = (words: readonly Feature[]) => readonly Feature[]

/**
 * Groups of words of one meaning, each member given as its terms in order.
 * A member of one term becomes its group (PW and パスワード are then one word);
 * a longer member keeps its words and gains the group. The longest member wins.
 */
export function createSynonymMatcher(groups: readonly (readonly (readonly string[])[])[]): SynonymMatcher {
  const members = new Map<string, string>()
  let longest = 0
  groups.forEach((group, index) => {
    for (const terms of group) {
      if (terms.length === 0 || members.has(terms.join(' '))) continue
      members.set(terms.join(' '), `=${index}`)
      longest = Math.max(longest, terms.length)
    }
  })
  if (longest === 0) return words => words
  return words => {
    const found: Feature[] = []
    for (let at = 0; at < words.length; ) {
      const size = matchAt(words, at)
      const first = words[at]
      const last = words[at + Math.max(0, size - 1)]
      if (!first || !last) break
      if (size === 0) {
        found.push(first)
        at++
        continue
      }
      const term = members.get(keyOf(words, at, size)) ?? ''
      if (size > 1) found.push(...words.slice(at, at + size))
      found.push({ at: first.at, length: last.at + last.length - first.at, term, kind: 'group' })
      at += size
    }
    return found
  }

  function matchAt(words: readonly Feature[], at: number): number {
    for (let size = Math.min(longest, words.length - at); size > 0; size--) {
      if (members.has(keyOf(words, at, size))) return size
    }
    return 0
  }
}

function keyOf(words: readonly Feature[], at: number, size: number): string {
  let key = words[at]?.term ?? ''
  for (let next = at + 1; next < at + size; next++) key += ` ${words[next]?.term ?? ''}`
  return key
}

/** What a term counts as in the index: the group it is by itself a member of, or itself. */
export function groupTermOf(term: string, synonyms: SynonymMatcher): string {
  return synonyms([{ at: 0, length: 1, term, kind: 'content' }])[0]?.term ?? term
}
