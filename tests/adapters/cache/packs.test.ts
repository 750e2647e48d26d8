import { readdirSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPacks } from '#adapters/cache/packs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (some: Uint8Array) => new TextDecoder().decode(some)
const newFolder = () => join(tempFolder(), 'packs')

test('what was added is read again, by the one who added it and by the next to open', () => {
  const folder = newFolder()
  const packs = openPacks(folder)
  const pack = packs.add(bytes('一二three'))
  expect(text(packs.read(pack, 3, 6))).toBe('二')
  const next = openPacks(folder)
  expect(next.has(pack)).toBe(true)
  expect(text(next.read(pack, 6, 11))).toBe('three')
})

test('a pack is named by its content alone', () => {
  const [one, other] = [openPacks(newFolder()), openPacks(newFolder())]
  expect(one.add(bytes('same'))).toBe(other.add(bytes('same')))
  expect(one.add(bytes('same'))).not.toBe(one.add(bytes('different')))
})

test('packs that nobody names go, but not the young ones, which another build may just have written', () => {
  const folder = newFolder()
  const packs = openPacks(folder)
  const [named, old, young] = [packs.add(bytes('named')), packs.add(bytes('old')), packs.add(bytes('young'))]
  const twoHoursAgo = Date.now() / 1000 - 7200
  for (const pack of [named, old]) utimesSync(join(folder, pack), twoHoursAgo, twoHoursAgo)
  packs.keepOnly(new Set([named]))
  expect(readdirSync(folder).toSorted()).toEqual([named, young].toSorted())
  expect(packs.has(old)).toBe(false)
})

test('a pack that was cut short or is gone is an error, never half a text', () => {
  const folder = newFolder()
  const pack = openPacks(folder).add(bytes('a whole text'))
  truncateSync(join(folder, pack), 5)
  expect(() => openPacks(folder).read(pack, 0, 12)).toThrow(/shorter/)
  expect(() => openPacks(folder).read('absent', 0, 1)).toThrow()
})
