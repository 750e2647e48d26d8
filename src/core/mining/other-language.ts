import type { Article } from '#core/article/article.ts'
import type { Locale } from '#schemas/locale.ts'
import type { AskSearch } from './cover.ts'
import { openOverlap } from './telling-words.ts'

/** How much the likeness by translated articles counts beside the search; both were chosen on half of the sample's translation pairs. */
const LIKENESS = 0.25
const FROM = 0.16

/** Sentences of a topic put to the search of the other language. */
const ASKED = 8

/**
 * Finds the article of another language that answers what was asked in this one, where nobody translated it.
 * Two things point to it: the search of its language, which knows the synonyms of both, and articles that exist in
 * both languages: what asks like the one and reads like the other is near (explicit semantic analysis across
 * languages, Potthast et al. 2008). It must be nearer than any article, translated ones too.
 */
export function openOtherLanguage(
  articles: readonly Article[],
  of: Readonly<{ locale: Locale; textOf: (article: Article) => string; search: AskSearch }>,
): (asked: readonly string[]) => Promise<Article | undefined> {
  const published = articles.filter(one => one.status === 'published')
  const own = new Map(published.filter(one => one.locale === of.locale).map(one => [one.id, one]))
  const others = published.filter(one => one.locale !== of.locale)
  const [first] = others.filter(one => !own.has(one.id))
  if (!first) return async () => undefined
  const pairs = others.flatMap(other => {
    const one = own.get(other.id)
    return one ? [{ one: of.textOf(one), other: of.textOf(other) }] : []
  })
  const here = openOverlap(pairs.map(pair => pair.one))
  const there = openOverlap(pairs.map(pair => pair.other))
  const usualHere = meanOf(
    pairs.map(pair => here([pair.one])),
    pairs.length,
  )
  const read = others.map(other => there([of.textOf(other)]))
  const usualThere = meanOf(read, pairs.length)
  const centred = read.map(row => row.map((value, i) => value - (usualThere[i] ?? 0)))
  return async asked => {
    const votes = new Map<string, number>()
    const questions = asked.slice(0, ASKED)
    for (const question of questions) {
      const { ids, confidence } = await of.search(question, first.locale)
      ids.slice(0, 3).forEach((id, place) => {
        votes.set(id, (votes.get(id) ?? 0) + confidence / (place + 1) / questions.length)
      })
    }
    const said = here(questions).map((value, i) => value - (usualHere[i] ?? 0))
    let best: Article | undefined
    let most = FROM
    others.forEach((other, i) => {
      const score = (votes.get(other.id) ?? 0) + LIKENESS * Math.max(0, cosine(said, centred[i] ?? said))
      if (score <= most) return
      most = score
      best = other
    })
    return best && !own.has(best.id) ? best : undefined
  }
}

function meanOf(rows: readonly Float64Array[], length: number): Float64Array {
  const mean = new Float64Array(length)
  for (const row of rows)
    row.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / rows.length
    })
  return mean
}

function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0
  let left = 0
  let right = 0
  a.forEach((value, i) => {
    const other = b[i] ?? 0
    dot += value * other
    left += value * value
    right += other * other
  })
  return left > 0 && right > 0 ? dot / Math.sqrt(left * right) : 0
}
