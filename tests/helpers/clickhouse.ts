import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INSERT_SETTINGS, ticketTable } from '#core/mining/warehouse/group-query.ts'

/** What we use of chdb. Its types are not here where it is not installed. */
type Chdb = Readonly<{
  Session: new () => { query: (sql: string, format?: string) => string; cleanup: () => void }
}>

/** Not in package.json: 543 MB, and its lock entries name packages for other systems that not every registry has. */
const CHDB = 'chdb'

/** ClickHouse as a library, where `npm install --no-save chdb@3.4.0` put it; undefined elsewhere. */
export async function loadChdb(): Promise<Chdb | undefined> {
  try {
    return await import(CHDB)
  } catch {
    return undefined
  }
}

/** Real ClickHouse behind the HTTP interface its client speaks, with these tickets in the table `tickets`. */
export async function startClickhouse(chdb: Chdb, tickets: readonly unknown[]) {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-chdb-'))
  const file = join(folder, 'tickets.ndjson')
  writeFileSync(file, tickets.map(one => JSON.stringify(one)).join('\n'))
  const session = new chdb.Session()
  session.query(ticketTable('tickets'))
  session.query(
    `INSERT INTO tickets SELECT * FROM file('${file}', 'JSONEachRow') SETTINGS ${INSERT_SETTINGS}`,
  )
  const seen: { sql: string; user: string | undefined }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', data => (body += String(data)))
    request.on('end', () => {
      const auth = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64')
      seen.push({ sql: body, user: auth.toString() })
      const sql = body.replace(/\s*FORMAT JSONEachRow\s*$/, '')
      try {
        const rows = session.query(sql, 'JSONEachRow')
        response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(rows)
      } catch (error) {
        response.writeHead(400).end(String(error))
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `clickhouse://127.0.0.1:${(server.address() as AddressInfo).port}/default`,
    seen,
    query: (sql: string) => session.query(sql, 'JSONEachRow'),
    close: () => {
      server.close()
      server.closeAllConnections()
      session.cleanup()
      rmSync(folder, { recursive: true })
    },
  }
}
