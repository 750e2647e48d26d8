import type { Candidate } from '#schemas/candidate.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Mining } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { TWO_VIEW_RESOLUTION } from './cluster/cluster-texts.ts'
import type { Grouping, GroupOptions } from './cluster/known-group.ts'
import { excludeNoise, openNoise } from './exclude.ts'
import { type GroupIdentities, openMemory } from './group-memory.ts'
import { bothViewsOf, localeOf, textOf } from './ticket-text.ts'

/** Groups texts, few or many, here or in threads; the same numbers either way. */
export type ClusterTexts = (texts: readonly string[], of: GroupOptions) => Grouping | Promise<Grouping>

/** Tickets without noise, for each of them the number of its cluster, and what became of what was remembered. */
export type GroupedTickets = {
  readonly kept: readonly Ticket[]
  readonly excluded: Readonly<Record<string, number>>
  readonly clusterOf: Int32Array
  readonly identities: GroupIdentities
}

/** Leaves out noise, and groups the rest by language. */
export async function groupTickets(
  tickets: readonly Ticket[],
  mining: Pick<Mining, 'exclude' | 'minTickets'>,
  on: { cluster: ClusterTexts; known: readonly Candidate[] },
): Promise<GroupedTickets> {
  const { kept, excluded } = excludeNoise(tickets, mining)
  const locales = kept.map(ticket => localeOf(textOf(ticket)))
  const memory = openMemory(on.known)
  const clusterOf = new Int32Array(kept.length)
  let before = 0
  // Languages are grouped apart: among many Japanese tickets every English word would look telling.
  for (const locale of LOCALES) {
    const places = [...locales.keys()].filter(i => locales[i] === locale)
    const own = places.flatMap(i => kept[i] ?? [])
    const ids = { total: own.length, idAt: (place: number) => own[place]?.id }
    const found = await on.cluster(
      own.map(ticket => bothViewsOf(ticket)),
      {
        resolution: TWO_VIEW_RESOLUTION,
        least: mining.minTickets,
        known: memory.knownOf(locale, ids),
      },
    )
    memory.note(locale, ids, { found, before })
    let most = -1
    places.forEach((place, k) => {
      const number = found.clusterOf[k] ?? 0
      clusterOf[place] = before + number
      most = Math.max(most, number)
    })
    before += most + 1
  }
  return { kept, excluded, clusterOf, identities: memory.end() }
}

/** What a ticket is, as a number that fits a byte: the place of its language, or after those, of the reason to leave it out. */
export type Reading = { readonly code: number; readonly text: string }

/** The same decisions and texts as `groupTickets`, one ticket at a time, for threads that hold only part of them. */
export function openReading(mining: Pick<Mining, 'exclude'>) {
  const noiseOf = openNoise(mining)
  const reasons = ['empty', ...mining.exclude.map(rule => rule.id)]
  const read = (ticket: Pick<Ticket, 'subject' | 'request' | 'resolution'>): Reading => {
    const asked = textOf(ticket)
    const noise = noiseOf(ticket, asked)
    if (noise !== undefined) return { code: LOCALES.length + reasons.indexOf(noise), text: '' }
    return { code: LOCALES.indexOf(localeOf(asked)), text: bothViewsOf(ticket, asked) }
  }
  return { read, reasons }
}
