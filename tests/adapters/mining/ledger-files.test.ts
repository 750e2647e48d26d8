import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readLedger, toLedgerFile, writeLedger } from '#adapters/mining/ledger-files.ts'
import { candidateSchema } from '#schemas/candidate.ts'

const candidate = candidateSchema.parse({
  id: 'c-0000000a',
  state: 'new',
  title: '印字がかすれる',
  locale: 'ja',
  coverage: 'gap',
  questions: Array.from({ length: 12 }, (_, i) => `${i}${'あ'.repeat(298)}`),
  anchors: Array.from({ length: 24 }, (_, i) => `generic:T-${i}`),
  terms: Array.from({ length: 24 }, () => 'あ'.repeat(30)),
  perMonth: 3,
  firstSeen: '2026-09-01',
})

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sodate-ledger-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('what is written is read as it was, is small, and is written once', () => {
  expect(writeLedger(root, [candidate])).toHaveLength(1)
  expect(readLedger(root)).toEqual({ candidates: [candidate], messages: [] })
  expect(writeLedger(root, readLedger(root).candidates)).toEqual([])
  expect(toLedgerFile(candidate).text.length).toBeLessThan(6000)
})

test('a copy of a file under another name is told, in both languages', () => {
  writeLedger(root, [candidate])
  const { path, text } = toLedgerFile(candidate)
  writeFileSync(join(root, path.replace('c-0000000a', 'c-0000000b')), text)
  const { messages } = readLedger(root)
  expect(messages).toMatchObject([{ path: 'content/candidates/c-0000000b.yaml', rule: 'candidate-name' }])
  expect(messages[0]?.text.en).toContain('expected this file to be called c-0000000a.yaml')
})

test.each([
  ['thousands of anchors', 'anchors', Array.from({ length: 5000 }, (_, i) => `generic:${i}`)],
  ['words that are none', 'terms', ['<script>alert(1)</script>', '{process.env}']],
])('a file with %s is refused by line', (_, key, value) => {
  writeLedger(root, [candidate])
  const file = join(root, toLedgerFile(candidate).path)
  const text = toLedgerFile({ ...candidate, [key]: value }).text
  writeFileSync(file, text)
  const { candidates, messages } = readLedger(root)
  expect(candidates).toEqual([])
  const [first] = messages
  expect(readFileSync(file, 'utf8').split('\n')[(first?.line ?? 0) - 1]).toBeDefined()
  expect(first?.path).toBe('content/candidates/c-0000000a.yaml')
})
