import type { MiningReport } from '#schemas/mining-report.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { agentsOf, countBy } from './figures.ts'
import type { JudgedTopic } from './ledger.ts'

/** Tickets and topics per agent, most first. Agents are hashed keys, never names. */
export function agentLoads(
  tickets: readonly Ticket[],
  judged: readonly JudgedTopic[],
): MiningReport['agents'] {
  const topics = countBy(judged.flatMap(({ topic }) => [...agentsOf(topic.tickets).keys()]))
  return [...agentsOf(tickets)]
    .map(([agent, ticketCount]) => ({ agent, ticketCount, topicCount: topics.get(agent) ?? 0 }))
    .sort((a, b) => b.ticketCount - a.ticketCount || (a.agent < b.agent ? -1 : 1))
    .slice(0, 50)
}
