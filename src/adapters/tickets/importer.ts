import type { RawTicket } from '#core/mining/ticket/raw-ticket.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import type { TicketSource } from '#schemas/ticket.ts'
import type { CsvRow } from './csv-row.ts'
import type { JsonObject } from './json-value.ts'

export type ImportContext = {
  /** Reads a time as this tool writes it; undefined when it is empty or unreadable. */
  readonly moment: (written: string | undefined) => string | undefined
}

/** Field name → the column headings it has in the tool’s exports, in any language, most exact first. */
export type Columns = Readonly<Record<string, readonly string[]>>

/**
 * How one tool’s exports are read. Mapping is pure; reading bytes is done by the same code for all.
 * `toTicket` gives undefined for a row that is no ticket (a pull request, an article): it is counted as skipped.
 */
export type Importer = {
  readonly source: TicketSource
  readonly csv?: {
    readonly columns: Columns
    /** Headings that together only this tool has; all must be there. Several sets: any one is enough. */
    readonly marks: readonly (readonly string[])[]
    readonly toTicket: (row: CsvRow, context: ImportContext) => RawTicket | undefined
  }
  readonly json?: {
    /** Keys an object must have to be this tool’s, dotted for nested ones. Several sets: any one is enough. */
    readonly marks: readonly (readonly string[])[]
    readonly toTicket: (value: JsonObject, context: ImportContext) => RawTicket | undefined
  }
  /** Said once when a file is read: what a person should know of the tool’s times, which no file tells. */
  readonly timesNote?: LocalizedText
  /** The XML element that is one ticket; its children are read as JSON. */
  readonly xmlElement?: string
}
