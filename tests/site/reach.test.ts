import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { imageSize } from 'image-size'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { filesBelow } from '#adapters/files/files-below.ts'
import { openTypeface } from '#adapters/fonts/open-typeface.ts'
import { type ElementRead, elementsOf } from '../helpers/read-page.ts'

const textOf = (path: string) => readFileSync(join(inject('siteFolder'), path), 'utf8')
const exists = (path: string) => existsSync(join(inject('siteFolder'), path))
const below = (address: string) => new URL(address, 'https://x').pathname.slice(1)

type Page = Readonly<{ path: string; address: string; elements: readonly ElementRead[] }>
let pages: readonly Page[] = []

beforeAll(() => {
  pages = filesBelow(inject('siteFolder'))
    .filter(path => /^(?:ja|en)\/.*index\.html$/.test(path))
    .map(path => ({
      path,
      address: `/${path.replace(/index\.html$/, '')}`,
      elements: elementsOf(textOf(path)),
    }))
})

const links = (page: Page, rel: string) =>
  page.elements.flatMap(({ name, attributes }) =>
    name === 'link' && attributes['rel'] === rel ? [attributes] : [],
  )
const metaOf = (page: Page, name: string) =>
  page.elements.find(({ attributes }) => [attributes['name'], attributes['property']].includes(name))
    ?.attributes['content']
const articles = () =>
  pages.filter(({ elements }) =>
    elements.some(
      ({ attributes }) => attributes['data-article'] !== undefined && attributes['id'] === 'main',
    ),
  )

