import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { Seen } from './github-server.ts'

type Call = Readonly<{
  method: string
  path: string
  query: readonly { name: string }[]
  body: object | null
}>

const { calls }: { calls: readonly Call[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/github-openapi.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
const known = calls.map(call => ({
  ...call,
  pattern: new RegExp(`^${call.path.replace(/\{(?:ref|path)\}/g, '.+').replace(/\{\w+\}/g, '[^/]+')}$`),
  validate: call.body ? ajv.compile(call.body) : undefined,
}))

/** What is wrong with the requests by GitHub's own description: unknown calls, unknown query names, wrong bodies. */
export function contractErrors(requests: readonly Seen[]): readonly string[] {
  return requests.flatMap(({ method, path, body }) => {
    const url = new URL(path, 'http://localhost')
    const call = known.find(one => one.method === method.toLowerCase() && one.pattern.test(url.pathname))
    if (!call) return [`${method} ${url.pathname} is not among the calls we know`]
    const names = new Set(call.query.map(one => one.name))
    const strange = [...url.searchParams.keys()].filter(name => !names.has(name))
    const wrong =
      call.validate && !call.validate(body ?? {}) ? ajv.errorsText(call.validate.errors) : undefined
    return [
      ...strange.map(name => `${method} ${url.pathname} has no parameter ${name}`),
      ...(wrong ? [`${method} ${url.pathname}: ${wrong}`] : []),
    ]
  })
}
