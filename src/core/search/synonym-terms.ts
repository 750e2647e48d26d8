import { featuresOf } from './features.ts'
import { normalise } from './normalise.ts'
import type { Cut } from './segment.ts'

/** A member of a synonym group as the terms the index would make of it. */
export function synonymTerms(member: string, cut: Cut): readonly string[] {
  return featuresOf(normalise(member), cut, words => words).words.map(({ term }) => term)
}
