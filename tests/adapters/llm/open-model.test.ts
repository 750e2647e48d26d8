import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { modelSettings, openModel } from '#adapters/llm/open-model.ts'
import { parseWritten } from '#core/mining/written-draft.ts'

const seen: { path: string; auth: string | undefined; body: unknown }[] = []
let reply: { status: number; text: string }
const server = createServer((request, response) => {
  let body = ''
  request.on('data', data => (body += String(data)))
  request.on('end', () => {
    seen.push({ path: request.url ?? '', auth: request.headers.authorization, body: JSON.parse(body) })
    response.writeHead(reply.status, { 'content-type': 'application/json' })
    response.end(reply.text)
  })
})
let folder: string
beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.close()
  server.closeAllConnections()
})
beforeEach(() => {
  seen.length = 0
  folder = mkdtempSync(join(tmpdir(), 'sodate-llm-'))
  reply = { status: 200, text: said('{"summary":"s","steps":["a"]}', 40) }
  return () => rmSync(folder, { recursive: true })
})

function said(content: string, tokens: number): string {
  return JSON.stringify({
    choices: [{ message: { role: 'assistant', content } }],
    usage: { total_tokens: tokens },
  })
}
function open(budget = '5000') {
  const settings = modelSettings({
    SODATE_LLM_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
    SODATE_LLM_MODEL: 'small',
    SODATE_LLM_KEY: 'k',
    SODATE_LLM_BUDGET: budget,
  })
  if (!settings) throw new Error('off')
  return openModel(settings, folder)
}
const PROMPT = { system: 'write', user: 'プリンター' }

test.each([
  ['nothing is set', {}],
  ['only a key is set', { SODATE_LLM_KEY: 'k' }],
  ['no model is named', { SODATE_LLM_URL: 'http://x/v1' }],
])('the model is off where %s', (_, env) => expect(modelSettings(env)).toBeUndefined())

test('a prompt is asked once; the answer is kept by content', async () => {
  const first = await open().ask(PROMPT)
  expect(parseWritten(first ?? '')).toEqual({ summary: 's', steps: ['a'] })
  const again = open()
  expect(await again.ask(PROMPT)).toBe(first)
  expect(again.usedTokens()).toBe(0)
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({ path: '/v1/chat/completions', auth: 'Bearer k', body: { model: 'small' } })
})

test('nothing is sent that could go beyond the budget', async () => {
  const model = open('1100')
  expect(await model.ask(PROMPT)).toBeDefined()
  reply = { status: 200, text: said('{}', 90) }
  expect(await model.ask({ ...PROMPT, user: 'b' })).toBeDefined()
  expect(await model.ask({ ...PROMPT, user: 'c' })).toBeUndefined()
  expect(seen).toHaveLength(2)
})

test.each([
  ['an error', 500, '{}'],
  ['no JSON', 200, '<html>'],
  ['another shape', 200, '{"choices":[]}'],
])('with %s there is no answer, and the most it can have cost counts', async (_, status, text) => {
  reply = { status, text }
  const model = open()
  expect(await model.ask(PROMPT)).toBeUndefined()
  expect(model.usedTokens()).toBeGreaterThan(1000)
})

test.each([
  ['words around the JSON', 'はい。{"summary":"電源を切る","steps":["切る"]}以上', true],
  ['no steps', '{"summary":"x","steps":[]}', false],
  ['no JSON', '申し訳ありません', false],
])('an answer with %s is understood: %s → %s', (_, answer, understood) => {
  expect(parseWritten(answer) !== undefined).toBe(understood)
})
