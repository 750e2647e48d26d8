import fc from 'fast-check'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readSources } from '#adapters/files/read-sources.ts'
import { outOfBounds } from '#core/article/body-bounds.ts'
import { frontmatterBlock } from '#core/article/frontmatter-block.ts'
import { parsePlain } from '#core/article/parse-plain.ts'
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts'

const whole = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze()

const tryParse = (parse: () => unknown) => {
  try {
    return parse()
  } catch (error) {
    return String(error)
  }
}
const expectSameTree = (body: string) =>
  expect(tryParse(() => parsePlain(body) ?? whole.parse(body))).toEqual(tryParse(() => whole.parse(body)))

const bodyOf = (text: string) => {
  const block = frontmatterBlock(text)
  return typeof block === 'string' ? text : block.body
}

test.each(['content/articles', 'content/guide', 'tests/fixtures/benign', 'tests/fixtures/hostile'])(
  'every text in %s gives the tree of the whole parser',
  folder => {
    const { sources } = readSources(process.cwd(), folder, ['.mdx', '.md'])
    expect(sources.length).toBeGreaterThan(5)
    for (const { text } of sources) if (!outOfBounds(bodyOf(text))) expectSameTree(bodyOf(text))
  },
)

test('every hostile text gives the tree of the whole parser', () => {
  for (const text of Object.values(HOSTILE_TEXTS)) expectSameTree(bodyOf(String(text)))
})

const BLOCKS = [
  '## 手順',
  '# a',
  '###### 深い',
  '#a',
  '## a #',
  '##  a',
  '設定を開きます。',
  'Plain words, twice.',
  'a\nb',
  'a\n  b',
  'a  \nb',
  'a \nb',
  '- a\n- b',
  '* a',
  '+ a',
  '1. a\n2. b',
  '3) 一\n4) 二',
  '1. a\n- b',
  '- a\n* b',
  '1. a\n2) b',
  '- ',
  '-',
  '- - a',
  '- 1. a',
  '  続き',
  '    code',
  '  - c',
  '**太字**と`code`',
  '**a**b**c**',
  'a**b**c',
  '**「括弧」**です',
  '**a',
  'a**',
  '****',
  '***a***',
  '**a****b**',
  '`a',
  '`` a ` b ``',
  '` a `',
  '`a``b`',
  '[設定](/ja/account/x)を開く',
  '[a](https://a.jp/?b=c#d)',
  '[a](b "c")',
  '[a]',
  '[a]: /b',
  '![a](b.png)',
  'a![b](c.png)',
  '[ a](b)',
  '[a]()',
  '[http://a.jp](b)',
  '- [a](b)',
  '- [ ] a',
  '- [x] a',
  '<Note>\n\n',
  '\n\n</Note>',
  '<Note>a</Note>',
  '<Steps>',
  '</Steps>',
  '<Kbd>a</Kbd>と',
  '<Note title="',
  '">',
  '<a b="` ',
  "c='>'/>",
  '```',
  '```js\nlet a\n\nb\n```',
  '~~~',
  '````\n```\n\n````',
  '- ```',
  '  ```',
  '> a',
  '> - a',
  '---',
  '***',
  'a\n---',
  'a\n=',
  '| a | b |\n| - | - |\n| c | d |',
  'a\n:-',
  'a | b\n-|-',
  '2026年',
  '1984.',
  '1984. a',
  '12) a',
  '100円',
  'import a',
  'export b',
  'an import',
  'import',
  '{a}',
  '\\*a',
  '&amp;',
  'a@b.jp',
  'www.a.jp',
  'https://a.jp、',
  'HTTP://a.jp',
  '[^1]',
  '[^1]: a',
  '~~a~~',
  '_a_',
  '*a*',
  'a\u3000b',
  'a\u00a0b',
  '𠮷野家',
  'が\u3099',
  'a\tb',
  '\t- a',
  'a\r\nb',
  '\u2028',
  '<!-- a -->',
  '<>a</>',
  'a < b',
  '::a',
  '$a$',
  ' a',
  ' ',
]
const GLUE = [
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '\n\n\n',
  '\n \n',
  '',
  ' ',
  '、',
  'あ',
  '\n\n- ',
  '\n\n> ',
  '\n\n<Note>\n\n',
  '\n\n</Note>\n\n',
]

const PLAIN = [
  '## 手順',
  '### Words here',
  '設定を開きます。',
  '“Plain” words, twice (or 3 times)!',
  'a\nb',
  '最初に\n次に、最後に',
  '- a\n- b',
  '* **a**: b',
  '1. a\n2. b',
  '3) 一\n4) 二',
  '**太字**と`code`',
  '[設定](/ja/account/x)を開く',
  '- [a](b)',
  '→ 開く ① ② ～',
  '2026年10月',
  '`{a}`',
  '`<b>`',
  '100円 / 月',
  '「はい」を押す！',
  'a - b + c = d',
  '？',
  '- 「設定」→「保存」',
]

test('so does any mixture of what Markdown, GFM and MDX look for', () => {
  const block = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
    { weight: 1, arbitrary: fc.constantFrom(...BLOCKS) },
  )
  const glue = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('\n\n', '\n') },
    { weight: 1, arbitrary: fc.constantFrom(...GLUE) },
  )
  const text = fc.array(fc.tuple(block, glue), { maxLength: 8 }).map(parts => parts.flat().join(''))
  fc.assert(
    fc.property(text, body => {
      expectSameTree(body)
    }),
    { numRuns: 1500 },
  )
})

test('plain text is read without the parser, and nothing else is', () => {
  expect(parsePlain('## 手順\n\n設定を開きます。\n\n- **はい**\n- `いいえ`\n')).toBeDefined()
  for (const text of [
    '<Note>a</Note>',
    '> a',
    '{a}',
    'import a',
    '- a\n\n- b',
    '![a](b.png)',
    'a\n---',
    '\u00a0',
  ])
    expect(parsePlain(text), text).toBeUndefined()
})
