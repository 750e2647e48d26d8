import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { replaceFile } from '#adapters/tickets/partial-file.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

test('a run that fails before its partial file is open waits for it, or it would come to be after', async () => {
  const folder = tempFolder()
  const out = join(folder, 'a.ndjson')
  const partial = `${out}.partial-${process.pid}`
  // Opening a pipe to write takes as long as nobody opens it to read.
  execFileSync('mkfifo', [partial])
  let hasEnded = false
  const run = replaceFile(out, () => Promise.reject(new Error('no ticket'))).catch(() => undefined)
  void run.then(() => {
    hasEnded = true
  })
  await wait(100)
  expect(hasEnded).toBe(false)
  closeSync(openSync(partial, 'r'))
  await run
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is not there fails with the reason, and a file is replaced as a whole', async () => {
  const folder = tempFolder()
  await expect(replaceFile(join(folder, 'no', 'a.ndjson'), async write => write('x'))).rejects.toThrow(
    /no such file or folder/,
  )
  await replaceFile(join(folder, 'a.ndjson'), async write => write('x'))
  expect(readdirSync(folder)).toEqual(['a.ndjson'])
})
