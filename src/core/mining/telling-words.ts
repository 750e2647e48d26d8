const RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|[a-z0-9][a-z0-9.+-]*/gu

/** The words of a text that carry meaning: pairs of kanji, katakana words, Latin words and numbers. */
export function tellingWords(text: string): Set<string> {
  return new Set(weighedWords(text).keys())
}

/** The same with weights. The pairs of a run of kanji weigh one word together: 複合機 is no more than 印刷. */
function weighedWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/〈[^〉]{0,40}〉/g, ' ')
  for (const [run] of folded.matchAll(RUN)) {
    if (/^[\p{Script=Han}々]/u.test(run)) {
      const pairs = Math.max(1, run.length - 1)
      for (let i = 0; i < pairs; i++) {
        const pair = run.slice(i, i + 2)
        words.set(pair, Math.max(words.get(pair) ?? 0, 1 / pairs))
      }
    } else if (run.length >= 2) words.set(run.replace(/[ー.+-]+$/, ''), 1)
  }
  return words
}

/**
 * How much of what several texts say each of `texts` knows, 0–1: the share of their telling words, each weighed by
 * how many of them say it × ln(1 + N/n). A word that stands nowhere counts as the most telling.
 */
export function openOverlap(texts: readonly string[]): (said: readonly string[]) => Float64Array {
  const { holdersOf, shareOf } = openHolders(texts)
  return said => {
    const worth = timesOf(said)
    for (const [word, n] of worth)
      worth.set(word, n * Math.log(1 + texts.length / (holdersOf(word)?.length ?? 0.5)))
    return shareOf(worth)
  }
}

/**
 * How much of the trouble of a topic each of `texts` names, 0–1. Its trouble are the words by which it differs from
 * the other topics: each is weighed by the share of askers who use it × how much of all its use is in this topic. So a
 * printer, which many topics are about, counts little beside what it does not do.
 */
export function openTrouble(
  texts: readonly string[],
  topics: readonly (readonly string[])[],
): (topic: number) => Float64Array {
  const { shareOf } = openHolders(texts)
  const shares = topics.map(said => {
    const words = timesOf(said)
    for (const [word, n] of words) words.set(word, n / said.length)
    return words
  })
  const everywhere = new Map<string, number>()
  for (const words of shares)
    for (const [word, share] of words) everywhere.set(word, (everywhere.get(word) ?? 0) + share)
  return topic => {
    const worth = new Map<string, number>()
    for (const [word, share] of shares[topic] ?? [])
      if (share >= RARE) worth.set(word, (share * share) / (everywhere.get(word) ?? share))
    return shareOf(worth)
  }
}

/** What fewer askers say is about their own case. */
const RARE = 0.05

/** How often several texts say each telling word, by its weight. */
function timesOf(said: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of said)
    for (const [word, weight] of weighedWords(text)) times.set(word, (times.get(word) ?? 0) + weight)
  return times
}

function openHolders(texts: readonly string[]) {
  const holders = new Map<string, number[]>()
  for (const [i, text] of texts.entries())
    for (const word of tellingWords(text)) {
      const own = holders.get(word)
      if (own) own.push(i)
      else holders.set(word, [i])
    }
  return {
    holdersOf: (word: string): readonly number[] | undefined => holders.get(word),
    /** The worth of the words each text holds, as a share of all. */
    shareOf(worthOf: ReadonlyMap<string, number>): Float64Array {
      const known = new Float64Array(texts.length)
      let total = 0
      for (const [word, worth] of worthOf) {
        total += worth
        for (const i of holders.get(word) ?? []) known[i] = (known[i] ?? 0) + worth
      }
      return total === 0 ? known : known.map(worth => worth / total)
    },
  }
}
