/** A word of a fixed list, the longest at one place of a text. */
export function wordFinder(words: readonly string[]): (text: string, at: number) => string | undefined {
  /** For each first code unit the number of its list, from 1 on. */
  const begins = new Uint8Array(0x10000)
  const lists: string[][] = [[]]
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0)
    const at = begins[first] || lists.push([]) - 1
    begins[first] = at
    lists[at]?.push(word)
  }
  return (text, index) => {
    const at = begins[text.charCodeAt(index)] ?? 0
    return at === 0 ? undefined : wordAt(text, index, lists[at] ?? [])
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
