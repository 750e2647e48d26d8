import { expect, test } from 'vitest'
import { openRetext } from '#adapters/prose/open-retext.ts'
import { openTextlint } from '#adapters/prose/open-textlint.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { type Subject, toSubject } from '#core/lint/rule.ts'
import { articleSource } from '../../helpers/project.ts'

function subjectOf(locale: 'ja' | 'en', body: string, frontmatter = {}): Subject {
  const source = articleSource({ body, frontmatter })
  const { article } = parseArticle(`content/articles/${locale}/account/x.mdx`, source)
  const root = article && parseBody(article).root
  if (!article || !root) throw new Error('This is no article')
  return toSubject(article, source, root)
}

// --fix replaces what stands at these places.
test.each([
  '- Say who\n  speaks in a official role.\n',
  '1. First.\n\n   Then speak\n   in a official role &amp; wait.\n',
  '> Say &amp; hear\n> an answer in a official role.\n',
  '<Note>\n\n  Say\n  it in a official role.\n\n</Note>\n',
])('the place of an English finding is that of its word, in %j too', body => {
  const hits = openRetext()(subjectOf('en', body)).filter(hit => hit.engine === 'retext-indefinite-article')
  expect(hits.map(({ found, expected }) => [found, expected])).toEqual([['a', 'an']])
})

test.each([
  [
    'シンプルなWebサービスおよびスクリプトです。ブラウザーおよびPCにも届きます。\n',
    'no-doubled-conjunction',
    0,
  ],
  ['しかし、届きます。しかし、遅れます。\n', 'no-doubled-conjunction', 1],
  ['別のフォルダーに移動することもできます。\n', 'ja-no-redundant-expression', 0],
  ['　　字下げした行です。\n', 'ja-no-successive-word', 0],
] as const)('%j has %s %i times', async (body, engine, count) => {
  const hits = await openTextlint()(subjectOf('ja', body))
  expect(hits.filter(hit => hit.engine === engine)).toHaveLength(count)
})

test('a bracket without its pair is shown itself; a title may be in plain style', async () => {
  const hits = await openTextlint()(subjectOf('ja', '「設定を開きます。\n', { title: '画面が空白である' }))
  expect(hits.map(({ engine, found }) => [engine, found])).toEqual([['no-unmatched-pair', '「']])
})