test('llms.txt lists every article of both languages with its answer, and each leads to its Markdown', () => {
  const lines = textOf('llms.txt').split('\n')
  expect(lines[0]).toMatch(/^# \S/)
  expect(lines[2]).toMatch(/^> \S/)
  const listed = lines
    .flatMap(line => /^- \[.+\]\((\S+\.md)\): (.+) \(\/.+\/\)$/.exec(line) ?? [])
    .filter(part => part.endsWith('.md'))
  expect(new Set(listed.map(below))).toEqual(
    new Set(articles().map(({ address }) => `${address.slice(1, -1)}.md`)),
  )
  for (const { elements, address } of articles()) {
    const answer = elements.find(({ attributes }) => attributes['class'] === 'answer')?.text ?? ''
    expect(textOf('llms.txt'), address).toContain(answer.replace(/\s+/g, ' '))
  }
})

test('each article names its Markdown twin, which begins with the question and the answer', () => {
  for (const page of articles()) {
    const twin = links(page, 'alternate').find(({ type }) => type === 'text/markdown')?.['href'] ?? ''
    const text = textOf(below(twin))
    expect(text, twin).toMatch(/^# \S.*\n\n\S/)
    expect(text, twin).not.toMatch(/<\/?[A-Z][a-z]+/)
  }
})

describe.each(['ja', 'en'])('the feeds in %s', locale => {
  test.each(['feed', 'corrected'])(
    '%s.xml is there where pages name it, newest first, each entry whole',
    name => {
      const path = `${locale}/${name}.xml`
      const home = pages.find(({ address }) => address === `/${locale}/`)
      const named =
        home &&
        links(home, 'alternate')
          .filter(({ type }) => type === 'application/rss+xml')
          .map(({ href = '' }) => below(href))
      expect(exists(path)).toBe(named?.includes(path))
      if (!exists(path)) return
      const items = itemsOf(textOf(path))
      expect(items.length).toBeGreaterThan(0)
      for (const { title, link, guid, pubDate, description } of items) {
        expect(title && description, guid).toBeTruthy()
        expect(exists(`${below(link ?? '')}index.html`), link).toBe(true)
        expect(new Date(pubDate ?? '').toUTCString()).toBe(pubDate)
      }
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length)
      const days = items.map(({ pubDate = '' }) => Date.parse(pubDate))
      expect(days).toEqual(days.toSorted((a, b) => b - a))
    },
  )
})

test('a page names its own address, and its counterpart, which names it back', () => {
  let pairs = 0
  const byAddress = new Map(pages.map(page => [page.address, page]))
  const languagesOf = (page: Page | undefined) =>
    page
      ? links(page, 'alternate').flatMap(({ hreflang, href = '' }) =>
          hreflang ? [`${hreflang} /${below(href)}`] : [],
        )
      : []
  for (const page of pages) {
    const [canonical] = links(page, 'canonical')
    const isHidden = metaOf(page, 'robots') === 'noindex'
    expect({
      page: page.address,
      named: canonical && !isHidden ? `/${below(canonical['href'] ?? '')}` : page.address,
    }).toEqual({ page: page.address, named: page.address })
    const known = languagesOf(page)
    if (known.length === 0) continue
    pairs++
    expect(known).toContain(`${page.address.slice(1, 3)} ${page.address}`)
    for (const one of known) {
      const other = byAddress.get(one.slice(one.indexOf(' ') + 1))
      expect(new Set(languagesOf(other)), `${page.address} → ${one}`).toEqual(new Set(known))
    }
  }
  expect(pairs).toBeGreaterThan(100)
})

test('each article has a picture for chats, of the size it says, in letters the typeface has', () => {
  const face = openTypeface()
  for (const page of articles()) {
    const picture = below(metaOf(page, 'og:image') ?? '')
    const { width, height } = imageSize(readFileSync(join(inject('siteFolder'), picture)))
    expect([width, height].map(String)).toEqual([
      metaOf(page, 'og:image:width'),
      metaOf(page, 'og:image:height'),
    ])
    const title = metaOf(page, 'og:title') ?? ''
    const missing = [...title].filter(
      letter => letter.trim() && letter !== '〓' && face.outline(letter) === face.outline('〓'),
    )
    expect({ title, missing }).toEqual({ title, missing: [] })
  }
})

test('every old address leads to its article: by rule, and by a page where the host knows no rules', () => {
  const rules = textOf('_redirects')
    .trim()
    .split('\n')
    .map(line => line.split(' '))
  expect(rules.length).toBeGreaterThan(5)
  for (const [from = '', to = '', status] of rules) {
    expect(status).toBe('301')
    expect(exists(`${below(to)}index.html`), to).toBe(true)
    const elements = elementsOf(textOf(`${below(from)}index.html`))
    expect(
      elements.find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes['content'],
    ).toBe(`0; url=${to}`)
    expect(elements.some(({ name, attributes }) => name === 'a' && attributes['href'] === to)).toBe(true)
  }
})

test('search engines may read the readers’ site and nothing of the internal one', () => {
  expect(textOf('robots.txt')).toMatch(/Allow: \/\nSitemap: https:\/\/\S+\/sitemap\.xml/)
  const internal = inject('internalFolder')
  expect(readFileSync(join(internal, 'robots.txt'), 'utf8')).toContain('Disallow: /')
  expect(readFileSync(join(internal, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex')
  const files = filesBelow(internal)
  for (const path of files.filter(path => path.endsWith('.html')))
    expect(
      /<meta name="robots" content="noindex"/.test(readFileSync(join(internal, path), 'utf8')),
      path,
    ).toBe(true)
  expect(files.filter(path => /sitemap\.xml|llms\.txt|feed\.xml|\.md$|\/og\//.test(path))).toEqual([])
})

test('the sitemap holds every article', () => {
  const sitemap = textOf('sitemap.xml')
  for (const { address } of articles()) expect(sitemap).toContain(`${address}</loc>`)
})

/** The items of a feed, each as its elements by name. */
function itemsOf(xml: string): readonly Readonly<Record<string, string>>[] {
  const items: Record<string, string>[] = []
  let item: Record<string, string> | undefined
  let name = ''
  const parser = new Parser(
    {
      onopentag: tag => {
        if (tag === 'item') item = {}
        name = tag
      },
      ontext: text => {
        if (item && name) item[name] = (item[name] ?? '') + text
      },
      onclosetag: tag => {
        if (tag === 'item' && item) items.push(item)
        if (tag === 'item') item = undefined
        name = ''
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return items
}
