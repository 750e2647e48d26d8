import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSources } from '#adapters/files/read-sources.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { fromEdited, toEdited } from '#core/authoring/edit-source.ts'
import { articleFrontmatterSchema } from '#schemas/article.ts'
import { articleSource } from '../../helpers/project.ts'

const KEYS = Object.keys(articleFrontmatterSchema.shape).filter(key => key !== 'translatedFrom')
const save = (source: string, changes: Readonly<Record<string, unknown>> = {}) =>
  fromEdited({ ...toEdited(source), ...changes }, KEYS)
const ours = readSources(process.cwd(), 'content/articles', ['.mdx']).sources

describe('an article that goes through a form', () => {
  test('comes back as it was, byte by byte, whatever is in it', () => {
    for (const { path, text } of ours) expect([path, save(text)]).toEqual([path, text])
  })

  test('has another title, and no other line', () => {
    for (const { path, text } of ours) {
      const lines = save(text, { title: '別の題' }).split('\n')
      const changed = text.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [line]))
      expect([path, changed.length, changed[0]?.startsWith('title:')]).toEqual([path, 1, true])
    }
  })

  test.each([
    ['Windows line ends', articleSource().replaceAll('\n', '\r\n')],
    [
      'comments, quotes and folds',
      '---\n# 上\ntitle: "題" # 横\nsummary: >-\n  折り\n  返し\nowner: \'a\'\nkind: how-to\n\ntags: [ a,b ] # 札\n---\nx\n',
    ],
    ['no text', '---\ntitle: x\n---\n'],
    ['several line ends at the end', `${articleSource()}\n\n\n`],
    ['no frontmatter', 'ただの文章\n'],
  ])('keeps %s', (_, source) => expect(save(source)).toBe(source))
})

test.each([
  ['a field', { owner: 'b' }, 'title: 題\nowner: b # 横\ntags:\n  - x\nkind: how-to\n'],
  ['a list', { tags: ['y', 'z: w'] }, 'title: 題\nowner: a # 横\ntags:\n  - y\n  - "z: w"\nkind: how-to\n'],
  ['a list that is empty now', { tags: [] }, 'title: 題\nowner: a # 横\nkind: how-to\n'],
  [
    'a field that was not there',
    { audience: 'internal' },
    'title: 題\nowner: a # 横\ntags:\n  - x\nkind: how-to\naudience: internal\n',
  ],
  ['the last field gone', { kind: '' }, 'title: 題\nowner: a # 横\ntags:\n  - x\n'],
  [
    'what a form puts where nothing is',
    { escalate: { team: '', ready: [] }, season: [], summary: null },
    'title: 題\nowner: a # 横\ntags:\n  - x\nkind: how-to\n',
  ],
])('changes %s and keeps the rest', (_, changes, yaml) => {
  const source = '---\ntitle: 題\nowner: a # 横\ntags:\n  - x\nkind: how-to\n---\n\n本文\n'
  expect(save(source, changes)).toBe(`---\n${yaml}---\n\n本文\n`)
})

test('a text that changed is written, with the line ends of the file', () => {
  expect(save('---\r\ntitle: x\r\n---\r\n\r\n一\r\n', { body: '一\n\n二\n' })).toBe(
    '---\r\ntitle: x\r\n---\r\n\r\n一\r\n\r\n二\r\n',
  )
})

test('a new article has the fields that were filled in, and passes for one', () => {
  const text = fromEdited(
    {
      title: '題',
      summary: '答え: 一つ',
      owner: 'service-desk',
      kind: 'how-to',
      tags: [],
      verified: '2026-11-01',
      body: '本文',
    },
    KEYS,
  )
  const { article, messages } = parseArticle('content/articles/ja/account/x.mdx', text)
  expect(messages).toEqual([])
  expect(article).toMatchObject({
    title: '題',
    summary: '答え: 一つ',
    verified: '2026-11-01',
    body: '\n本文\n',
  })
})

test('whatever is typed into a field is read again as it was typed', () => {
  const line = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map(text => text.replace(/[\r\n\u0085\u2028\u2029]/g, ' ').trim())
    .filter(Boolean)
  fc.assert(
    fc.property(line, fc.array(line, { maxLength: 3 }), fc.constantFrom(...ours), (title, tags, { text }) => {
      const again = toEdited(save(text, { title, tags }))
      expect(again['title']).toBe(title)
      expect(again['tags'] ?? []).toEqual(tags)
    }),
    { numRuns: 200 },
  )
})
