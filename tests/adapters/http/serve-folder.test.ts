import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveFolder } from '#adapters/http/serve-folder.ts'

function makeSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'sodate-serve-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'dist/public')
  mkdirSync(join(folder, 'ja'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, 'ja/index.html'), 'ja 0')
  writeFileSync(join(folder, '404.html'), 'not here')
  return folder
}

async function serve(folder: string, port = 0) {
  const serving = await serveFolder({ folder, port })
  onTestFinished(serving.close)
  return serving
}

/** Swaps in new builds without a pause, in a process of its own as `npm run build` does. */
const SWAPS = `
import { draftOutput } from '#adapters/output/write-output.ts'
const [folder, store, count] = process.argv.slice(1)
for (let build = 1; build <= Number(count); build++) {
  const draft = draftOutput(folder, store)
  draft.put('index.html', 'home', () => 'home')
  draft.put('404.html', 'none', () => 'not here')
  draft.put('ja/index.html', String(build), () => 'ja ' + build)
  draft.swap()
}
`

test('a server goes on while builds are swapped in: every answer arrives whole, and none is older than the one before', async () => {
  const folder = makeSite()
  const { url } = await serve(folder)
  const swaps = 400
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', SWAPS, folder, join(folder, '../../store'), String(swaps)],
    { stdio: 'inherit' },
  )
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  const seen: number[] = []
  const read = async () => {
    const response = await fetch(`${url}ja/`)
    expect(response.status).toBe(200)
    seen.push(Number(/^ja (\d+)$/.exec(await response.text())?.[1]))
  }
  while (!isOver) await read()
  await read()
  expect(await ended).toBe(0)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(seen.at(-1)).toBe(swaps)
  expect(new Set(seen).size).toBeGreaterThan(10)
})

test('what does not exist gets the 404 page, with status 404', async () => {
  const { url } = await serve(makeSite())
  const response = await fetch(`${url}ja/nowhere/`)
  expect([response.status, await response.text()]).toEqual([404, 'not here'])
})

test('a taken port gives the next free one', async () => {
  const other = createServer()
  await new Promise<void>(resolve => other.listen(0, 'localhost', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  const { url } = await serve(makeSite(), port)
  expect(Number(new URL(url).port)).toBeGreaterThan(port)
})
