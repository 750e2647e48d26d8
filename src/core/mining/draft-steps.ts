import type { Ticket } from '#schemas/ticket.ts'
import { clusterTexts } from './cluster/cluster-texts.ts'
import { sentencesOf } from './ticket-text.ts'

/** A step agents took, in the words of one of them, and the tickets it was taken in. */
export type Step = { readonly text: string; readonly ticketIds: readonly string[] }

const CLOSING =
  /^(?:以上|よろしく|宜しく|ありがとう|失礼|お待ち|ご不明|お手数|引き続き|何か|また何か|please let|let me know|thank|regards|best|hope|if you have any|closing|クローズ)/i

/** Agents word a step alike: more passes cost and find no more. */
const PASSES = 2

/** Steps repeat: of the most typical tickets so many say them all. */
const LOOKED_AT = 60

/**
 * The steps agents actually used, most common wording of each, in the order they were taken.
 * Extractive: no word is added. A step needs two tickets; sentences with redacted persons are left out.
 */
export function stepsOf(tickets: readonly Pick<Ticket, 'id' | 'resolution'>[]): readonly Step[] {
  const said = tickets.slice(0, LOOKED_AT).flatMap(ticket => {
    const sentences = sentencesOf(ticket.resolution ?? '')
    return sentences.flatMap((text, at) =>
      text.length >= 6 && text.length <= 200 && !text.includes('〈') && !CLOSING.test(text)
        ? [{ text, id: ticket.id, place: sentences.length > 1 ? at / (sentences.length - 1) : 0.5 }]
        : [],
    )
  })
  const clusters = clusterTexts(
    said.map(one => one.text),
    0.5,
    PASSES,
  )
  const groups = Map.groupBy(said.keys(), i => clusters[i] ?? -1)
  return [...groups.values()]
    .map(members => {
      const own = members.flatMap(i => said[i] ?? [])
      const wording = Map.groupBy(own, one => one.text)
      const [text = ''] = [...wording]
        .sort((a, b) => b[1].length - a[1].length || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
        .map(([words]) => words)
      const ticketIds = [...new Set(own.map(one => one.id))].sort()
      const place = own.reduce((sum, one) => sum + one.place, 0) / own.length
      return { text, ticketIds, place }
    })
    .filter(step => step.ticketIds.length >= 2)
    .sort((a, b) => b.ticketIds.length - a.ticketIds.length || (a.text < b.text ? -1 : 1))
    .slice(0, 8)
    .sort((a, b) => a.place - b.place || b.ticketIds.length - a.ticketIds.length)
    .map(({ text, ticketIds }) => ({ text, ticketIds }))
}
