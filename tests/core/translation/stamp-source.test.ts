import { expect, test } from 'vitest'
import { parseArticle } from '#core/article/parse-article.ts'
import { stampSource } from '#core/translation/stamp-source.ts'
import { articleSource } from '../../helpers/project.ts'

const PATH = 'content/articles/en/account/reset-password.mdx'
const TRICKY = [
  '12345678',
  '1e234567',
  '00000000',
  'deadbeef',
  'a1b2c3d4',
  '0x123456',
  'ffffffff',
  'abcdef01',
  '9',
].map(hash => hash.replace('x', 'f').padEnd(8, '7'))

test.each([
  ['no stamp', articleSource()],
  ['a bare locale', articleSource().replace('kind:', 'translatedFrom:\n  locale: ja\nkind:')],
  [
    'a stamp in braces',
    articleSource().replace('kind:', 'translatedFrom: { locale: ja, blocks: [] }\nkind:'),
  ],
  ['Windows line ends', articleSource().replaceAll('\n', '\r\n')],
  ['an old stamp', stampSource(articleSource(), { locale: 'ja', blocks: ['aaaaaaaa', 'bbbbbbbb'] })],
])('an article with %s takes a stamp, and reads as before', (_, source) => {
  const stamped = stampSource(source, { locale: 'ja', blocks: TRICKY })
  const { article, messages } = parseArticle(PATH, stamped)
  expect(messages).toEqual([])
  expect(article?.translatedFrom).toEqual({ locale: 'ja', blocks: TRICKY })
  const before = parseArticle(PATH, source).article
  expect({ ...article, translatedFrom: 0, bodyLine: 0 }).toEqual({
    ...before,
    translatedFrom: 0,
    bodyLine: 0,
  })
  expect(stampSource(stamped, { locale: 'ja', blocks: TRICKY })).toBe(stamped)
})

test('a text without frontmatter is left as it is', () => {
  expect(stampSource('# 見出し\n', { locale: 'ja', blocks: ['12345678'] })).toBe('# 見出し\n')
})
