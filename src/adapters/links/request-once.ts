import { lookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** What a server answered. `body` is at most 2 MB, and only of a GET. */
export type Answer = Readonly<{
  status: number
  location: string | undefined
  retryAfter: string | undefined
  body: string
}>

const MOST_BYTES = 2_000_000
/** Two lists: in one, an IPv4 address would also match as its IPv6 form. */
const PRIVATE = { 4: new BlockList(), 6: new BlockList() }
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE[4].addSubnet(net, bits, 'ipv4')
// Everything but global unicast; of that, the ranges that wrap IPv4 addresses.
for (const [net, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 32],
  ['2002::', 16],
] as const)
  PRIVATE[6].addSubnet(net, bits, 'ipv6')

/** Whether an address belongs to this machine or a private network. */
export function isPrivateAddress(address: string): boolean {
  return isIP(address) === 6 ? PRIVATE[6].check(address, 'ipv6') : PRIVATE[4].check(address, 'ipv4')
}

/**
 * Asks a web server once, without following redirects. The address is judged when it is connected to, so a name
 * that resolves to a private one is refused too. Throws for other schemes, private addresses and failed connections.
 */
export function requestOnce(
  url: URL,
  method: 'HEAD' | 'GET',
  { allowPrivate }: Readonly<{ allowPrivate: boolean }>,
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error(`Unexpected scheme ${url.protocol}`)
  if (!allowPrivate && isIP(host) && isPrivateAddress(host)) throw new Error(`${host} is a private address`)
  const guarded: LookupFunction = (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      const refused = found?.find(({ address }) => !allowPrivate && isPrivateAddress(address))
      if (error || refused) return done(error ?? new Error(`${name} leads to a private address`), '')
      const [first] = found
      if (options.all) return done(null, found)
      return done(null, first?.address ?? '', first?.family)
    })
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const headers = { 'user-agent': 'Sodate link check', accept: 'text/html,*/*' }
    const signal = AbortSignal.timeout(20_000)
    const asked = send(url, { method, lookup: guarded, headers, agent: false, signal }, response => {
      const chunks: Buffer[] = []
      let size = 0
      const finish = () => {
        const { location, 'retry-after': retryAfter } = response.headers
        const body = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, location, retryAfter, body })
      }
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        size += chunk.length
        if (size > MOST_BYTES) {
          finish()
          response.destroy()
        }
      })
      response.on('end', finish)
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}
