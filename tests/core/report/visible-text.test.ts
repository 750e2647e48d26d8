import { expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import { visibleText } from '#core/report/visible-text.ts'
import { articleSource } from '../../helpers/project.ts'

test.each([
  ['en', '1. Press **Save**.\\\n   You see it.\n', 'Press Save. You see it.'],
  ['ja', '1. 「保存」を押します。\\\n   一覧に出ます。\n', '「保存」を押します。一覧に出ます。'],
])(
  'a line broken by hand leaves a gap between words where the language has gaps (%s)',
  (locale, body, said) => {
    const { article } = parseArticle(`content/articles/${locale}/account/a.mdx`, articleSource({ body }))
    if (!article) throw new Error('The article of this test does not parse')
    expect(visibleText(article, { audience: 'public' }).map(block => block.text)).toContain(said)
  },
)
