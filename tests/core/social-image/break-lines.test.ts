import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '#core/social-image/break-lines.ts'
import { phraseParts } from '#site/components/phrases.ts'

/** Japanese is one em wide, the rest half. */
const measure = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2fff' ? 1 : 0.5), 0)
const lines = (text: string, locale: 'ja' | 'en', width: number, maxLines = 4) =>
  breakLines({ parts: phraseParts(text, locale), measure, width, maxLines })

test.each([
  ['自宅からVPNに接続できません', 'ja', 9],
  ['ポータルの画面で新しいパスワードを決めます', 'ja', 12],
  ['I forgot my password and cannot sign in', 'en', 8],
] as const)('%s (%s) breaks between phrases or words only', (text, locale, width) => {
  const { lines: made, isWhole } = lines(text, locale, width)
  const starts = new Set<string>()
  for (const [at] of phraseParts(text, locale).entries())
    starts.add(phraseParts(text, locale).slice(at).join('').trim())
  expect(isWhole).toBe(true)
  expect(made.length).toBeGreaterThan(1)
  const join = locale === 'ja' ? '' : ' '
  for (const [at] of made.entries()) expect([...starts]).toContain(made.slice(at).join(join))
})

test('lines are about as long as each other', () => {
  const [first = '', second = ''] = lines('one two three four five six seven', 'en', 14).lines
  expect(Math.abs(measure(first) - measure(second))).toBeLessThan(3)
})

test('a phrase longer than a line breaks between characters, and no line begins with 。 or a small kana', () => {
  for (const line of lines('ウルトラスーパーデラックスッシャー。', 'ja', 5).lines)
    expect(line).not.toMatch(/^[ーッァィゥェォャュョ。、]/)
})

test('what does not fit ends in dots, after a whole word in English', () => {
  const ja = lines('証明書を更新します。ポータルの画面で押します。', 'ja', 8, 1)
  expect(ja).toMatchObject({ isWhole: false })
  expect(ja.lines[0]).toMatch(/…$/)
  expect(lines('Reset it on the portal in five minutes', 'en', 8, 1).lines).toEqual(['Reset it on...'])
})

test('no line is wider than asked, and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'あア漢字、。ーっ「」aB 1'), maxLength: 60 }), text => {
      const { lines: made } = breakLines({ parts: [text], measure, width: 12, maxLines: 100 })
      expect(made.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})
