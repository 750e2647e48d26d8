import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { openCache } from '#adapters/cache/cache.ts'
import { readAnalyses } from '../../../scripts/build/analyses.ts'

const TEXTS = ['パスワードを忘れました', '繋がらない', '__proto__', '𠮷野家のぱすわーど']

function makeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-analyses-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return openCache(folder)
}

function options(cache: ReturnType<typeof openCache>, code = '1') {
  const opened = { count: 0 }
  const open = () => {
    opened.count++
    return openAnalyser()
  }
  return { cache, name: 'analyses.json', code, open, opened }
}

test('what is remembered is what the analyser says, and the analyser stays closed', async () => {
  const cache = makeCache()
  const whole = await openAnalyser()
  await readAnalyses(TEXTS, options(cache))
  const again = options(cache)
  const analyse = await readAnalyses(TEXTS, again)
  for (const text of TEXTS) expect(analyse(text)).toEqual(whole(text))
  expect(again.opened.count).toBe(0)
})

test.each([
  ['a new text', ['新しい言葉', ...TEXTS], '1'],
  ['another code', TEXTS, '2'],
])('%s opens the analyser', async (_, texts, code) => {
  const cache = makeCache()
  await readAnalyses(TEXTS, options(cache))
  const again = options(cache, code)
  await readAnalyses(texts, again)
  expect(again.opened.count).toBe(1)
})

test('a text that stands nowhere any more is forgotten', async () => {
  const cache = makeCache()
  await readAnalyses(TEXTS, options(cache))
  await readAnalyses(TEXTS.slice(1), options(cache))
  const again = options(cache)
  await readAnalyses(TEXTS, again)
  expect(again.opened.count).toBe(1)
})
