import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest, slipCount } from '#core/text/nearest.ts'

test.each([
  ['tilte', ['title', 'lang'], 'title'],
  ['fxi', ['file', 'fix'], 'fix'],
  ['flie', ['all', 'file', 'fix'], 'file'],
  ['formta', ['format', 'from'], 'format'],
  ['Aplly', ['apply'], 'apply'],
  ['owenr', ['owner', 'verified'], 'owner'],
  ['nope-at-all', ['no-cache', 'all'], undefined],
  ['ab', ['xy'], undefined],
  ['パスワド', ['パスワード', 'アカウント'], 'パスワード'],
  ['x'.repeat(61), ['x'.repeat(60)], undefined],
] as const)('%s means %j: %s', (word, known, meant) => expect(nearest(word, known)).toBe(meant))

test('the first of two that are equally near is meant', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
})

test('slips count the same both ways, none is none, and a swap is one', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipCount(a, b)).toBe(slipCount(b, a))
      expect(slipCount(a, a)).toBe(0)
      expect(slipCount(a, b) === 0).toBe(a === b)
      expect(slipCount(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      for (const most of [0, 1, 3]) expect(slipCount(a, b, most) <= most).toBe(slipCount(a, b) <= most)
      expect(slipCount(`${a}xy${b}`, `${a}yx${b}`)).toBe(1)
    }),
  )
})
