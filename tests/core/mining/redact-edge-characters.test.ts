import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchingBefore, matchingFrom } from '#core/mining/redact/at-place.ts'
import { edgeCharacters } from '#core/mining/redact/edge-characters.ts'

function written(source: string, side: 'first' | 'last'): string | undefined {
  return edgeCharacters(source, side)
    ?.map(([from, to]) => String.fromCharCode(...(from === to ? [from] : [from, 0x2d, to])))
    .join(' ')
}

test.each([
  ['^(?:さん|様)', 'さ 様', 'ん 様'],
  ['^ ?で', '  で', 'で'],
  ['^(?:$|[。、])', '。 、', '。 、'],
  ['(?:^|\\n)[>・]{0,8}$', '\n > ・', '> ・ \n'],
  ['[a-z\\d_-]+\\.', 'a-z 0-9 _ -', '.'],
  ['[・|-]$', '・ | -', '・ | -'],
  ['(?<![A-Z])ID(?!x)', 'I', 'D'],
  ['で(?![すし])|間[ので]{1,2}', 'で 間', 'で の で'],
  ['\\u3041|\\(|\\t', 'ぁ ( \t', 'ぁ ( \t'],
  ['(a|b)?c*d{0,2}e??f', 'a b c d e f', 'f'],
  ['[^、]{0,3}x', undefined, 'x'],
  ['a.', 'a', undefined],
  ['\\p{Lu}b', undefined, 'b'],
  ['a?b*', undefined, undefined],
])('%j begins with %j and ends with %j', (source, first, last) => {
  expect(written(source, 'first')).toBe(first)
  expect(written(source, 'last')).toBe(last)
})

const PATTERNS = [
  /^(?: ?[がは]、?(?:休|言[いう])|から)/,
  /^(?:[A-Z]{1,2}[a-z-]*|\d{2,3}|$)/,
  /^[^a-f]?[・|-]/,
]

test.each(PATTERNS)('%s matches at a place as in what is cut out there', pattern => {
  const matches = matchingFrom(pattern, 4)
  const behind = matchingBefore({ source: pattern.source.replace('^', '').replace('$', '^') }, 4)
  const ending = new RegExp(`(?:${pattern.source.replace('^', '').replace('$', '^')})$`)
  const texts = fc.array(fc.constantFrom(...' がは、休言いうからABxyz12-|・\n'), { maxLength: 8 })
  fc.assert(
    fc.property(texts, fc.nat(8), (characters, at) => {
      const text = characters.join('')
      const place = Math.min(at, text.length)
      expect(matches(text, place)).toBe(pattern.test(text.slice(place, place + 4)))
      expect(behind(text, place)).toBe(ending.test(text.slice(Math.max(0, place - 4), place)))
    }),
    { numRuns: 2000 },
  )
})
