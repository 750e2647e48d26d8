import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packBodies, unpackBody } from '../../../scripts/build/body-pack.ts'

const body = fc.record({
  html: fc.string({ unit: 'grapheme' }),
  text: fc.string({ unit: 'grapheme' }),
  headings: fc.array(fc.record({ depth: fc.nat(6), id: fc.string(), text: fc.string({ unit: 'grapheme' }) })),
})

test('bodies come out of their bytes as they went in', () => {
  fc.assert(
    fc.property(fc.array(body, { maxLength: 6 }), bodies => {
      const { bytes, places } = packBodies(bodies)
      places.forEach((at, index) => {
        const { html, text, headings } = unpackBody(bytes.slice(at[0], at[3]), at)
        expect({ html, text, headings }).toEqual(bodies[index])
      })
    }),
  )
})

test('a mark of byte order at the beginning of a text is part of it', () => {
  const one = { html: '\uFEFF<p>', text: '\uFEFFあ', headings: [] }
  const { bytes, places } = packBodies([one])
  const at = places[0]
  expect(at && unpackBody(bytes, at).html).toBe(one.html)
  expect(at && unpackBody(bytes, at).text).toBe(one.text)
})
