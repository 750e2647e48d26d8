import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from '#core/search/highlight.ts'

const marked = (text: string, words: readonly string[]) =>
  highlight(text, words)
    .filter(part => part.marked)
    .map(part => part.text)

test.each([
  ['VPNに繋がらない', ['vpn', '繋が'], ['VPN', '繋が']],
  ['ゴミの出し方', ['ごみ'], ['ゴミ']],
  ['ＰＣの画面', ['pc'], ['ＰＣ']],
  ['印鑑を押す', ['印'], ['印']],
  ['なにもない', ['な'], []],
  ['Printing in colour', ['in'], ['in']],
  ['Reset your PASSWORD', ['password'], ['PASSWORD']],
  ['Remove it. Removed? A portal.', ['remov', 'port'], ['Remove', 'Removed', 'port']],
  ['<b>パスワード</b>', ['パスワード'], ['パスワード']],
])('in %s, %j marks %j', (text, words, expected) => expect(marked(text, words)).toEqual(expected))

test('whatever is typed, the parts together are the text, and no two neighbours are alike', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 5 }),
      (text, words) => {
        const parts = highlight(text, words)
        expect(parts.map(part => part.text).join('')).toBe(text)
        expect(parts.slice(1).every((part, at) => part.marked !== parts[at]?.marked)).toBe(true)
      },
    ),
  )
})
