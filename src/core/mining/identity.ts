import type { Candidate } from '#schemas/candidate.ts'
import { countRowsByTerm, toTermRows, toTfIdfRows } from './cluster/term-rows.ts'
import { TERM_SPACE } from './cluster/terms.ts'
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
  /** By what a topic is known from now on, where that is new; undefined where topics were recognised afterwards. */
  readonly marksOf: ReadonlyMap<Topic, TopicMarks> | undefined
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

/** Below this, half the share of common anchors and half the likeness of wording, a topic is a new one. */
const SAME_FROM = 0.3

/**
 * Where so many tickets are grouped that candidates are not given theirs first, topics are recognised afterwards.
 * Recognises topics by typical tickets and by wording: where the tickets are new (the window moved on), wording
 * alone decides. Each candidate continues in at most one topic, the pair most alike first.
 */
export function recogniseTopics(topics: readonly Topic[], known: readonly Candidate[]): Identities {
  const anchors = new Set(known.flatMap(candidate => candidate.anchors))
  const topicOfTicket = new Map<string, Topic>()
  for (const topic of topics)
    for (const { id } of topic.tickets) if (anchors.has(id)) topicOfTicket.set(id, topic)
  const wording = openWording([...known.map(c => c.questions), ...topics.map(topic => topic.questions)])
  const pairs = known.flatMap((candidate, c) => {
    const present = candidate.anchors.flatMap(id => topicOfTicket.get(id) ?? [])
    return topics.flatMap((topic, t) => {
      const like = wording(c, known.length + t)
      const anchored =
        present.length >= 3 ? present.filter(one => one === topic).length / present.length : like
      const score = (anchored + like) / 2
      return score >= SAME_FROM ? [{ candidate, topic, score, anchored }] : []
    })
  })
  pairs.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
  const candidateOf = new Map<Topic, Candidate>()
  const taken = new Set<string>()
  for (const { candidate, topic } of pairs) {
    if (taken.has(candidate.id) || candidateOf.has(topic)) continue
    candidateOf.set(topic, candidate)
    taken.add(candidate.id)
  }
  const splitFrom = new Map<Topic, string>()
  const mergedInto = new Map<string, string>()
  for (const { candidate, topic, anchored } of pairs) {
    const continued = candidateOf.get(topic)
    if (!continued && anchored >= 0.3) splitFrom.set(topic, candidate.id)
    if (continued && !taken.has(candidate.id) && anchored >= 0.6 && !mergedInto.has(candidate.id))
      mergedInto.set(candidate.id, continued.id)
  }
  return { candidateOf, splitFrom, mergedInto, marksOf: undefined }
}

function openWording(texts: readonly (readonly string[])[]): (a: number, b: number) => number {
  const raw = toTermRows(texts.map(questions => questions.join('\n').slice(0, 2000)))
  const rows = toTfIdfRows(raw, countRowsByTerm(raw), { total: texts.length + 1, limit: 256 })
  const maps = texts.map((_, i) => {
    const map = new Map<number, number>()
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      map.set((rows.terms[k] ?? 0) % TERM_SPACE, rows.weights[k] ?? 0)
    return map
  })
  return (a, b) => {
    let dot = 0
    const other = maps[b]
    for (const [term, weight] of maps[a] ?? []) dot += weight * (other?.get(term) ?? 0)
    return dot
  }
}
