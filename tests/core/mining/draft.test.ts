import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { gate } from '#core/lint/gate/gate.ts'
import { toDraft } from '#core/mining/draft.ts'
import { candidateSchema } from '#schemas/candidate.ts'
import { ticketSchema } from '#schemas/ticket.ts'

function draftOf(
  title: string,
  step: string,
  locale: 'ja' | 'en' = 'ja',
  written?: { summary: string; steps: string[] },
) {
  const candidate = candidateSchema.parse({
    id: 'c-0000abcd',
    state: 'new',
    title: title.slice(0, 200) || '?',
    locale,
    coverage: 'gap',
    questions: [title.slice(0, 300) || '?'],
    anchors: [],
    perMonth: 3,
    firstSeen: '2026-10-01',
  })
  const tickets = [1, 2, 3].map(n =>
    ticketSchema.parse({
      id: `generic:T-${n}`,
      source: 'generic',
      createdAt: '2026-09-01T00:00:00Z',
      subject: title.slice(0, 500),
      request: '',
      resolution: step,
      category: title.slice(0, 200),
    }),
  )
  return toDraft(candidate, tickets, { category: 'account', owner: 'service-desk', written })
}

function problemsOf(draft: { path: string; text: string }): string[] {
  const { article, messages } = parseArticle(draft.path, draft.text)
  if (!article) return messages.map(message => `${message.rule} ${message.text.en}`)
  const body = parseBody(article)
  return [...messages, ...body.messages, ...(body.root ? gate(article, body.root) : [])].map(
    message => `${message.rule} ${message.text.en}`,
  )
}

/** Where a reader of the draft could be led. */
function linksIn(draft: { path: string; text: string }): string[] {
  const { article } = parseArticle(draft.path, draft.text)
  const root = article && parseBody(article).root
  const below = (node: Nodes): string[] => [
    ...('url' in node ? [node.url] : []),
    ...('children' in node ? node.children.flatMap(below) : []),
  ]
  return root ? below(root) : []
}

describe('a draft from tickets', () => {
  test.each([
    ['ja', 'ラベルプリンタの印字がかすれる', 'リボンを新しいものに交換する。', '手順'],
    ['en', 'Projector shows no signal', 'Replace the HDMI cable.', 'Steps'],
  ] as const)('in %s passes the gate and cites its tickets', (locale, title, step, heading) => {
    const draft = draftOf(title, step, locale)
    expect(problemsOf(draft)).toEqual([])
    expect(draft.text).toContain(`## ${heading}`)
    expect(draft.text).toContain('generic:T-1, generic:T-2, generic:T-3')
  })

  test.each([
    '<script>alert(1)</script> を実行する',
    '{process.env.TOKEN} と入力する',
    'import x from "y" をやり直す',
    '[ここ](javascript:alert(1)) を押す',
    '@everyone に連絡する #1 ```',
    '---\nstatus: published\n---',
    '<Internal>秘密の手順を開く</Internal>',
    '=HYPERLINK("http://evil.example","押す")',
    '![](https://evil.example/x.png) を見る',
    'https://evil.example/a?b=`c` と www.evil.example と evil@evil.example を開く',
    '1. <!-- --> を消す &lt;b&gt;',
    '| a | b |\n|---|---|',
  ])('keeps hostile ticket text as text: %s', text => {
    const draft = draftOf(text, text)
    expect(problemsOf(draft)).toEqual([])
    expect(linksIn(draft)).toEqual([])
    expect(draft.text).toMatch(/^status: draft$/m)
  })

  test('keeps what a model wrote as text too, marks it, and shows the steps on record below', () => {
    const nasty = '<script>{process.env.X}</script> [x](javascript:alert(1)) import x'
    const draft = draftOf('印字がかすれる', 'リボンを交換する。', 'ja', {
      summary: nasty,
      steps: [nasty, '1. a'],
    })
    expect(problemsOf(draft)).toEqual([])
    expect(draft.text).toContain('人がまだ確かめていません')
    expect(draft.text).toContain('draft-by-model')
    expect(draft.text).toContain('## 記録にある手順')
  })

  test('passes the gate whatever the tickets say', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'<>{}[]()`*_#|\\/!@&:;"\'-=~$ \nabｱ漢。1.'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(nasty, nasty, (title, step) => problemsOf(draftOf(title, step)).length === 0),
      { numRuns: 80 },
    )
  })
})
