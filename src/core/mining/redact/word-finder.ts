export type FoundWord = { readonly word: string; readonly index: number }

/** Finds words of a fixed list, the longest at each place, in one look at each code unit. */
export function wordFinder(words: readonly string[]): (text: string) => readonly FoundWord[] {
  /** For each first code unit the number of its list, from 1 on. */
  const begins = new Uint16Array(0x10000)
  const lists: string[][] = [[]]
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0)
    const at = begins[first] || lists.push([]) - 1
    begins[first] = at
    lists[at]?.push(word)
  }
  return text => {
    let found: FoundWord[] | undefined
    for (let index = 0; index < text.length; index += 1) {
      const at = begins[text.charCodeAt(index)] ?? 0
      if (at === 0) continue
      const word = wordAt(text, index, lists[at] ?? [])
      if (word === undefined) continue
      found ??= []
      found.push({ word, index })
      index += word.length - 1
    }
    return found ?? NONE
  }
}

function wordAt(text: string, index: number, list: readonly string[]): string | undefined {
  const second = text.charCodeAt(index + 1)
  for (let at = 0; at < list.length; at += 1) {
    const word = list[at] ?? ''
    if (
      word.length === 1 ||
      (word.charCodeAt(1) === second && (word.length === 2 || text.startsWith(word, index)))
    )
      return word
  }
  return undefined
}

const NONE: readonly FoundWord[] = []
