import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { INSERT_SETTINGS, ticketTable } from '#core/mining/warehouse/group-query.ts'

/** ClickHouse as a library, where its prebuilt binary is installed (it is optional); undefined elsewhere. */
export async function loadChdb(): Promise<typeof import('chdb') | undefined> {
  try {
    return await import('chdb')
  } catch {
    return undefined
  }
}

/** Real ClickHouse behind the HTTP interface its client speaks, with these tickets in the table `tickets`. */
export async function startClickhouse(chdb: typeof import('chdb'), tickets: readonly unknown[]) {
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
