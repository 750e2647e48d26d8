import { describe, expect, test } from 'vitest'
import { hiddenCharacters } from '#core/article/hidden-characters.ts'
import { isPlainWebAddress } from '#core/article/web-address.ts'
import { applyEdits } from '#core/lint/apply-edits.ts'
import { lintArticle } from '#core/lint/lint-article.ts'
import { makeSettings } from '../../helpers/make-article.ts'
import { articleSource } from '../../helpers/project.ts'

describe('a character nobody sees is found', () => {
  test.each([
    ['pass\u200bword', [4]],
    ['\u202eabc\u202c', [0, 4]],
    ['a\u{e0041}b', [1]],
    ['\ufeffbegin', []],
    ['mid\ufeffdle', [3]],
    ['👨\u200d👩\u200d👧', []],
    ['👩🏽\u200d💻 ❤\ufe0f\u200d🔥', []],
    ['葛\u{e0100}城', []],
    ['x\ufe0f\ufe0e', [2]],
    ['タブ\tと改行\r\n、全角　空白、細い\u202f空白', []],
  ])('%j: at %j', (text, starts) => expect(hiddenCharacters(text).map(({ start }) => start)).toEqual(starts))
})

test('it is refused where it stands, and --fix takes it out', () => {
  const source = articleSource({ body: '手順の\u200b\u202e説明です。\n' })
  const { findings, facts } = lintArticle('content/articles/ja/account/x.mdx', source, {
    ...makeSettings(),
    terms: [],
  })
  expect(facts).toBeUndefined()
  const line = source.split('\n').findIndex(text => text.includes('説明')) + 1
  expect(findings).toMatchObject([
    { rule: 'hidden-character', line, column: 4, text: { en: expect.stringContaining('U+200B') } },
    { rule: 'hidden-character', line, column: 5, text: { ja: expect.stringContaining('U+202E') } },
  ])
  const edits = findings.flatMap(({ edit }) => edit ?? [])
  expect(applyEdits(source, edits)).toEqual({ text: source.replace(/[\u200b\u202e]/g, ''), count: 2 })
})

test.each([
  ['https://example.com/', true],
  ['HTTPS://Example.COM:8443/a?b#c', true],
  ['http://192.168.0.1/', true],
  ['http://[::1]:3000/', true],
  ['https://日本語.jp/', true],
  ['https://例え.テスト/', true],
  ['https://a-b.example.co.jp', true],
  ['https://user@example.com/', false],
  ['https://日本語ab.jp/', false],
  ['https://exаmple.com/', false],
  ['https://xn--80ak6aa92e.com/', false],
  ['https://example.comノlogin.example/', false],
  ['http://0x7f.1/', false],
  ['http://256.1.1.1/', false],
  ['http://1.2.3/', false],
  ['https:///example.com', false],
  ['https://-a.example/', false],
])('%s reads as it leads: %s', (url, expected) => expect(isPlainWebAddress(url)).toBe(expected))
