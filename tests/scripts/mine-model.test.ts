import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ALL_EXPORTS } from '../adapters/tickets/exports/all-exports.ts'
import { bareEnv } from '../helpers/bare-env.ts'
import { leakedIn } from '../helpers/leaked-in.ts'
import { makeTickets } from '../helpers/make-tickets.ts'
import { articleSource, makeProject, type Project } from '../helpers/project.ts'

const SCRIPTS = join(import.meta.dirname, '../../scripts')
const HOSTILE = '<script>alert(1)</script> {process.env.HOME} @everyone'

let asked: string[] = []
let reply: () => { status: number; text: string }
const server = createServer((request, response) => {
  let body = ''
  request.on('data', data => (body += String(data)))
  request.on('end', () => {
    asked.push(`${request.url} ${body}`)
    const { status, text } = reply()
    response.writeHead(status, { 'content-type': 'application/json' }).end(text)
  })
})
let project: Project
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  project = makeProject({
    'content/mining.yaml':
      'exclude: [{ id: noise, phrases: [テストチケット, Out of office, 異動のご挨拶] }]\n',
    'content/articles/ja/account/reset-password.mdx': articleSource({
      frontmatter: { untranslated: '試験のため' },
    }),
  })
  mkdirSync(join(project.root, 'tickets'))
  const { tickets } = makeTickets()
  writeFileSync(
    join(project.root, 'tickets/all.ndjson'),
    tickets
      .map(one =>
        JSON.stringify({ ...one, resolution: one.resolution && `${one.resolution}\n〈氏名1〉より` }),
      )
      .join('\n'),
  )
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  project[Symbol.dispose]()
})
beforeEach(() => {
  asked = []
  reply = () => answers(`{"summary":"要点です。${HOSTILE}","steps":["リボンを替える ${HOSTILE}"]}`)
})

function answers(content: string) {
  const text = JSON.stringify({ choices: [{ message: { content } }], usage: { total_tokens: 500 } })
  return { status: 200, text }
}

const out = () => join(project.root, 'mined')
const run = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  command(script, ['--root', project.root, ...args], env)
async function command(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(SCRIPTS, script), ...args], {
    cwd: join(SCRIPTS, '..'),
    env: { ...bareEnv(), NO_COLOR: '1', SODATE_TODAY: '2026-10-01', ...env },
  })
  let said = ''
  child.stdout.on('data', data => (said += String(data)))
  child.stderr.on('data', data => (said += String(data)))
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, said }
}
const mine = (env: Readonly<Record<string, string>> = {}, from = join(project.root, 'tickets')) =>
  run('mine.ts', ['--from', from, '--out', out()], {
    SODATE_LLM_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    SODATE_LLM_MODEL: 'small',
    ...env,
  })
const forget = () => rmSync(join(project.root, '.cache/llm'), { recursive: true, force: true })
const drafts = () =>
  readdirSync(join(out(), 'drafts'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.mdx'))
    .map(path => ({ path, text: readFileSync(join(out(), 'drafts', path), 'utf8') }))

/** One story, because a run of mining takes seconds: the second test needs what the first one cached. */
describe('npm run mine with a language model', { timeout: 180_000 }, () => {
  test('drafts are worded by it, marked unreviewed, with the steps on record below, and pass the check', async () => {
    const { code, said } = await mine()
    expect(code, said).toBe(0)
    const own = drafts()
    expect(own.length).toBeGreaterThan(0)
    expect(asked).toHaveLength(own.length)
    expect(said).toContain(`${500 * own.length} tokens`)
    for (const { text } of own) {
      expect(text).toContain('draft-by-model')
      expect(text).toMatch(/人がまだ確かめていません|Nobody has reviewed it/)
      expect(text).toMatch(/## (?:記録にある手順|Steps on record)/)
      expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\{process/)
    }
    for (const body of asked) expect(body).toMatch(/^\/v1\/chat\/completions .*"model":"small"/)
    for (const { path, text } of own) project.write(path, text)
    const checked = await run('check.ts', ['--no-cache'])
    for (const { path } of own) project.remove(path)
    expect(checked.code, checked.said).toBe(0)
  })

  test('a second run asks nothing again and writes the same drafts', async () => {
    const before = drafts()
    const { code, said } = await mine()
    expect(code, said).toBe(0)
    expect(asked).toEqual([])
    expect(drafts()).toEqual(before)
    expect(said).toContain(': 0 tokens')
  })

  test.each([
    ['answers with an error', () => ({ status: 500, text: 'down' }), {}],
    ['answers with something else than asked for', () => answers('I cannot help with that.'), {}],
    ['may cost nothing', () => answers('{}'), { SODATE_LLM_BUDGET: '0' }],
  ])('where the model %s, the extractive drafts stay', async (_, next, env) => {
    forget()
    reply = next
    const { code, said } = await mine(env)
    expect(code, said).toBe(0)
    if ('SODATE_LLM_BUDGET' in env) expect(asked).toEqual([])
    else expect(asked.length).toBeGreaterThan(0)
    expect(drafts().length).toBeGreaterThan(0)
    for (const { text } of drafts()) expect(text).not.toContain('draft-by-model')
  })

  test('nothing planted in any export is in a prompt, a draft or the report', async () => {
    forget()
    const exports = join(project.root, 'exports')
    mkdirSync(exports)
    for (const { file, bytes } of ALL_EXPORTS) writeFileSync(join(exports, file), bytes)
    const tickets = join(project.root, 'imported/tickets.ndjson')
    const key = { SODATE_TICKET_KEY: 'a long key that is for tests only' }
    const imported = await command('tickets.ts', ['import', exports, '--out', tickets], key)
    expect(imported.code, imported.said).toBe(0)
    const { code, said } = await mine({}, tickets)
    expect(code, said).toBe(0)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.join('\n')).toContain('VPN')
    for (const body of asked) expect(leakedIn(body)).toEqual([])
    expect(leakedIn(said)).toEqual([])
    for (const name of readdirSync(out(), { recursive: true, encoding: 'utf8' }))
      if (/\.(?:mdx|json|html)$/.test(name))
        expect([name, leakedIn(readFileSync(join(out(), name), 'utf8'))]).toEqual([name, []])
  })

  test('without URL and model nothing is asked and nothing cached', async () => {
    forget()
    expect((await mine({ SODATE_LLM_URL: '', SODATE_LLM_MODEL: '' })).code).toBe(0)
    expect(asked).toEqual([])
    expect(existsSync(join(project.root, '.cache/llm'))).toBe(false)
  })
})
