import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { headersFor } from '#core/hosting/host-headers.ts'
import { readServed, type Served } from './read-served.ts'

export type Serving = Readonly<{ url: string; close: () => Promise<void> }>

type Options = Readonly<{ folder: string; port: number; host?: string; base?: string }>

const MOST_ATTEMPTS = 20
const PAUSE_MS = 5

/**
 * Serves a built site below its base path, with its own 404 page and the headers its `_headers` asks for.
 * Port 0 takes a free one; a taken port tries the next ones, up to twenty.
 */
export async function serveFolder({
  folder,
  port,
  host = 'localhost',
  base = '/',
}: Options): Promise<Serving> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}`)
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end(`This file could not be read: ${error}`)
    })
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end()
      return
    }
    const [pathname = '/'] = url.split('?')
    const served = await readPatiently(folder, `/${pathname.slice(base.length)}`)
    for (const [name, value] of await hostHeaders(folder, pathname)) response.setHeader(name, value)
    if (!served) {
      const page = await readServed(folder, '/404.html')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page?.bytes ?? 'Not found')
      return
    }
    const { bytes, type, tag, modified } = served
    const headers = { etag: tag, 'last-modified': modified.toUTCString(), 'cache-control': 'no-cache' }
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name)) response.setHeader(name, value)
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end()
      return
    }
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
  const taken = await listen(server, port, host)
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** While a build is swapped in there is no folder for a moment: look again before saying that a page does not exist. */
async function readPatiently(folder: string, pathname: string): Promise<Served | undefined> {
  for (let attempt = 0; ; attempt++) {
    const served = await readServed(folder, pathname)
    if (served || attempt >= MOST_ATTEMPTS || (attempt > 0 && existsSync(folder))) return served
    await setTimeout(attempt * PAUSE_MS)
  }
}

async function hostHeaders(folder: string, pathname: string): Promise<readonly Readonly<[string, string]>[]> {
  const rules = await readServed(folder, '/_headers')
  return rules ? headersFor(rules.bytes.toString(), pathname) : []
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve()
        })
      })
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!busy || port >= first + 20)
        throw new Error(`Could not listen on ${host}:${port}`, { cause: error })
    }
  }
}
