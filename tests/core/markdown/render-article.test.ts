import { describe, expect, test } from 'vitest'
import type { Article } from '#core/article/article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import type { Audience } from '#schemas/audience.ts'
import { renderArticleBody } from '#site/markdown/render-article.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

const others: Readonly<Record<string, Article>> = {
  'network/vpn': makeArticle({
    id: 'network/vpn',
    body: '前書き\n\n## 手順\n\n1. つなぐ\n\n## 後書き\n\nおわり',
  }),
  'network/secret': makeArticle({ id: 'network/secret', audience: 'internal', body: '秘密の本文' }),
  'network/loop': makeArticle({
    id: 'network/loop',
    body: '一周 <Term id="mfa">MFA</Term>\n\n<Include article="network/loop" />',
  }),
}

function render(body: string, audience: Audience = 'public', today?: string) {
  const article = makeArticle({ body })
  const { root, messages } = parseBody(article)
  if (!root) throw new Error(messages[0]?.text.en)
  return renderArticleBody({
    article,
    root,
    audience,
    settings: makeSettings(),
    ...(today && { today }),
    lookup: (id, locale) => {
      const found = others[id]
      if (!found || locale !== 'ja') return undefined
      const visible = found.audience === 'public' || audience === 'internal'
      return { visible, title: found.title, url: `/ja/${id}/`, article: found }
    },
  })
}

describe('links', () => {
  test.each([
    ['[VPN](../network/vpn.mdx#手順)', '<a href="/ja/network/vpn/#手順">VPN</a>'],
    ['[VPN](network/vpn)', '<a href="/ja/network/vpn/">VPN</a>'],
    ['[VPN](/ja/network/vpn/)', '<a href="/ja/network/vpn/">VPN</a>'],
    ['[秘密](../network/secret.mdx)', '<p>秘密</p>'],
    ['[秘密](/ja/network/secret/)', '<p>秘密</p>'],
    ['[無い](../network/none.mdx)', '<p>無い</p>'],
    ['[外](https://example.com/)', '<a href="https://example.com/" class="external" rel="noopener">外</a>'],
    ['[罠](javascript:alert)', '<p>罠</p>'],
    ['[罠](//evil.example)', '<p>罠</p>'],
    ['[窓口](/ja/contact/)', '<a href="/ja/contact/">窓口</a>'],
    ['[ref][a]\n\n[a]: https://example.com/', '>ref</a>'],
  ])('%s', (body, html) => expect(render(body).html).toContain(html))

  test('are listed by article id, hidden ones too', () => {
    expect(render('[a](network/vpn) [b](network/secret)').links).toEqual(['network/secret', 'network/vpn'])
  })
})

describe('audience', () => {
  const body =
    '## 手順 <Internal>内緒の見出し</Internal>\n\n公開。<Partner>委託</Partner>\n\n<Internal>\n\n![内緒の図](../../../images/account/secret.png)\n\n- 内緒\n\n</Internal>\n\n- <Internal>内緒の点</Internal>'

  test('what others only may read is nowhere in a public article', () => {
    const shown = render(body)
    expect(JSON.stringify(shown)).not.toMatch(/内緒|secret|委託/)
    expect(shown.headings).toEqual([{ depth: 2, id: '手順', text: '手順' }])
    expect(shown.html).not.toContain('<li>')
  })

  test('an internal build shows all of it', () => {
    const shown = render(body, 'internal')
    expect(shown.text).toContain('内緒')
    expect(shown.images).toEqual(['account/secret.png'])
  })

  test('contacts and teams of others are left out', () => {
    expect(render('<Escalate team="service-desk" channel="mail" />').html).not.toContain('2400')
    expect(render('<Escalate team="service-desk" />', 'internal').html).toContain('tel:2400')
    expect(render('<Escalate team="secret-team" />').html).not.toMatch(/secret|秘密/)
  })
})

describe('components', () => {
  test.each([
    ['2026-12-28', true],
    ['2026-12-29', false],
  ])('<Until date="2026-12-28"> on %s is shown: %s', (today, shown) => {
    expect(render('<Until date="2026-12-28">受付中</Until>', 'public', today).text.includes('受付中')).toBe(
      shown,
    )
  })

  test('Include takes the section, and no more', () => {
    const { text, includes } = render('<Include article="network/vpn" section="手順" />')
    expect(text).toBe('つなぐ')
    expect(includes).toEqual(['network/vpn'])
  })

  test('Include of itself ends, of a hidden article shows nothing', () => {
    expect(render('<Include article="network/loop" />').text).toBe('一周 MFA')
    expect(render('<Include article="network/secret" />').html).toBe('')
  })

  test('Tabs show every panel without JavaScript', () => {
    const { html } = render(
      '<Tabs group="os">\n<Tab label="Windows">\n\nA\n\n</Tab>\n<Tab label="macOS">\n\nB\n\n</Tab>\n</Tabs>',
    )
    expect(html).toContain('data-group="os"')
    expect(html).toMatch(/Windows<\/h2><p>A<\/p>[\s\S]*macOS<\/h2><p>B<\/p>/)
  })

  test('a tree is sections and links, and its ids are its own', () => {
    const { html, headings } = render(
      '<Troubleshoot title="題">\n<Question id="lamp" title="点く？">\n本文\n<Choice label="いいえ" to="fix" />\n</Question>\n<Answer id="fix" title="直す">\n\nx\n\n</Answer>\n</Troubleshoot>\n\n## lamp',
    )
    expect(html).toContain('id="lamp" data-node="question"')
    expect(html).toContain('href="#fix">いいえ</a>')
    expect(headings[0]?.id).toBe('lamp-1')
  })

  test('Checklist points can be ticked', () => {
    expect(render('<Checklist id="a">\n\n- 一つ\n\n</Checklist>').html).toContain(
      '<label><input type="checkbox"> <span>一つ</span></label>',
    )
  })

  test.each([
    ['<Kbd>Ctrl+C</Kbd>', '<kbd>Ctrl</kbd>+<kbd>C</kbd>'],
    ['<Kbd>+</Kbd>', '<kbd>+</kbd>'],
    ['<Term id="mfa">MFA</Term>', 'popovertarget="term-mfa"'],
    ['<Term id="nope">MFA</Term>', '<p>MFA</p>'],
  ])('%s', (body, html) => expect(render(body).html).toContain(html))
})

test.each([
  ['日本語の\n改行', '<p>日本語の改行</p>'],
  ['an English\nbreak', '<p>an English\nbreak</p>'],
  ['|左|右|\n|-|-:|\n|a|b|', '<td class="align-right">b</td>'],
  ['```sh\nls <x>\n```', '<code class="language-sh">ls &lt;x&gt;\n</code>'],
  ['"><script>alert(1)</script>'.replaceAll('<', '&lt;'), '&quot;&gt;&lt;script&gt;'],
  ['a<br />b H<sub>2</sub>O', '<p>a<br>b H<sub>2</sub>O</p>'],
])('%j renders as %s', (body, html) => expect(render(body).html).toContain(html))

test.each(['<script>alert(1)</script>', '<b onclick="x">a</b>', '<iframe src="x" />', '{process.exit()}'])(
  'even without the gate, %s does nothing',
  body => expect(render(body).html).not.toMatch(/<script|onclick|iframe|process/),
)
