import { featuresOf } from './features.ts'
import { normalise } from './normalise.ts'
import type { Cut } from './segment.ts'

/** A member of a synonym group as the terms the index would make of it; none where they say too little. */
export function synonymTerms(member: string, cut: Cut): readonly string[] {
  const text = normalise(member)
  const terms = featuresOf(text, cut, words => words).words.map(({ term }) => term)
  // 使えない is an outage, 使う is anything: a verb that loses its ending loses the meaning of the group.
  return terms.length === 1 && terms[0]?.length === 1 && /ない$|たい$|ている$|しまった$/.test(text)
    ? []
    : terms
}
