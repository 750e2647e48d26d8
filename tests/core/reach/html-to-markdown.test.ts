import fc from 'fast-check'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { html } from '#core/html/html.ts'
import { htmlToMarkdown } from '#site/components/reach/html-to-markdown.ts'

test.each([
  ['<h2 id="a">手順</h2>\n<p>開きます。</p>', '## 手順\n\n開きます。\n'],
  ['<p>a <strong>b</strong> <em>c</em><br>\nd</p>', 'a **b** *c*\\\nd\n'],
  ['<ol>\n<li>一つ</li>\n<li>二つ\n<ul>\n<li>中</li>\n</ul></li>\n</ol>', '1. 一つ\n2. 二つ\n   - 中\n'],
  ['<ol start="3">\n<li>x</li>\n</ol>', '3. x\n'],
  ['<pre tabindex="0"><code class="language-sh">a &lt; b\n</code></pre>', '```sh\na < b\n```\n'],
  ['<p><code>a`b</code></p>', '``a`b``\n'],
  [
    '<p><a href="/ja/account/x/">記事</a> <a href="https://a.example/?a=1&amp;b=2" class="external" rel="noopener">外</a></p>',
    '[記事](https://help.example.com/ja/account/x/) [外](https://a.example/?a=1&b=2)\n',
  ],
  [
    '<div class="table" tabindex="0"><table>\n<thead>\n<tr><th scope="col">a</th><th scope="col">b|c</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table></div>',
    '| a | b\\|c |\n| --- | --- |\n| 1 | 2 |\n',
  ],
  [
    '<div class="note" role="note"><p class="note-label">補足</p><p>一。</p>\n<p>二。</p></div>',
    '> 補足\n>\n> 一。\n>\n> 二。\n',
  ],
  ['<ul><li class="task"><label><input type="checkbox"> <span>済み</span></label></li></ul>', '- [ ] 済み\n'],
  ['<p>1. は<kbd>Ctrl</kbd>+<kbd>C</kbd> &lt;b&gt; * _x_</p>', '1\\. は`Ctrl`+`C` \\<b\\> \\* \\_x\\_\n'],
])('%s', (shown, markdown) => {
  expect(htmlToMarkdown(shown, 'https://help.example.com')).toBe(markdown)
})

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
const squeezed = (text: string) => text.replace(/\s+/g, '')

test('whatever a text holds, its Markdown says the same and is one paragraph', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'ab1.*_`[]()<>#-+~!|\\ &"\'あ：'),
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(text, said => {
      fc.pre(said.trim() !== '')
      const tree = parser.parse(htmlToMarkdown(html`<p>${said}</p>`.safe))
      expect(tree.children.map(node => node.type)).toEqual(['paragraph'])
      expect(squeezed(plainText(tree))).toBe(squeezed(said))
    }),
  )
})
