import type { Article } from '#core/article/article.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { normalText } from '#core/lint/sketch.ts'

/** An article that may already answer a question, and how alike its wording is, 0 to 1. */
export type Near = Readonly<{ article: Article; alike: number }>

/** The articles whose title or questions are most like a question (Dice over character pairs), best first. */
export function nearArticles(question: string, articles: readonly Article[], count = 5): readonly Near[] {
  const asked = pairsOf(question)
  return articles
    .map(article => {
      const ways = [article.title, ...expandQuestions(article.questions)]
      return { article, alike: Math.max(...ways.map(way => dice(asked, pairsOf(way)))) }
    })
    .filter(({ alike }) => alike >= 0.3)
    .toSorted((a, b) => b.alike - a.alike || (a.article.path < b.article.path ? -1 : 1))
    .slice(0, count)
}

function pairsOf(text: string): ReadonlySet<string> {
  const normal = normalText(text)
  return new Set(Array.from({ length: Math.max(0, normal.length - 1) }, (_, i) => normal.slice(i, i + 2)))
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(pair => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
