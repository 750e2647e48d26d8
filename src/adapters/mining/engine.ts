import { ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { groupQuery } from '#core/mining/warehouse/group-query.ts'
import { ticketsOfGroup } from '#core/mining/warehouse/tickets-of-group.ts'
import type { Ticket } from '#schemas/ticket.ts'

/** Where tickets are grouped first: `clickhouse://host:port/database?table=tickets`, with `&tls=1` over HTTPS. */
export type Warehouse = Readonly<{ url: string; database: string; table: string }>

/** Runs a query and gives its rows as they come. */
export type AskRows = (sql: string) => AsyncIterable<unknown>

/** Reads the address of an engine; `embedded` is none. Credentials in it are refused: they would end up in logs. */
export function parseEngine(engine: string): Warehouse | undefined {
  if (engine === 'embedded') return undefined
  const url = URL.parse(engine)
  if (url?.protocol !== 'clickhouse:' || url.hostname === '')
    throw new Error(
      `Unexpected --engine ${engine}, expected embedded or clickhouse://host:port/db?table=tickets`,
    )
  if (url.username !== '' || url.password !== '')
    throw new Error('--engine takes no credentials: set CLICKHOUSE_USER and CLICKHOUSE_PASSWORD')
  const tls = url.searchParams.get('tls') === '1'
  return {
    url: `${tls ? 'https' : 'http'}://${url.hostname}:${url.port || (tls ? '8443' : '8123')}`,
    database: url.pathname.slice(1) || 'default',
    table: url.searchParams.get('table') ?? 'tickets',
  }
}

/** Tickets of a table in a warehouse, near-duplicates with one text. Throws where a ticket stands there twice. */
export async function readWarehouse(ask: AskRows, table: string): Promise<readonly Ticket[]> {
  const byId = new Map<string, Ticket>()
  for await (const row of ask(groupQuery(table)))
    for (const ticket of ticketsOfGroup(row)) {
      if (byId.has(ticket.id))
        throw new Error(
          `Ticket ${ticket.id} stands in ${table} twice. Name a view that holds each ticket once.`,
        )
      byId.set(ticket.id, ticket)
    }
  if (byId.size === 0) throw new Error(`No tickets in the table ${table}`)
  return [...byId.values()]
}

const TIMEOUT_MS = 600_000

/** Reads a warehouse over HTTP with ClickHouse's own client. */
export async function readClickhouse(
  warehouse: Warehouse,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Ticket[]> {
  const { url, database, table } = warehouse
  const client = createClient({
    url,
    database,
    username: env['CLICKHOUSE_USER'] || 'default',
    password: env['CLICKHOUSE_PASSWORD'] ?? '',
    request_timeout: TIMEOUT_MS,
    application: 'sodate',
    // Grouping takes minutes before its first row; without signs of life a proxy would hang up.
    clickhouse_settings: { send_progress_in_http_headers: 1, http_headers_progress_interval_ms: '30000' },
    // What goes wrong is thrown with its cause; the log would repeat the query.
    log: { level: ClickHouseLogLevel.OFF },
  })
  async function* ask(query: string) {
    const rows = await client.query({ query, format: 'JSONEachRow' })
    for await (const chunk of rows.stream()) for (const row of chunk) yield row.json()
  }
  try {
    return await readWarehouse(ask, table)
  } catch (cause) {
    throw new Error(`Could not read tickets from ${url}/${database}`, { cause })
  } finally {
    await client.close()
  }
}
