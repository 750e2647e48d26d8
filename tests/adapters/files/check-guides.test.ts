import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkGuides } from '#adapters/files/check-guides.ts'
import { readGuides } from '#adapters/files/read-guides.ts'
import { makeProject } from '../../helpers/project.ts'

const HEAD = '---\ntitle: 書き方\nsummary: 読者の言葉で書きます。\n---\n\n'
const GUIDE = 'content/guide/ja/writing.mdx'

// Astro compiles guides, so what is refused here would run on the build machine.
test.each([
  'export const x = 1',
  'import "node:fs"',
  '{process.env.HOME}',
  '本文 {1 + 1} です。',
  '<script>alert(1)</script>',
  '<Note>\n\nx\n\n</Note>',
  '<b onclick="alert(1)">x</b>',
  '[x](javascript:alert(1))',
  '[x](//evil.example/)',
  '![x](data:image/svg+xml,x)',
  '見えない\u202e文字',
  '{',
])('a guide that says %j is refused, and no site is built of it', body => {
  using project = makeProject({ [GUIDE]: `${HEAD}${body}\n` })
  expect(checkGuides(project.root).messages[0]).toMatchObject({ path: GUIDE, severity: 'error' })
  expect(() => readGuides(project.root)).toThrow(GUIDE)
})

test('a guide that is Markdown passes, with links to pages, files and figures', () => {
  const body =
    '## 見出し\n\n- [x] `{code}` と [窓口](/ja/contact/) と [次](./next.mdx) と https://example.com/\n\n| a |\n| - |\n| b |\n'
  using project = makeProject({ [GUIDE]: `${HEAD}${body}` })
  expect(checkGuides(project.root).messages).toEqual([])
  expect(readGuides(project.root)).toHaveLength(1)
})

test('a link to a file elsewhere is no guide', () => {
  using project = makeProject({ [GUIDE]: `${HEAD}本文\n`, 'elsewhere.txt': '{process.exit(1)}' })
  symlinkSync(join(project.root, 'elsewhere.txt'), join(project.root, 'content/guide/ja/evil.mdx'))
  expect(() => readGuides(project.root)).toThrow('symlink')
})
