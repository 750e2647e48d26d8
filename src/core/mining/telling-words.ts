const RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|[a-z0-9][a-z0-9.+-]*/gu

/** The words of a text that carry meaning: pairs of kanji, katakana words, Latin words and numbers. */
export function tellingWords(text: string): Set<string> {
  const words = new Set<string>()
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/〈[^〉]{0,40}〉/g, ' ')
  for (const [run] of folded.matchAll(RUN)) {
    if (/^[\p{Script=Han}々]/u.test(run))
      for (let i = 0; i < Math.max(1, run.length - 1); i++) words.add(run.slice(i, i + 2))
    else if (run.length >= 2) words.add(run.replace(/[ー.+-]+$/, ''))
  }
  return words
}

/**
 * How much of what several texts say each of `texts` knows, 0–1: the share of their telling words, each weighed by
 * how many of them say it × ln(1 + N/n). A word that stands nowhere counts as the most telling.
 */
export function openOverlap(texts: readonly string[]): (said: readonly string[]) => Float64Array {
  const known = texts.map(tellingWords)
  const counts = new Map<string, number>()
  for (const words of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const worthOf = (word: string) => Math.log(1 + texts.length / (counts.get(word) ?? 0.5))
  return said => {
    const worth = new Map<string, number>()
    for (const text of said)
      for (const word of tellingWords(text)) worth.set(word, (worth.get(word) ?? 0) + worthOf(word))
    const total = [...worth.values()].reduce((sum, n) => sum + n, 0)
    return Float64Array.from(known, words => {
      if (total === 0) return 0
      let sum = 0
      for (const [word, n] of worth) if (words.has(word)) sum += n
      return sum / total
    })
  }
}
