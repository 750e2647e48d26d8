// Cuts the calls we make out of GitHub's own OpenAPI description into tests/fixtures/github-openapi.json.
// Usage: npm i --no-save @octokit/openapi@23.0.2 && node tests/helpers/slice-openapi.ts node_modules/@octokit/openapi/generated/api.github.com.json
// The package weighs 394 MB, so the slice is committed and the package is not a dependency.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const R = '/repos/{owner}/{repo}'
const CALLS: readonly (readonly [string, string])[] = [
  ['post', `${R}/issues`],
  ['patch', `${R}/issues/{issue_number}`],
  ['post', `${R}/issues/{issue_number}/comments`],
  ['post', `${R}/issues/{issue_number}/labels`],
  ['post', `${R}/issues/comments/{comment_id}/reactions`],
  ['post', `${R}/labels`],
  ['post', `${R}/pulls`],
  ['patch', `${R}/pulls/{pull_number}`],
  ['post', `${R}/git/trees`],
  ['post', `${R}/git/commits`],
  ['post', `${R}/git/refs`],
  ['patch', `${R}/git/refs/{ref}`],
  ['get', `${R}/issues`],
  ['get', `${R}/issues/{issue_number}/comments`],
  ['get', `${R}/pulls`],
  ['get', `${R}/labels/{name}`],
  ['get', `${R}/git/ref/{ref}`],
  ['get', `${R}/git/commits/{commit_sha}`],
  ['get', `${R}/contents/{path}`],
  ['get', `${R}/collaborators/{username}/permission`],
  ['get', `${R}/assignees/{assignee}`],
  ['get', `${R}/pulls/{pull_number}`],
  ['get', `${R}/actions/runs/{run_id}`],
  ['patch', `${R}/issues/comments/{comment_id}`],
]

const source = process.argv[2]
if (!source) throw new Error('Name the api.github.com.json of @octokit/openapi')
const api: unknown = JSON.parse(readFileSync(source, 'utf8'))

const slice = CALLS.map(([method, path]) => {
  const call = at(api, 'paths', path, method)
  const parameters = at(call, 'parameters')
  const query = (Array.isArray(parameters) ? parameters : [])
    .map(one => resolve(one))
    .filter(one => at(one, 'in') === 'query')
    .map(one => ({ name: at(one, 'name'), schema: resolve(at(one, 'schema')) }))
  return {
    method,
    path,
    query,
    body: resolve(at(call, 'requestBody', 'content', 'application/json', 'schema')) ?? null,
  }
})
const out = join(import.meta.dirname, '../fixtures/github-openapi.json')
writeFileSync(out, `${JSON.stringify({ version: at(api, 'info', 'version'), calls: slice }, null, 1)}\n`)

/** A schema with its references filled in, and without what is not JSON Schema. */
function resolve(value: unknown, depth = 0): unknown {
  if (depth > 30 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(one => resolve(one, depth + 1))
  const ref = at(value, '$ref')
  if (typeof ref === 'string') return resolve(at(api, ...ref.slice(2).split('/')), depth + 1)
  const known = new Set([
    'example',
    'examples',
    'description',
    'x-github',
    'nullable',
    'externalDocs',
    'deprecated',
  ])
  const entries = Object.entries(value).filter(([key]) => !known.has(key))
  const schema = Object.fromEntries(entries.map(([key, one]) => [key, resolve(one, depth + 1)]))
  // Ajv ignores everything beside `nullable` without a type: say it in JSON Schema's own words.
  return at(value, 'nullable') === true && schema['type']
    ? { ...schema, type: [schema['type'], 'null'].flat() }
    : schema
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (now, key) =>
      typeof now === 'object' && now !== null ? Object.getOwnPropertyDescriptor(now, key)?.value : undefined,
    value,
  )
}
