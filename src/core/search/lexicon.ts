import { foldKana, normalise } from './normalise.ts'
import { stemOf } from './term.ts'
import { runsOf } from './terms.ts'
import type { Analyse, Token } from './token.ts'

/**
 * A word the site uses, how dear it is to see it, and whether it carries a topic. As written but with kana folded,
 * save katakana after kanji: the バス of 市バス is no okurigana.
 */
export type LexiconWord = Readonly<{
  surface: string
  cost: number
  content: boolean
  reading: string | undefined
}>

/** How many characters the analyser is given at most: it is slow, and words repeat. */
const ANALYSED_LIMIT = 500_000
/** How many are looked through for words that are new: in a large site the later texts say what the earlier said. */
const READ_LIMIT = 2_000_000
/** Function words kept, the most frequent ones. */
const FUNCTION_WORDS = 400

/**
 * The stretches of Japanese that are to be analysed to learn the words of a site, each once. Texts that matter most come
 * first: after `ANALYSED_LIMIT` new characters, or `READ_LIMIT` in all, the rest is cut with the words known by then.
 */
export function runsToLearn(texts: Iterable<string>): readonly string[] {
  const seen = new Set<string>()
  let left = ANALYSED_LIMIT
  let unread = READ_LIMIT
  for (const text of texts) {
    if (left <= 0 || unread <= 0) break
    unread -= text.length
    for (const run of runsOf(normalise(text))) {
      if (!run.japanese || seen.has(run.text)) continue
      seen.add(run.text)
      left -= run.text.length
    }
  }
  return [...seen]
}

/** The words of a site, learned from stretches of its texts. Costs are −ln p in eighths, at most 127. */
export function learnLexicon(runs: readonly string[], analyse: Analyse): readonly LexiconWord[] {
  const content = new Map<
    string,
    { surface: string; count: number; reading: string | undefined; noun: boolean }
  >()
  const functional = new Map<string, number>()
  let total = 0
  for (const run of runs) {
    for (const token of analyse(run)) {
      total++
      learn(token)
    }
  }
  const grammar = topOf(functional)
  return [...words(content, true), ...words(grammar, false)]

  function learn(token: Token): void {
    const stem = stemOf(token)
    if (stem === undefined || !/[^ー]/.test(stem)) {
      count(functional, foldKana(token.surface))
      return
    }
    const surface = foldKana(stem)
    const known = content.get(surface)
    if (known) known.count++
    else
      content.set(surface, {
        surface: /\p{Script=Han}.*[ァ-ヺ]/u.test(stem) ? stem : surface,
        count: 1,
        reading: readingOf(token, stem),
        noun: token.pos === '名詞',
      })
    const rest = foldKana(token.surface.slice(stem.length))
    if (rest && token.surface.startsWith(stem)) count(functional, rest)
  }

  function* words(
    map: ReadonlyMap<string, { count: number; reading: string | undefined }>,
    isContent: boolean,
  ) {
    for (const [surface, { count, reading }] of map) {
      const cost = Math.min(127, Math.round(-8 * Math.log(count / (total + 1))))
      const topic = content.get(surface)
      // A word that is both is grammar where it is short and mostly grammar, else a topic.
      if (topic && isContent === isMostlyGrammar(surface, topic, grammar.get(surface)?.count ?? 0)) continue
      yield { surface: isContent && topic ? topic.surface : surface, cost, content: isContent, reading }
    }
  }
}

/** Of a word that is a topic and grammar alike: あり is "there is" far more often than an ant. */
function isMostlyGrammar(
  surface: string,
  { count, noun }: Readonly<{ count: number; noun: boolean }>,
  asGrammar: number,
): boolean {
  // 高い is a topic, although 高 stands before other words too.
  if (!noun && /^\p{Script=Han}$/u.test(surface)) return asGrammar > 2 * count
  if (surface.length === 1) return asGrammar > 0
  return noun && /^[ぁ-ゖ]{2,3}$/.test(surface) && asGrammar > 2 * count
}

function count(map: Map<string, number>, key: string): void {
  if (key) map.set(key, (map.get(key) ?? 0) + 1)
}

function topOf(
  functional: ReadonlyMap<string, number>,
): ReadonlyMap<string, { count: number; reading: undefined }> {
  const top = [...functional]
    .filter(
      ([surface]) =>
        /^[ぁ-ゖー]+$/.test(surface) ||
        /^\p{Script=Han}[\p{Script=Han}ぁ-ゖ]{0,3}$/u.test(surface) ||
        surface.length === 1,
    )
    .sort((a, b) => b[1] - a[1])
    .slice(0, FUNCTION_WORDS)
  return new Map(top.map(([surface, times]) => [surface, { count: times, reading: undefined }]))
}

/** The reading of a stem in hiragana, where the word is written with kanji and the analyser knows it. */
function readingOf(token: Token, stem: string): string | undefined {
  if (!token.reading || !/\p{Script=Han}/u.test(stem)) return undefined
  const reading = foldKana(token.reading)
  const rest = foldKana(token.surface.startsWith(stem) ? token.surface.slice(stem.length) : '')
  if (!reading.endsWith(rest) || reading.length === rest.length) return undefined
  return reading.slice(0, reading.length - rest.length)
}
