import { expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import type { Version } from '#core/freshness/history.ts'
import { pairsToCompare, toChange } from '#core/report/changes.ts'
import type { Audience } from '#schemas/audience.ts'
import { articleSource } from '../../helpers/project.ts'

const path = 'content/articles/ja/account/a.mdx'
const pair = { locale: 'ja', id: 'account/a', path, day: '2026-11-20', after: 'b2', before: 'b1' } as const

type Texts = Readonly<{ before: string; after: string; now?: string; audience?: Audience }>

function changeOf({ before, after, now = after, audience = 'public' }: Texts) {
  return toChange(pair, {
    audience,
    today: '2026-11-23',
    blobs: new Map([
      ['b1', before],
      ['b2', after],
    ]),
    current: () => parseArticle(path, now).article,
  })
}

const text = (body: string, frontmatter = {}) => articleSource({ body, frontmatter })

test('a corrected sentence is named with its heading', () => {
  const change = changeOf({
    before: text('## 手順\n\n- 15分待ちます。\n- 開きます。\n'),
    after: text('## 手順\n\n- 30分待ちます。\n- 開きます。\n'),
  })
  expect(change).toMatchObject({
    kind: 'corrected',
    moreCount: 0,
    parts: [{ kind: 'text', text: '30分待ちます。', section: { text: '手順' } }],
  })
})

test('English too; a corrected title and answer are named', () => {
  const change = changeOf({
    before: text('Wait 15 minutes.\n', { title: 'A', summary: 'One.' }),
    after: text('Wait 30 minutes.\n', { title: 'B', summary: 'Two.' }),
  })
  expect(change?.parts).toEqual([
    { kind: 'title' },
    { kind: 'summary' },
    { kind: 'text', text: 'Wait 30 minutes.', section: undefined },
  ])
})

test.each([
  [
    'a day of verification',
    text('同じ。\n', { verified: '2026-10-01' }),
    text('同じ。\n', { verified: '2026-11-20' }),
  ],
  ['emphasis and line breaks', text('同じ 文。\n'), text('**同じ**\n文。\n')],
  ['the address of a link', text('[窓口](https://a.example/)\n'), text('[窓口](https://b.example/)\n')],
])('%s is no correction', (_, before, after) => {
  expect(changeOf({ before, after })).toBeUndefined()
})

test('a change for others only does not exist', () => {
  const before = text('公開。\n\n<Internal>\n\n内線1\n\n</Internal>\n')
  const after = text('公開。\n\n<Internal>\n\n内線2\n\n</Internal>\n')
  expect(changeOf({ before, after })).toBeUndefined()
  expect(changeOf({ before, after, audience: 'internal' })?.parts).toHaveLength(1)
})

test('what was public once and is not today is counted, never shown', () => {
  const change = changeOf({
    before: text('古い。\n'),
    after: text('秘密の番号は1234。\n'),
    now: text('<Internal>\n\n秘密の番号は1234。\n\n</Internal>\n\n公開。\n'),
  })
  expect(JSON.stringify(change)).not.toContain('1234')
  expect(change).toMatchObject({ kind: 'corrected', parts: [], moreCount: 1 })
})

test('an article that was internal before is new to the public, without a word of what it said', () => {
  const change = changeOf({
    before: text('内部の話。\n', { audience: 'internal' }),
    after: text('公開の話。\n'),
  })
  expect(change).toMatchObject({ kind: 'new', parts: [] })
})

const version = (day: string, blob: string): Version => ({
  day,
  blob,
  hash: blob,
  author: '',
  email: '',
  subject: '',
})

test('what the first day of history brought is no news, what was corrected in it is', () => {
  const articles = [
    { locale: 'ja', id: 'account/a', path: 'a' },
    { locale: 'ja', id: 'account/b', path: 'b' },
  ] as const
  const versions = new Map([
    ['a', [version('2026-11-10', 'a3'), version('2026-11-01', 'a2'), version('2026-11-01', 'a1')]],
    ['b', [version('2026-11-10', 'b1')]],
  ])
  const pairs = pairsToCompare({ articles, versions, from: '2026-01-01' })
  expect(pairs.map(({ path: at, day, before, after }) => [at, day, before, after])).toEqual([
    ['a', '2026-11-10', 'a2', 'a3'],
    ['b', '2026-11-10', undefined, 'b1'],
    ['a', '2026-11-01', 'a1', 'a2'],
  ])
  expect(pairsToCompare({ articles, versions, from: '2026-11-11' })).toEqual([])
})
