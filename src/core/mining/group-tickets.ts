import type { Locale } from '#schemas/locale.ts'
import { LOCALES } from '#schemas/locales.ts'
import type { Mining } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { TWO_VIEW_RESOLUTION } from './cluster/cluster-texts.ts'
import { excludeNoise, openNoise } from './exclude.ts'
import { bothViewsOf, localeOf, textOf } from './ticket-text.ts'

/** Groups texts, few or many, here or in threads; the same numbers either way. */
export type ClusterTexts = (texts: readonly string[], resolution: number) => Int32Array | Promise<Int32Array>

/** Tickets without noise, and for each of them the number of its cluster. */
export type GroupedTickets = {
  readonly kept: readonly Ticket[]
  readonly excluded: Readonly<Record<string, number>>
  readonly clusterOf: Int32Array
}

/** Leaves out noise, and groups the rest by language. */
export async function groupTickets(
  tickets: readonly Ticket[],
  mining: Pick<Mining, 'exclude'>,
  cluster: ClusterTexts,
): Promise<GroupedTickets> {
  const { kept, excluded } = excludeNoise(tickets, mining)
  const locales = kept.map(ticket => localeOf(textOf(ticket)))
  const clusterOf = await clusterByLocale(locales, places =>
    cluster(
      places.flatMap(i => {
        const ticket = kept[i]
        return ticket ? bothViewsOf(ticket) : []
      }),
      TWO_VIEW_RESOLUTION,
    ),
  )
  return { kept, excluded, clusterOf }
}

/** Languages are grouped apart: among many Japanese tickets every English word would look telling. */
async function clusterByLocale(
  locales: readonly Locale[],
  cluster: (places: readonly number[], locale: Locale) => Int32Array | Promise<Int32Array>,
): Promise<Int32Array> {
  const clusterOf = new Int32Array(locales.length)
  let before = 0
  for (const locale of LOCALES) {
    const places = [...locales.keys()].filter(i => locales[i] === locale)
    const own = await cluster(places, locale)
    let most = -1
    places.forEach((place, k) => {
      const number = own[k] ?? 0
      clusterOf[place] = before + number
      most = Math.max(most, number)
    })
    before += most + 1
  }
  return clusterOf
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
