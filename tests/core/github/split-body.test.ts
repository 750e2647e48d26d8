import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BODY_LIMIT, splitBody } from '#core/github/split-body.ts'

const frame = { head: '見出し', foot: 'いつでも閉じてください。' }

test('no body is longer than GitHub takes, no line is cut or lost, and their order stays', () => {
  const lines = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 300 }).map(text => text.replaceAll('\n', ' ')),
  )
  fc.assert(
    fc.property(lines, fc.integer({ min: 700, max: 2000 }), (all, limit) => {
      const bodies = splitBody(all, { ...frame, limit })
      for (const body of bodies) expect(body.length).toBeLessThanOrEqual(limit)
      const inside = bodies.map(body => body.slice(frame.head.length + 1, -frame.foot.length - 1))
      expect(inside.join('\n')).toBe(all.join('\n'))
    }),
  )
})

test('what fits is one body, one character more are two', () => {
  const room = BODY_LIMIT - frame.head.length - frame.foot.length - 2
  const [a, b] = ['あ'.repeat(1000), 'い'.repeat(room - 1002)]
  expect(splitBody([a, b], frame)).toHaveLength(1)
  expect(splitBody([a, `${b}う`], frame)).toHaveLength(2)
})

test('a line that fits in no body is an error, not a cut', () => {
  expect(() => splitBody(['長'.repeat(BODY_LIMIT)], frame)).toThrow('fits in no body')
})
