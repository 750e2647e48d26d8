import { expect, test } from 'vitest'
import { commentText } from '#core/pull-report/comment-text.ts'
import type { PullReport } from '#schemas/pull-report.ts'
import { makeSettings } from '../../helpers/make-article.ts'

const report = (isDraft: boolean): PullReport => ({
  version: 1,
  pull: 7,
  head: 'a'.repeat(40),
  articles: [
    {
      path: 'content/articles/ja/account/reset-password.mdx',
      title: 'パスワードを忘れました',
      change: 'added',
      owner: 'service-desk',
      audience: 'public',
      ...(isDraft && { isDraft }),
      findings: [],
      findingCount: 0,
      readability: {},
      rivals: [],
    },
  ],
  articleCount: 1,
  errorCount: 1,
  behind: [],
  searchTests: { count: 1, failedBefore: 0, failedAfter: 0, movedCount: 0, moved: [] },
})

test.each([
  ['ja', false, '`public/ja/account/reset-password/`', 'エラーは全部で1件'],
  ['ja', true, '下書き（どのサイトにも出ません）', 'エラーは全部で1件'],
  ['en', true, 'draft (on no site)', '1 error in all. It must be mended'],
] as const)('in %s a draft (%s) has no preview to open: %s', (locale, isDraft, shown, errors) => {
  const text = commentText(report(isDraft), {
    settings: makeSettings(),
    locale,
    repositoryUrl: 'https://github.com/acme/help',
    runUrl: 'https://github.com/acme/help/actions/runs/1',
  })
  expect(text).toContain(shown)
  expect(text).toContain(errors)
  expect(text.includes('`public/')).toBe(!isDraft)
})
