import type { Channel } from '#schemas/article.ts'
import type { TicketMessage, TicketPriority, TicketSource } from '#schemas/ticket.ts'

/** One message as an importer read it: full of personal data, never stored. */
export type RawMessage = {
  readonly who: TicketMessage['who']
  readonly at?: string | undefined
  readonly author?: string | undefined
  readonly text: string
}

/**
 * One ticket as an importer read it: plain text, but full of personal data, never stored or logged.
 * Times are moments in UTC; people are whatever names them best (mail address, account, else the name shown).
 */
export type RawTicket = {
  readonly source: TicketSource
  readonly key: string
  readonly url?: string | undefined
  readonly channel?: Channel | undefined
  readonly createdAt: string | undefined
  readonly firstResponseAt?: string | undefined
  readonly resolvedAt?: string | undefined
  /** The status says resolved or closed, though no time may say when. */
  readonly isSolved?: boolean | undefined
  readonly subject: string
  readonly request: string
  readonly messages: readonly RawMessage[]
  readonly resolution?: string | undefined
  readonly category?: string | undefined
  readonly tags: readonly string[]
  readonly priority?: TicketPriority | undefined
  readonly requester?: string | undefined
  readonly agent?: string | undefined
  readonly reopenCount?: number | undefined
  readonly satisfaction?: number | undefined
  /** Every name and address the export gives for people of this ticket; its texts are searched for them. */
  readonly people: readonly string[]
}
