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
  const holders = new Map<string, number[]>()
  for (const [i, text] of texts.entries())
    for (const word of tellingWords(text)) {
      const own = holders.get(word)
      if (own) own.push(i)
      else holders.set(word, [i])
    }
  return said => {
    const times = new Map<string, number>()
    for (const text of said)
      for (const word of tellingWords(text)) times.set(word, (times.get(word) ?? 0) + 1)
    const known = new Float64Array(texts.length)
    let total = 0
    for (const [word, n] of times) {
      const own = holders.get(word)
      const worth = n * Math.log(1 + texts.length / (own?.length ?? 0.5))
      total += worth
      for (const i of own ?? []) known[i] = (known[i] ?? 0) + worth
    }
    return total === 0 ? known : known.map(worth => worth / total)
  }
}
