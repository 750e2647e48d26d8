import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFiles, unpackFiles } from '#site/components/offline/index-pack.ts'

const files = fc.array(
  fc.record({ name: fc.string({ unit: 'binary' }), bytes: fc.uint8Array({ maxLength: 300 }) }),
)

test('a pack gives back every file, in order', () => {
  fc.assert(
    fc.property(files, given => {
      expect(unpackFiles(packFiles(given))).toEqual(given)
    }),
  )
})

test('a pack that was cut short is refused', () => {
  const pack = packFiles([
    { name: 'lexicon.bin', bytes: new Uint8Array([1, 2, 3]) },
    { name: 'terms-1.bin', bytes: new Uint8Array([4]) },
  ])
  for (let length = 0; length < pack.length; length++)
    expect(() => unpackFiles(pack.slice(0, length))).toThrow()
})
