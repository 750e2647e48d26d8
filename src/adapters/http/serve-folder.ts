import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import sirv from 'sirv'
import { headersFor } from '#core/hosting/host-headers.ts'

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
  // dev: files are looked up on each request, so a new build is served at once.
  const sizes = new WeakMap<ServerResponse, number>()
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, _path, { size }) => sizes.set(response, size),
  })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end()
      return
    }
    const rules = join(folder, '_headers')
    const headers = existsSync(rules) ? headersFor(readFileSync(rules, 'utf8'), url.split('?')[0] ?? '/') : []
    for (const [name, value] of headers) response.setHeader(name, value)
    request.url = `/${url.slice(base.length)}`
    response.on('pipe', source => {
      if (request.headers.range === undefined) endIfChanged(source, response, sizes.get(response))
    })
    const answer = (attempt: number) => {
      const otherwise = () => {
        // While a build is swapped in there is no folder for a moment: look again before saying that a page does not exist.
        if (attempt === 0 || (!existsSync(folder) && attempt < MOST_ATTEMPTS)) {
          setTimeout(() => answer(attempt + 1), attempt * PAUSE_MS)
          return
        }
        const notFound = join(folder, '404.html')
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found')
      }
      try {
        files(request, response, otherwise)
      } catch (error) {
        // sirv throws where a file goes between being found and being looked at.
        if (attempt >= MOST_ATTEMPTS) throw error
        setTimeout(() => answer(attempt + 1), PAUSE_MS)
      }
    }
    answer(0)
  })
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

/**
 * A build may put another file in place between the look at its size and the reading of it, or take it away. Then the
 * line is cut: the reader sees an error, never half a page, and never waits for bytes that do not come.
 */
function endIfChanged(source: Readable, response: ServerResponse, size: number | undefined): void {
  let length = 0
  const cut = () => response.destroy()
  response.on('error', cut)
  source.once('error', cut)
  source.prependListener('data', (chunk: Buffer) => {
    length += chunk.length
    if (size !== undefined && length > size) cut()
  })
  source.once('end', () => {
    if (size !== undefined && length < size) cut()
  })
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
