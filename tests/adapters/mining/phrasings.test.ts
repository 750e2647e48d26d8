import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '#adapters/files/read-content.ts'
import { openAnswerSearch } from '#adapters/search/open-answer-search.ts'
import { addQuestions } from '#core/article/add-questions.ts'
import { phrasingPull, planPhrasings } from '#core/mining/phrasings.ts'
import { topicReportSchema } from '#schemas/mining-report.ts'
import { searchTestsSchema } from '#schemas/search-test.ts'
import { articleSource, makeProject } from '../../helpers/project.ts'

const PATH = 'content/articles/ja/network/guest-wifi.mdx'
const topic = topicReportSchema.parse({
  id: 'c-0000abcd',
  state: 'new',
  title: '来客がネットを使いたい',
  locale: 'ja',
  coverage: 'hard-to-find',
  articleId: 'network/guest-wifi',
  likeness: 0.5,
  ticketCount: 30,
  eventCount: 30,
  perMonth: 3,
  byMonth: {},
  byWeekOfMonth: [0, 0, 0, 0, 0],
  agentCount: 1,
  deflectedHours: 1,
  reasons: [],
  questions: [],
  missed: [
    'お客様がインターネットを見たい',
    '来訪者 パソコン持ち込み 接続',
    '〈人1〉さんの件',
    '"@x": [a](b) {c}',
  ],
  contradictions: [],
  evidence: [],
})

test('phrasings are proposed where the real search answers them only with them, as sources and search tests', async () => {
  const source = articleSource({
    frontmatter: { title: 'ゲストWi-Fiの使い方', summary: '受付で紙のパスワードを渡します。' },
    body: '## 手順\n\n1. 受付でパスワードの紙をもらいます。\n',
  })
  using project = makeProject({
    [PATH]: source,
    'content/articles/ja/account/reset-password.mdx': articleSource({}),
  })
  const { content } = readContent(project.root)
  if (!content) throw new Error('no content')
  const sourced = content.articles.map(article => ({
    article,
    source: article.path === PATH ? source : articleSource({}),
  }))
  const tests = searchTestsSchema.parse([
    { query: 'パスワードを忘れました', locale: 'ja', expect: 'account/reset-password', reason: 'its title' },
  ])
  const phrasings = await planPhrasings([topic], {
    sourced,
    tests,
    open: articles => openAnswerSearch({ ...content, articles }),
    cap: 5,
  })
  const questions = phrasings[0]?.questions ?? []
  expect(questions).toContain('来訪者 パソコン持ち込み 接続')
  expect(questions.join()).not.toContain('人1')
  const pull = phrasingPull(phrasings, { settings: content, testsSource: '' })
  expect(parse((pull?.files.get(PATH) ?? '').split('---\n')[1] ?? '').questions).toEqual(questions)
  const added = searchTestsSchema.parse(parse(pull?.files.get('content/search-tests.yaml') ?? ''))
  expect(added.map(one => one.query)).toEqual(questions)
  const again = await planPhrasings([{ ...topic, state: 'dismissed' }], {
    sourced,
    tests,
    open: openNever,
    cap: 5,
  })
  expect(again).toEqual([])
})

async function openNever(): Promise<never> {
  throw new Error('nothing is to be searched')
}

test.each([
  ['no list', '---\ntitle: a\nowner: x\n---\nb', '---\ntitle: a\nquestions:\n  - あ\nowner: x\n---\nb'],
  [
    'a list',
    '---\nquestions:\n- 1つ目 # なぜ\nowner: x\n---\nb',
    '---\nquestions:\n- 1つ目 # なぜ\n- あ\nowner: x\n---\nb',
  ],
  [
    'a list on one line',
    '---\nquestions: [い, "う"]\nowner: x\n---\nb',
    '---\nquestions:\n  - い\n  - う\n  - あ\nowner: x\n---\nb',
  ],
  [
    'line ends of Windows',
    '---\r\nquestions:\r\n    - い\r\n---\r\nb',
    '---\r\nquestions:\r\n    - い\r\n    - あ\r\n---\r\nb',
  ],
  ['frontmatter nobody understands', '---\nquestions: [い\n---\nb', undefined],
  ['none at all', 'b', undefined],
])('a question is added to a source with %s', (_, source, wanted) => {
  expect(addQuestions(source, ['あ'])).toBe(wanted)
})
