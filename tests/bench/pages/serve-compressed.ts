import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.xml'])

/** Serves a folder as static hosts do: compressed, and what has a digest in its name kept for a year. */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const wanted = join(folder, normalize(decodeURIComponent(pathname)))
    const file = pathname.endsWith('/') ? join(wanted, 'index.html') : wanted
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end('Not found')
    const kind = extname(file)
    const bytes = readFileSync(file)
    const isCompressed = COMPRESSED.has(kind) && String(request.headers['accept-encoding']).includes('br')
    response.writeHead(200, {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'cache-control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isCompressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    })
    response.end(isCompressed ? brotliCompressSync(bytes) : bytes)
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
