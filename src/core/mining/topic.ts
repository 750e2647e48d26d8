import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { toDenseRows } from './cluster/sparse-rows.ts'
import { countRowsByTerm, toTermRows, toTfIdfRows } from './cluster/term-rows.ts'
import { localeOf, questionOf, textOf } from './ticket-text.ts'

/** Tickets that ask the same, most typical first. */
export type Topic = {
  /** The most central asker's own sentence. */
  readonly title: string
  readonly locale: Locale
  readonly tickets: readonly Ticket[]
  /** Distinct sentences of the most typical askers, to remember it by. */
  readonly questions: readonly string[]
}

/** From the clusters of tickets to topics of at least `minTickets`, largest first. */
export function toTopics(
  tickets: readonly Ticket[],
  clusterOf: ArrayLike<number>,
  minTickets: number,
): readonly Topic[] {
  const members = new Map<number, Ticket[]>()
  tickets.forEach((ticket, i) => {
    const cluster = clusterOf[i] ?? -1
    const group = members.get(cluster) ?? []
    group.push(ticket)
    members.set(cluster, group)
  })
  const groups = [...members.values()].filter(group => group.length >= minTickets)
  const most = Math.min(2000, Math.max(24, Math.floor(LOOKED_AT / Math.max(1, groups.length))))
  const taken = new Set<string>()
  return groups
    .sort((a, b) => b.length - a.length || (firstId(a) < firstId(b) ? -1 : 1))
    .map(group => toTopic(group, most, taken))
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.title < b.title ? -1 : 1))
}

/** So many tickets are read to find the most typical of all topics; of a large topic every k-th. */
const LOOKED_AT = 60_000

function firstId(group: readonly Ticket[]): string {
  return group.reduce((first, { id }) => (first === '' || id < first ? id : first), '')
}

/** A title that another topic has is not taken where any other asker's sentence will do: two rows must be told apart. */
function toTopic(group: readonly Ticket[], most: number, taken: Set<string>): Topic {
  const step = Math.max(1, Math.ceil(group.length / most))
  const sample = group.filter((_, i) => i % step === 0)
  const typical = byCentrality(sample)
  const tickets = step === 1 ? typical : [...typical, ...group.filter((_, i) => i % step > 0)]
  const japanese = typical.filter(ticket => localeOf(textOf(ticket)) === 'ja').length
  const locale = japanese * 2 >= typical.length ? 'ja' : 'en'
  const sentences = typical
    .map(questionOf)
    .filter(question => localeOf(question) === locale && isSentence(question))
  const fallback = questionOf(tickets[0] ?? { subject: '?', request: '' }) || '?'
  const title = sentences.find(sentence => !taken.has(sentence)) ?? sentences[0] ?? fallback
  taken.add(title)
  return { title, locale, tickets, questions: questionsOf(typical) }
}

function questionsOf(typical: readonly Ticket[]): string[] {
  return [...new Set(typical.slice(0, 40).map(questionOf))].filter(question => question !== '').slice(0, 12)
}

/** A label must say something: long enough to be a question, short enough to read at a glance. */
function isSentence(text: string): boolean {
  return text.length >= 8 && text.length <= 80
}

function byCentrality(sample: readonly Ticket[]): Ticket[] {
  const { rows: raw, termOf } = toDenseRows(toTermRows(sample.map(textOf)))
  const counts = countRowsByTerm(raw, termOf.length)
  const rows = toTfIdfRows(raw, counts, { total: sample.length * 4, limit: 320 })
  const centroid = new Float32Array(termOf.length)
  rows.terms.forEach((term, k) => {
    centroid[term] = (centroid[term] ?? 0) + (rows.weights[k] ?? 0)
  })
  const score = new Map<string, number>()
  sample.forEach((ticket, i) => {
    let dot = 0
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      dot += (rows.weights[k] ?? 0) * (centroid[rows.terms[k] ?? 0] ?? 0)
    score.set(ticket.id, dot)
  })
  return [...sample].sort((a, b) => (score.get(b.id) ?? 0) - (score.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
}
