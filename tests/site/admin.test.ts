import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readSources } from '#adapters/files/read-sources.ts'
import { toEdited } from '#core/authoring/edit-source.ts'
import { openBrowser } from '../helpers/browser.ts'

/** Kinds of text that editors have been seen to harm: nested components, trees, tables, UNC paths in code, figures. */
const ARTICLES = [
  'content/articles/ja/account/reset-password.mdx',
  'content/articles/en/account/reset-password.mdx',
  ...articlesWith(/<Troubleshoot/, 2),
  ...articlesWith(/<Tabs[\s\S]*<Note>/, 2),
  ...articlesWith(/\\\\\\\\/, 2),
  ...articlesWith(/<Figure/, 2),
  ...articlesWith(/<Internal>/, 1),
  ...articlesWith(/\n\|[-: |]+\|\n/, 1),
]

function articlesWith(pattern: RegExp, count: number): readonly string[] {
  const { sources } = readSources(process.cwd(), 'content/articles', ['.mdx'])
  return sources
    .filter(({ text }) => pattern.test(text))
    .slice(0, count)
    .map(({ path }) => path)
}

let browser: Browser
let page: Page
const outside: string[] = []
const sources = new Map(
  readSources(process.cwd(), 'content/articles', ['.mdx']).sources.map(({ path, text }) => [path, text]),
)
// Sveltia offers the folder of a clone only where it knows itself to be at home.
const adminUrl = () => new URL('admin/', inject('internalUrl').replace('127.0.0.1', 'localhost')).href

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'ja-JP' })
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') outside.push(request.url())
  })
  // The writer's clone: a folder of the browser's own file system instead of one chosen in a dialogue.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('clone', { create: true }),
    })
  })
  await page.goto(adminUrl())
  await page.evaluate(
    async files => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('clone', {
        create: true,
      })
      await root.getDirectoryHandle('.git', { create: true })
      for (const [path, text] of files) {
        const parts = path.split('/')
        const name = parts.pop() ?? ''
        let folder = root
        for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true })
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable()
        await file.write(text)
        await file.close()
      }
    },
    [...sources],
  )
  await page.getByRole('button', { name: 'ローカルリポジトリで作業' }).click()
  await page.getByText('パスワードとサインイン').first().waitFor()
}, 120_000)
afterAll(() => browser.close())

async function fileInClone(path: string): Promise<string | undefined> {
  return page.evaluate(async path => {
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('clone')
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    try {
      for (const part of parts) folder = await folder.getDirectoryHandle(part)
      return await (await (await folder.getFileHandle(name)).getFile()).text()
    } catch {
      return undefined
    }
  }, path)
}

/** Opens an article's form, and waits until it is its own and not the one before it. */
const openEntry = async (path: string) => {
  const [, , locale, category, file = ''] = path.split('/')
  const { title } = toEdited((await fileInClone(path)) ?? '')
  await page.goto(`${adminUrl()}#/collections/${locale}-${category}/entries/${file.replace('.mdx', '')}`)
  const box = page.getByRole('textbox', { name: 'title' })
  await expect
    .poll(async () => (await box.count()) === 1 && (await box.inputValue()), { timeout: 60_000 })
    .toBe(title)
  return box
}
/** The form draws its fields as they come into sight. */
const seeAll = async () => {
  for (const text of ['kind', 'escalate', '本文']) {
    const label = page
      .getByRole('heading', { name: text })
      .or(page.getByText(text, { exact: true }))
      .first()
    await expect
      .poll(
        () =>
          page
            .evaluate(() => {
              for (const element of document.querySelectorAll('*'))
                if (element.scrollHeight > element.clientHeight) element.scrollTop += 400
            })
            .then(() => label.count()),
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0)
  }
}
const save = () => page.getByRole('button', { name: '保存', exact: true }).click()

test.each([...new Set(ARTICLES)])(
  '%s comes back with another title and no other byte',
  { timeout: 120_000 },
  async path => {
    const before = sources.get(path) ?? ''
    const title = await openEntry(path)
    await title.fill('題を変えました')
    await save()
    const after = before.replace(/^title: .*$/m, 'title: 題を変えました')
    await expect.poll(() => fileInClone(path), { timeout: 60_000 }).toBe(after)
  },
)

test('what is typed into the text is what is written, components and all', { timeout: 120_000 }, async () => {
  const path = 'content/articles/ja/account/reset-password.mdx'
  await openEntry(path)
  await seeAll()
  const text = page.getByRole('textbox', { name: '本文' })
  const added = '\n\n<Note>\n\n`\\\\\\\\fs\\share` を開きます。\n\n</Note>'
  await text.fill(`${await text.inputValue()}${added}`)
  await save()
  await expect.poll(() => fileInClone(path), { timeout: 60_000 }).toContain(added)
})

test('what the gate refuses is not saved, is told in the language of the page, and stays in the form', {
  timeout: 120_000,
}, async () => {
  const path = 'content/articles/ja/account/locked-out.mdx'
  await openEntry(path)
  await seeAll()
  const text = page.getByRole('textbox', { name: '本文' })
  const hostile = `${await text.inputValue()}\n\n<script>fetch('https://evil.example')</script>`
  await text.fill(hostile)
  await save()
  const dialogue = page.getByRole('alertdialog').filter({ hasText: '保存していません' })
  await dialogue.waitFor()
  expect(await dialogue.textContent()).toMatch(/本文 \d+行目「<script>fetch.*script/)
  await dialogue.getByRole('button').first().click()
  expect(await text.inputValue()).toBe(hostile)
  expect(await fileInClone(path)).toBe(sources.get(path))
  const notes = page.locator('#sodate-notes')
  expect(await notes.getAttribute('lang')).toBe('ja')
  expect(await notes.locator('script').count()).toBe(0)
  // Mended, it is saved, and what only a warning says is told.
  await text.fill(`${sources.get(path)?.split('\n---\n')[1]?.trim()}\n\n１２３を押します。`)
  await save()
  await expect.poll(() => fileInClone(path), { timeout: 60_000 }).toContain('１２３を押します。')
  expect(await notes.locator('h2').textContent()).toContain('保存はできます')
  expect(await notes.locator('li').allInnerTexts()).toEqual([expect.stringContaining('「１２３」は「123」')])
  await notes.getByRole('button', { name: '閉じる' }).click()
  expect(await notes.count()).toBe(0)
})

test('the form asks for the fields of the schema', { timeout: 120_000 }, async () => {
  await openEntry('content/articles/ja/account/reset-password.mdx')
  await seeAll()
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there.
  const form = await page.locator('body').innerText()
  for (const field of ['title', 'summary', 'questions', 'owner', 'kind', 'reviewBy', 'escalate', 'aliases'])
    expect(form).toContain(field)
})

test('nothing is asked of anyone but this site', () => expect(outside).toEqual([]))
