import type { Article } from '#core/article/article.ts'
import { expandQuestions } from '#core/article/variants.ts'
import type { Coverage } from '#schemas/candidate.ts'
import { clearScores, newScores, openPostings } from './cluster/postings.ts'
import { countRowsByTerm, TERM_SPACE, toTermRows, toTfIdfRows } from './cluster/term-rows.ts'
import { type Contradiction, contradictionsOf } from './contradictions.ts'
import { questionOf } from './ticket-text.ts'
import type { Topic } from './topic.ts'

/** The site's search as readers use it: ids of articles, best first. */
export type AskSearch = (question: string) => readonly string[]

export type Cover = {
  readonly coverage: Coverage
  /** The nearest article, absent for a gap with nothing near. */
  readonly articleId: string | undefined
  /** Mean likeness of the topic to that article, 0–1: what coverage is decided on, and what AUROC is measured on. */
  readonly likeness: number
  /** Askers' sentences for which the article is not among the first three answers. */
  readonly missed: readonly string[]
  readonly contradictions: readonly Contradiction[]
}

/** Likeness from which an article is taken to answer a topic. */
export const COVERED_FROM = 0.33

/** At least this share of askers must find the article among the first three answers. */
const FOUND_SHARE = 0.5

/**
 * Decides for each topic, not each ticket, whether an article answers it: up to 24 central tickets are compared
 * with what articles ask and answer, and put to the search in the askers' own words.
 */
export function openCover(articles: readonly Article[], search?: AskSearch): (topic: Topic) => Cover {
  const published = articles.filter(article => article.status === 'published')
  const likenessOf = openLikeness(published.map(phrasingsOf))
  return topic => {
    const own = published.flatMap((article, i) => (article.locale === topic.locale ? i : []))
    const sample = topic.tickets.slice(0, 24)
    const likeness = likenessOf(sample.map(questionOf))
    const best = own.reduce((a, i) => ((likeness[i] ?? 0) > (likeness[a] ?? 0) ? i : a), own[0] ?? -1)
    const article = published[best]
    if (!article || (likeness[best] ?? 0) < COVERED_FROM)
      return {
        coverage: 'gap',
        articleId: article?.id,
        likeness: likeness[best] ?? 0,
        missed: [],
        contradictions: [],
      }
    const questions = [...new Set(sample.map(questionOf))].filter(question => question.length >= 4)
    const missed = search
      ? questions.filter(question => !search(question).slice(0, 3).includes(article.id))
      : []
    const contradictions = contradictionsOf(article, topic.tickets)
    const hard = questions.length > 0 && missed.length / questions.length > 1 - FOUND_SHARE
    const coverage = contradictions.length > 0 ? 'outdated' : hard ? 'hard-to-find' : 'covered'
    return { coverage, articleId: article.id, likeness: likeness[best] ?? 0, missed, contradictions }
  }
}

/** What an article answers, each way of asking apart: long articles must not look less like a short question. */
function phrasingsOf(article: Article): string[] {
  return [article.title, ...expandQuestions(article.questions).slice(0, 60), article.summary]
}

/** Indexes articles by their phrasings; gives, for each article, the mean over texts of the best phrasing's cosine. */
function openLikeness(articles: readonly (readonly string[])[]): (texts: readonly string[]) => Float32Array {
  const articleOf = Uint32Array.from(articles.flatMap((phrasings, a) => phrasings.map(() => a)))
  const raw = toTermRows(articles.flat())
  const options = { total: articleOf.length + 1, limit: 4096 }
  // A term of a single phrasing is telling here, unlike in grouping.
  const counts = countRowsByTerm(raw).map(n => (n === 0 ? 0 : n + 1))
  const rows = toTfIdfRows(raw, counts, options)
  const postings = openPostings(rows, TERM_SPACE)
  for (let i = 0; i < articleOf.length; i++)
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      postings.add(i, rows.terms[k] ?? 0, rows.weights[k] ?? 0)
  const scores = newScores(articleOf.length)
  return texts => {
    const asked = toTfIdfRows(toTermRows(texts), counts, options)
    const mean = new Float32Array(articles.length)
    texts.forEach((_, q) => {
      for (let k = asked.offsets[q] ?? 0; k < (asked.offsets[q + 1] ?? 0); k++)
        postings.accumulate(asked.terms[k] ?? 0, asked.weights[k] ?? 0, scores)
      const best = new Float32Array(articles.length)
      for (let k = 0; k < scores.count; k++) {
        const i = scores.touched[k] ?? 0
        const a = articleOf[i] ?? 0
        best[a] = Math.max(best[a] ?? 0, scores.values[i] ?? 0)
      }
      clearScores(scores)
      for (let a = 0; a < best.length; a++) mean[a] = (mean[a] ?? 0) + (best[a] ?? 0) / texts.length
    })
    return mean
  }
}
