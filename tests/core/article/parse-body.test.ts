import { expect, test } from 'vitest'
import { parseBody } from '#core/article/parse-body.ts'
import { makeArticle } from '../../helpers/make-article.ts'

const parse = (body: string) => parseBody(makeArticle({ body, bodyLine: 10 }))
const typesOf = (body: string) =>
  parse(body).root?.children.map(node => ('name' in node ? node.name : node.type))

test.each([
  ['quotes 1,000 deep', `${'> '.repeat(1000)}a`],
  ['lists 1,000 deep on one line', `${'- '.repeat(1000)}a`],
  ['lists 300 deep by indentation', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['components 1,000 deep', `${'<Note>\n'.repeat(1000)}a\n${'</Note>\n'.repeat(1000)}`],
  ['emphasis 200 deep', `${'**a '.repeat(100)}${'b** '.repeat(100)}`],
  ['a line of a million characters', 'あ'.repeat(1_000_000)],
  ['10,000 unclosed marks in a paragraph', '**a_ '.repeat(10_000)],
])('%s is a message and no stack overflow', (_, body) => {
  const { root, messages } = parse(body)
  expect(root).toBeUndefined()
  expect(messages.map(one => one.rule)).toEqual(['nesting'])
  expect(messages[0]?.line).toBeGreaterThanOrEqual(10)
})

test('a syntax error stands at its line in the file, in both languages', () => {
  const { messages } = parse('最初の段落。\n\n<Note>\n閉じていない\n')
  expect(messages).toMatchObject([
    { line: 12, rule: 'syntax', text: { ja: expect.stringContaining('<Note>') } },
  ])
  expect(messages[0]?.text.en).toContain('closing tag')
})

test.each(['a { b', '<!-- x -->', '</Note>', '<a@b.example>', '<Note', '{1 +}', '<Note a={1 +} />'])(
  '%s is a message',
  body => expect(parse(body).messages).toHaveLength(1),
)

test.each([
  ['<Note>一行の補足</Note>', ['Note']],
  ['<Note>one line</Note>', ['Note']],
  ['<Internal>社内</Internal> <Partner>委託先</Partner>', ['Internal', 'Partner']],
  ['文の途中の<Internal>社内</Internal>です', ['paragraph']],
  ['<Kbd>Ctrl</Kbd>', ['paragraph']],
])('%s is %j', (body, types) => expect(typesOf(body)).toEqual(types))

test.each([
  ['https://example.com/aを開きます', 'https://example.com/a', 'を開きます'],
  ['詳しくはhttps://example.com/bへ', 'https://example.com/b', 'へ'],
])('the bare URL in %s ends where Japanese begins', (body, url, rest) => {
  const [paragraph] = parse(body).root?.children ?? []
  const children = paragraph?.type === 'paragraph' ? paragraph.children : []
  expect(children).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ type: 'link', url }),
      expect.objectContaining({ value: rest }),
    ]),
  )
})

test('emphasis next to Japanese brackets is emphasis', () => {
  const [paragraph] = parse('これは**「強調」**です').root?.children ?? []
  expect(paragraph).toMatchObject({ children: [{ type: 'text' }, { type: 'strong' }, { type: 'text' }] })
})
