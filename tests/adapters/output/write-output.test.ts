import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { filesBelow } from '#adapters/files/files-below.ts'
import { draftOutput } from '#adapters/output/write-output.ts'

type Files = Readonly<Record<string, string>>

function makePlace(): Readonly<{ out: string; store: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { out: join(folder, 'dist/public'), store: join(folder, 'store') }
}

/** Builds; the key of a file is its text, and `made` tells which were made anew. */
function build({ out, store }: ReturnType<typeof makePlace>, files: Files) {
  const draft = draftOutput(out, store)
  const made: string[] = []
  for (const [path, text] of Object.entries(files)) {
    draft.put(path, text, () => {
      made.push(path)
      return text
    })
  }
  draft.swap()
  return { made, changed: draft.changed().length }
}

const built = (out: string): Files =>
  Object.fromEntries(filesBelow(out).map(path => [path, readFileSync(join(out, path), 'utf8')]))

test('any series of builds leaves exactly what the last one wanted', () => {
  const path = fc.constantFrom('a', 'b/index', 'b/c/d', 'e', 'e/f', 'b', 'g/h/i')
  const files = fc
    .dictionary(path, fc.constantFrom('1', '2', '3'), { maxKeys: 5 })
    // A name is a file or a folder, not both.
    .filter(one => !Object.keys(one).some(a => Object.keys(one).some(b => b.startsWith(`${a}/`))))
  fc.assert(
    fc.property(fc.array(files, { minLength: 1, maxLength: 6 }), series => {
      const place = makePlaceNow()
      try {
        for (const one of series) build(place, one)
        expect(built(place.out)).toEqual({ ...series.at(-1) })
      } finally {
        rmSync(join(place.store, '..'), { recursive: true, force: true })
      }
    }),
    { numRuns: 60 },
  )
})

function makePlaceNow(): Readonly<{ out: string; store: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'sodate-output-'))
  return { out: join(folder, 'dist/public'), store: join(folder, 'store') }
}

test('only what changed is made, in the third build as in the second', () => {
  const place = makePlace()
  expect(build(place, { a: '1', b: '1', c: '1' })).toEqual({ made: ['a', 'b', 'c'], changed: 3 })
  expect(build(place, { a: '1', b: '2', c: '1' })).toEqual({ made: ['b'], changed: 1 })
  expect(build(place, { a: '1', b: '2', c: '3' })).toEqual({ made: ['c'], changed: 1 })
  expect(build(place, { a: '1', b: '2', c: '3' })).toEqual({ made: [], changed: 0 })
  expect(build(place, { a: '1', c: '3' })).toEqual({ made: [], changed: 1 })
})

test('what is deleted by hand comes back with the next builds', () => {
  const place = makePlace()
  const files = { a: '1', 'b/c': '2' }
  for (let round = 0; round < 3; round++) {
    build(place, files)
    rmSync(join(place.out, 'b/c'))
  }
  build(place, files)
  expect(built(place.out)).toEqual(files)
  rmSync(place.out, { recursive: true })
  build(place, files)
  expect(built(place.out)).toEqual(files)
})

test('a draft that is given up leaves the last build and the next build whole', () => {
  const place = makePlace()
  build(place, { a: '1', b: '1' })
  build(place, { a: '1', b: '2' })
  const draft = draftOutput(place.out, place.store)
  draft.put('a', '9', () => '9')
  draft.put('b', '9', () => {
    throw new Error('no')
  })
  expect(() => draft.flush()).toThrow('no')
  draft.discard()
  expect(built(place.out)).toEqual({ a: '1', b: '2' })
  build(place, { a: '1', b: '3' })
  expect(built(place.out)).toEqual({ a: '1', b: '3' })
})

test('a build interrupted while it wrote, or between its two renames, is made good by the next', () => {
  const place = makePlace()
  build(place, { a: '1' })
  build(place, { a: '2' })
  const draft = draftOutput(place.out, place.store)
  draft.put('a', '3', () => 'half')
  draft.flush()
  renameSync(place.out, `${place.out}.last`)
  expect(existsSync(place.out)).toBe(false)
  draftOutput(place.out, place.store)
  expect(built(place.out)).toEqual({ a: '2' })
  build(place, { a: '3' })
  expect(built(place.out)).toEqual({ a: '3' })
})

test('a tree that was copied in from elsewhere is not trusted', () => {
  const place = makePlace()
  build(place, { a: '1' })
  cpSync(place.out, `${place.out}-copy`, { recursive: true })
  writeFileSync(join(`${place.out}-copy`, 'a'), 'other')
  rmSync(place.out, { recursive: true })
  renameSync(`${place.out}-copy`, place.out)
  build(place, { a: '1' })
  expect(built(place.out)).toEqual({ a: '1' })
})

test('another tool’s files are kept while their key stays, and replaced when it changes', () => {
  const place = makePlace()
  const round = (key: string, names: readonly string[]) => {
    const draft = draftOutput(place.out, place.store)
    draft.put('page', key, () => key)
    const kept = draft.keep('tool', key)
    if (!kept) {
      draft.flush()
      for (const name of names) {
        mkdirSync(join(draft.folder, 'tool'), { recursive: true })
        writeFileSync(join(draft.folder, 'tool', name), name)
      }
      draft.adopt('tool', key)
    }
    draft.swap()
    return kept
  }
  expect(round('1', ['a', 'b'])).toBe(false)
  expect(round('1', ['a', 'b'])).toBe(true)
  expect(round('2', ['c'])).toBe(false)
  expect(built(place.out)).toEqual({ page: '2', 'tool/c': 'c' })
  // The build before the last is still there, whole.
  expect(round('1', ['none'])).toBe(true)
  expect(built(place.out)).toEqual({ page: '1', 'tool/a': 'a', 'tool/b': 'b' })
})
