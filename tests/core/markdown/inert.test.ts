import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { frontmatterBlock } from '#core/article/frontmatter-block.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { renderArticleBody } from '#site/markdown/render-article.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const ACTIVE =
  /^(?:script|style|iframe|frame|object|embed|applet|base|meta|link|form|svg|math|template|slot|video|audio)$/
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/

/** Everything of HTML that could run, load from elsewhere or lead where no address of ours leads. */
function active(html: string): readonly string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (ACTIVE.test(name)) found.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|style|srcdoc|srcset|action|ping|:/i.test(attribute)) found.push(`${name} ${attribute}`)
        if (/href|src$/.test(attribute) && !ADDRESS.test(value)) found.push(`${attribute}=${value}`)
        if (attribute === 'src' && !value.startsWith('/images/')) found.push(`src=${value}`)
      }
    },
  })
  parser.end(html)
  return found
}

// The gate refuses all of `hostile`. Should it ever miss one, the renderer still prints nothing that acts.
test.each(['hostile', 'benign'])(
  'what is rendered of %s texts does nothing, even without the gate',
  folder => {
    let renderedCount = 0
    for (const name of readdirSync(join(FIXTURES, folder))) {
      const source = readFileSync(join(FIXTURES, folder, name), 'utf8')
      const block = frontmatterBlock(source)
      const article = makeArticle({ body: typeof block === 'string' ? source : block.body })
      const { root } = parseBody(article)
      if (!root) continue
      const settings = makeSettings()
      const { html } = renderArticleBody({
        article,
        root,
        audience: 'public',
        settings,
        lookup: () => undefined,
      })
      expect([name, active(html)]).toEqual([name, []])
      renderedCount++
    }
    expect(renderedCount).toBeGreaterThan(20)
  },
)
