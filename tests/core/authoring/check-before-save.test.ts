import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '#adapters/files/read-content.ts'
import { readSources } from '#adapters/files/read-sources.ts'
import { readTerms } from '#adapters/files/read-terms.ts'
import { checkBeforeSave } from '#site/components/admin/check-before-save.ts'

const { settings } = readSettings(process.cwd())
if (!settings) throw new Error('The sample has no settings')
const known = { ...settings, terms: readTerms(process.cwd()).terms }
const address = '#/collections/ja-account/entries/reset-password'
const article = (body: string, owner = 'service-desk') =>
  `---\ntitle: パスワードを忘れました\nsummary: 自分で再設定できます。\nowner: ${owner}\nkind: account\n---\n\n${body}\n`

test.each([
  ['ja', 'owner', '本文 3行目「<script>alert(1)</script>」', 'チーム'],
  ['en', 'owner', 'text, line 3 “<script>alert(1)</script>”', 'nobody'],
] as const)(
  'in %s an error says its field, or its line of the box, and refuses',
  (locale, field, line, words) => {
    const source = article('始めます。\n\n<script>alert(1)</script>', 'nobody')
    const { isRefused, said } = checkBeforeSave(source, { address, settings: known, locale })
    expect(isRefused).toBe(true)
    expect(said.find(({ where }) => where === field)?.text).toContain(words)
    expect(said.map(({ where }) => where)).toContain(line)
  },
)

test('warnings do not refuse, and stand behind what does', () => {
  const wide = checkBeforeSave(article('１２３と書きます。'), { address, settings: known, locale: 'ja' })
  expect(wide.isRefused).toBe(false)
  expect(wide.said.some(({ text }) => text.includes('１'))).toBe(true)
  const both = checkBeforeSave(article('１と書きます。\n\n<iframe src="https://x.example"></iframe>'), {
    address,
    settings: known,
    locale: 'ja',
  })
  expect(both.said.at(0)?.severity).toBe('error')
  expect(both.said.at(-1)?.severity).toBe('warning')
})

test.each(['#/collections/en-account/new', '#/somewhere', ''])(
  'at the address “%s” too an error refuses',
  where => {
    const source = article('{process.env.SECRET}')
    expect(checkBeforeSave(source, { address: where, settings: known, locale: 'en' }).isRefused).toBe(true)
  },
)

const HOSTILE = 'tests/fixtures/hostile'
const names = readdirSync(HOSTILE).filter(name => name.endsWith('.mdx'))

test('every hostile article is refused before it is saved', () => {
  const through = names.filter(
    name =>
      !checkBeforeSave(readFileSync(join(HOSTILE, name), 'utf8'), { address, settings: known, locale: 'ja' })
        .isRefused,
  )
  expect(names.length).toBeGreaterThan(100)
  expect(through).toEqual([])
})

test('no article of the sample is refused', () => {
  const { sources } = readSources(process.cwd(), 'content/articles', ['.mdx'])
  for (const { path, text } of sources) {
    const [, , locale, category, file = ''] = path.split('/')
    const where = `#/collections/${locale}-${category}/entries/${file.replace('.mdx', '')}`
    const { isRefused, said } = checkBeforeSave(text, { address: where, settings: known, locale: 'ja' })
    expect(isRefused ? said : []).toEqual([])
  }
})
