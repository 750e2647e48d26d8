import type { Locale } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { toDenseRows } from './cluster/sparse-rows.ts'
import { countRowsByTerm, toTermRows, toTfIdfRows } from './cluster/term-rows.ts'
import { localeOf, questionOf, textOf } from './ticket-text.ts'

/** Tickets that ask the same, most typical first. */
export type Topic = {
  /** The number of its cluster. */
  readonly cluster: number
  /** The most central asker's own sentence. */
  readonly title: string
  readonly locale: Locale
  readonly tickets: readonly Ticket[]
  /** Distinct sentences of the most typical askers, to remember it by. */
  readonly questions: readonly string[]
}

/** What is found by reading a sample of a group: its places, most typical first, and what those tickets say. */
export type Typical = {
  readonly order: readonly number[]
  readonly locale: Locale
  /** Sentences that can be the title, most typical first. */
  readonly titles: readonly string[]
  readonly questions: readonly string[]
}

/** Reads samples of groups: here, or where the texts are. */
export type ReadTypical = (
  samples: readonly (readonly Ticket[])[],
) => readonly Typical[] | Promise<readonly Typical[]>

/** From the clusters of tickets to topics of at least `minTickets`, largest first. */
export async function toTopics(
  tickets: readonly Ticket[],
  clusterOf: ArrayLike<number>,
  of: Readonly<{ minTickets: number; typical?: ReadTypical | undefined }>,
): Promise<readonly Topic[]> {
  const members = new Map<number, Ticket[]>()
  tickets.forEach((ticket, i) => {
    const cluster = clusterOf[i] ?? -1
    const group = members.get(cluster) ?? []
    group.push(ticket)
    members.set(cluster, group)
  })
  const ordered = [...members]
    .filter(([, group]) => group.length >= of.minTickets)
    .map(([cluster, group]) => ({ cluster, group, first: firstId(group) }))
    .sort((a, b) => b.group.length - a.group.length || (a.first < b.first ? -1 : 1))
  const groups = ordered.map(({ group }) => group)
  const most = Math.min(2000, Math.max(24, Math.floor(LOOKED_AT / Math.max(1, groups.length))))
  const stepOf = (group: readonly Ticket[]) => Math.max(1, Math.ceil(group.length / most))
  const samples = groups.map(group => group.filter((_, i) => i % stepOf(group) === 0))
  const typical = await (of.typical ?? readHere)(samples)
  const taken = new Set<string>()
  return groups
    .flatMap((group, g) => {
      const sample = samples[g]
      const read = typical[g]
      return sample && read
        ? toTopic(group, { cluster: ordered[g]?.cluster ?? -1, sample, read, step: stepOf(group) }, taken)
        : []
    })
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.title < b.title ? -1 : 1))
}

/** So many tickets are read to find the most typical of all topics; of a large topic every k-th. */
const LOOKED_AT = 60_000

function firstId(group: readonly Ticket[]): string {
  return group.reduce((first, { id }) => (first === '' || id < first ? id : first), '')
}

/** A title that another topic has is not taken where any other asker's sentence will do: two rows must be told apart. */
function toTopic(
  group: readonly Ticket[],
  of: Readonly<{ cluster: number; sample: readonly Ticket[]; read: Typical; step: number }>,
  taken: Set<string>,
): Topic {
  const { order, locale, titles, questions } = of.read
  const typical = order.flatMap(place => of.sample[place] ?? [])
  const tickets = of.step === 1 ? typical : [...typical, ...group.filter((_, i) => i % of.step > 0)]
  const title = titles.find(sentence => !taken.has(sentence)) ?? titles[0] ?? '?'
  taken.add(title)
  return { cluster: of.cluster, title, locale, tickets, questions }
}

function readHere(samples: readonly (readonly Ticket[])[]): readonly Typical[] {
  return samples.map(typicalOf)
}

/** Finds the most typical tickets of a sample, and what they ask. */
export function typicalOf(sample: readonly Ticket[]): Typical {
  const texts = sample.map(textOf)
  const order = byCentrality(sample, texts)
  const asked = order.map(place => questionOf(sample[place] ?? { subject: '', request: '' }))
  const japanese = texts.filter(text => localeOf(text) === 'ja').length
  const locale = japanese * 2 >= sample.length ? 'ja' : 'en'
  const sentences = asked.filter(question => localeOf(question) === locale && isSentence(question))
  const titles = sentences.length > 0 ? [...new Set(sentences)] : asked.slice(0, 1).filter(Boolean)
  const questions = [...new Set(asked.slice(0, 40))].filter(question => question !== '').slice(0, 12)
  return { order, locale, titles, questions }
}

/** A label must say something: long enough to be a question, short enough to read at a glance. */
function isSentence(text: string): boolean {
  return text.length >= 8 && text.length <= 80
}

function byCentrality(sample: readonly Ticket[], texts: readonly string[]): number[] {
  const { rows: raw, termOf } = toDenseRows(toTermRows(texts))
  const counts = countRowsByTerm(raw, termOf.length)
  const rows = toTfIdfRows(raw, counts, { total: sample.length * 4, limit: 320 })
  const centroid = new Float32Array(termOf.length)
  rows.terms.forEach((term, k) => {
    centroid[term] = (centroid[term] ?? 0) + (rows.weights[k] ?? 0)
  })
  const ids = sample.map(ticket => ticket.id)
  const score = sample.map((_, i) => {
    let dot = 0
    for (let k = rows.offsets[i] ?? 0; k < (rows.offsets[i + 1] ?? 0); k++)
      dot += (rows.weights[k] ?? 0) * (centroid[rows.terms[k] ?? 0] ?? 0)
    return dot
  })
  const isBefore = (a: number, b: number) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)
  return [...ids.keys()].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || isBefore(a, b))
}
