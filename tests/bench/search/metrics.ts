import type { LabelledQuery } from './data-set.ts'

export type Metrics = Readonly<{
  s1: number
  s5: number
  mrr: number
  ndcg: number
  recall: number
  zero: number
  count: number
}>

/** Success@1 and @5, MRR@10, nDCG@10 (gain 2^grade − 1), Recall@10 and the share of empty results. */
export function measure(queries: readonly LabelledQuery[], found: readonly (readonly string[])[]): Metrics {
  const sum = { s1: 0, s5: 0, mrr: 0, ndcg: 0, recall: 0, zero: 0 }
  queries.forEach(({ rel }, index) => {
    const top = (found[index] ?? []).slice(0, 10)
    const first = top.findIndex(id => (rel[id] ?? 0) > 0)
    if (top.length === 0) sum.zero++
    if (first === 0) sum.s1++
    if (first >= 0 && first < 5) sum.s5++
    if (first >= 0) sum.mrr += 1 / (first + 1)
    const grades = Object.values(rel).filter(grade => grade > 0)
    sum.recall += top.filter(id => (rel[id] ?? 0) > 0).length / grades.length
    sum.ndcg += dcg(top.map(id => rel[id] ?? 0)) / dcg(grades.toSorted((a, b) => b - a).slice(0, 10))
  })
  const count = queries.length
  const mean = (value: number) => value / Math.max(1, count)
  return {
    s1: mean(sum.s1),
    s5: mean(sum.s5),
    mrr: mean(sum.mrr),
    ndcg: mean(sum.ndcg),
    recall: mean(sum.recall),
    zero: mean(sum.zero),
    count,
  }
}

function dcg(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}
