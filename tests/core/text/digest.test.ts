import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf } from '#core/text/digest.ts'

/** FNV-1a as its authors write it. */
function fnv(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash.toString(16).padStart(16, '0')
}

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the digest of %j is the published one', (text, digest) => {
  expect(digestOf(text)).toBe(digest)
})

test('the digest of any text is FNV-1a', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => digestOf(text) === fnv(text)),
  )
})
