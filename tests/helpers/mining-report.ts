import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import { type MinePlan, planMining } from '#core/mining/mine.ts'
import { miningSchema } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'

/** What mining plans of made-up tickets where no article answers anything and nothing is remembered. */
export function planOf(tickets: readonly Ticket[]): Promise<MinePlan> {
  return planMining({
    tickets,
    articles: [],
    known: [],
    mining: miningSchema.parse({ exclude: [] }),
    today: '2026-10-01',
    timeZone: 'Asia/Tokyo',
    cluster: groupTexts,
  })
}
