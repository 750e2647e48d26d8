export type FoundWord = { readonly word: string; readonly index: number }

/** Finds words of a fixed list, the longest at each place, in one look at each code unit. */
export function wordFinder(words: readonly string[]): (text: string) => readonly FoundWord[] {
  const begins = new Uint8Array(0x10000)
  const byFirst = new Map<number, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0)
    begins[first] = 1
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  return text => {
    let found: FoundWord[] | undefined
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (begins[code] === 0) continue
      const word = byFirst.get(code)?.find(one => text.startsWith(one, index))
      if (word === undefined) continue
      found ??= []
      found.push({ word, index })
      index += word.length - 1
    }
    return found ?? NONE
  }
}

const NONE: readonly FoundWord[] = []
