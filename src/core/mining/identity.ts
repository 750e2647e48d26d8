import type { Candidate } from '#schemas/candidate.ts'
import type { GroupIdentities, TopicMarks } from './group-memory.ts'
import type { Topic } from './topic.ts'

/** Which remembered candidate each topic is, and what became of those that are no topic of their own now. */
export type Identities = {
  /** For each topic, the candidate it continues. */
  readonly candidateOf: ReadonlyMap<Topic, Candidate>
  /** For each topic cut off from a remembered one, that one's id. */
  readonly splitFrom: ReadonlyMap<Topic, string>
  /** For each remembered candidate swallowed by another, that one's id. */
  readonly mergedInto: ReadonlyMap<string, string>
  /** By what a topic is known from now on, where that is new. */
  readonly marksOf: ReadonlyMap<Topic, TopicMarks>
}

/** The identities of topics whose groups were found knowing the candidates. */
export function identitiesOf(
  topics: readonly Topic[],
  found: GroupIdentities,
  known: readonly Candidate[],
): Identities {
  const byId = new Map(known.map(candidate => [candidate.id, candidate]))
  const candidateOf = new Map<Topic, Candidate>()
  const splitFrom = new Map<Topic, string>()
  const marksOf = new Map<Topic, TopicMarks>()
  for (const topic of topics) {
    const group = found.groups.get(topic.cluster)
    const candidate = byId.get(group?.known ?? '')
    if (candidate) candidateOf.set(topic, candidate)
    else if (group?.splitFrom) splitFrom.set(topic, group.splitFrom)
    if (group?.marks) marksOf.set(topic, group.marks)
  }
  return { candidateOf, splitFrom, mergedInto: found.mergedInto, marksOf }
}
