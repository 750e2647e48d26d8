type Entry<About> = readonly [word: string, about: About]

/** What is known about a word of a fixed list, the longest at one place of a text. */
export function wordFinder<About>(
  words: readonly Entry<About>[],
): (text: string, at: number) => About | undefined {
  /** For each first code unit the number of its list, from 1 on. */
  const begins = new Uint8Array(0x10000)
  const lists: Entry<About>[][] = [[]]
  for (const entry of words.toSorted(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charCodeAt(0)
    const at = begins[first] || lists.push([]) - 1
    begins[first] = at
    lists[at]?.push(entry)
  }
  return (text, index) => {
    const at = begins[text.charCodeAt(index)] ?? 0
    return at === 0 ? undefined : aboutWordAt(text, index, lists[at] ?? [])
  }
}

function aboutWordAt<About>(text: string, index: number, list: readonly Entry<About>[]): About | undefined {
  const second = text.charCodeAt(index + 1)
  for (let at = 0; at < list.length; at += 1) {
    const [word, about] = list[at] ?? ['', undefined]
    if (
      word.length === 1 ||
      (word.charCodeAt(1) === second && (word.length === 2 || text.startsWith(word, index)))
    )
      return about
  }
  return undefined
}
