/** What a planted topic is worth knowing by: the truth the mining is measured against. */
export type Topic = {
  readonly id: string
  /** covered: the article and the agents agree; outdated: they contradict; hard-to-find: askers use other words. */
  readonly coverage: 'covered' | 'outdated' | 'hard-to-find' | 'gap'
  readonly article?: string
  /** Relative number of tickets. */
  readonly weight: number
  readonly season?: 'month-end' | 'fiscal-year-start' | 'year-end-adjustment' | 'summer' | 'winter' | 'monday'
  /** Only this agent (index) ever solves it. */
  readonly onlyAgent?: number
  readonly desk: 'internal' | 'external'
  readonly category: string
  readonly locale?: 'en'
  /** Templates: {a|b} is one of a and b, {a|} may be left out. */
  readonly subjects: readonly string[]
  readonly requests: readonly string[]
  readonly answers: readonly string[]
}
