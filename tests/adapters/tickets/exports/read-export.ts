import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalisedTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { tempFolder } from '../../../helpers/temp-folder.ts'

const redact = createRedactor()

/** The tickets of one file, whose messages the first one has, and how many rows were left out. */
export async function read(bytes: Uint8Array) {
  const path = join(tempFolder(), 'export')
  writeFileSync(path, bytes)
  const reads = readTickets(partsIn([path]), { moment: { timeZone: 'Asia/Tokyo' } })
  const tickets: Ticket[] = []
  const normalised = normalisedTickets(reads, { redact, personKey: 'a key for tests', badShare: 0 })
  let next = await normalised.next()
  for (; next.done !== true; next = await normalised.next()) tickets.push(next.value)
  return { tickets, result: next.value, said: tickets[0]?.messages.map(({ who, text }) => `${who}: ${text}`) }
}
