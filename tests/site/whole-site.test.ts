import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { filesBelow } from '#adapters/files/files-below.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { readSources } from '#adapters/files/read-sources.ts'
import { RESERVED_NAMES } from '#schemas/reserved-names.ts'
import { type ElementRead, elementsOf } from '../helpers/read-page.ts'

const settings = readSettings(process.cwd()).settings?.site
const SITE = settings?.url ?? 'https://help.example.com'
const base = settings?.base ?? '/'
const articles = new Set(
  readSources(process.cwd(), 'content/articles', ['.mdx']).sources.map(({ path }) =>
    path.replace(/^content\/articles\/|\.mdx$/g, ''),
  ),
)
const URL_ATTRIBUTES = ['href', 'src', 'action', 'data-contact', 'data-src']

type Page = Readonly<{
  path: string
  html: string
  elements: readonly ElementRead[]
  ids: ReadonlySet<string>
}>

/** Whether a page is what an alias `name` left behind. */
function isRedirect({ path, html }: Page, name: string): boolean {
  return new RegExp(`^(?:ja|en)/${name}(?:/|$)`).test(path) && html.includes('http-equiv="refresh"')
}

describe.each(['siteFolder', 'internalFolder'] as const)('every page of the built %s', key => {
  let files: ReadonlySet<string>
  let pages: ReadonlyMap<string, Page>
  const textOf = (path: string) => readFileSync(join(inject(key), path), 'utf8')

  beforeAll(() => {
    files = new Set(filesBelow(inject(key)))
    pages = new Map(
      [...files]
        .filter(path => path.endsWith('.html'))
        .map(path => {
          const html = textOf(path)
          const elements = elementsOf(html)
          const ids = new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? []))
          return [path, { path, html, elements, ids }]
        }),
    )
    expect(pages.size).toBeGreaterThan(10)
  })

  test('what stands directly below a language is a category, an old address, or a name that nothing written may take', () => {
    const { settings: all } = readSettings(process.cwd())
    const known = new Set(all?.categories.map(({ id }) => id))
    const own = [...files]
      .flatMap(path => /^(?:ja|en)\/([^/.]+)(?:\/|$)/.exec(path)?.[1] ?? [])
      .filter(name => !known.has(name))
      .filter(name => ![...pages.values()].some(page => isRedirect(page, name)))
    expect([...new Set(own)].filter(name => !RESERVED_NAMES.has(name))).toEqual([])
  })

  /** Why an address leads nowhere; undefined where it resolves or is another site's. */
  function broken(address: string, from: string): string | undefined {
    const url = new URL(address, `${SITE}${base}${from.replace(/index\.html$/, '')}`)
    if (url.origin !== SITE) return undefined
    const path = decodeURIComponent(url.pathname).slice(base.length)
    const file = [path, `${path}index.html`, `${path}/index.html`].find(one => files.has(one))
    if (file === undefined) return `${from}: ${address} is no file of the site`
    const anchor = decodeURIComponent(url.hash.slice(1))
    const target = pages.get(file)
    // An article in the editor is a place of the editor's own: the file has to be there.
    const entry = /^\/collections\/(ja|en)-([a-z0-9-]+)\/entries\/([a-z0-9-]+)$/.exec(anchor)
    if (file === 'admin/index.html' && entry && articles.has(entry.slice(1).join('/'))) return undefined
    return anchor === '' || target?.ids.has(anchor) ? undefined : `${from}: ${address} is no place in ${file}`
  }

  test('the Markdown twin of an article says what its page says, with its headings and links', () => {
    const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
    const squeezed = (text: string) => text.replace(/\s+/g, '')
    const twins = [...files].filter(path => /^(?:ja|en)\/.+\.md$/.test(path))
    expect(twins.length).toBeGreaterThan(key === 'siteFolder' ? 100 : -1)
    for (const path of twins) {
      const tree = markdown.parse(textOf(path))
      const body = pages.get(path.replace(/\.md$/, '/index.html'))?.html ?? ''
      const article = body.slice(body.indexOf('<div class="body">'), body.indexOf('<div class="after">'))
      const headings = [...article.matchAll(/<h[2-6][^>]*>(.*?)<\/h/g)].map(([, inner = '']) =>
        squeezed(
          inner
            .replace(/<[^>]+>/g, '')
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, '&'),
        ),
      )
      const found = tree.children.flatMap(node =>
        node.type === 'heading' && node.depth > 1 ? squeezed(plainText(node)) : [],
      )
      expect({ path, found }).toEqual({ path, found: headings })
    }
  })

  test('is valid HTML', () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], elements: ['html5'] }),
    )
    // Two pages of one path come from the same code: of the second site only what the first has not.
    const first = key === 'siteFolder' ? [] : filesBelow(inject('siteFolder'))
    const others = [...pages.values()].filter(({ path }) => !first.includes(path))
    expect(others.length).toBeGreaterThan(10)
    const found = others.flatMap(({ path, html }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId} ${message}`),
        ),
    )
    expect(found.slice(0, 20)).toEqual([])
  })

  test('links only to pages and places that exist', () => {
    const found: string[] = []
    let count = 0
    for (const { path, elements } of pages.values()) {
      for (const { name, attributes } of elements) {
        const addresses = URL_ATTRIBUTES.flatMap(attribute => attributes[attribute] ?? [])
        const sized = attributes['srcset']?.split(',').map(one => one.trim().split(' ')[0] ?? '') ?? []
        const social =
          name === 'meta' && /^og:(?:url|image)$/.test(attributes['property'] ?? '')
            ? [attributes['content'] ?? '']
            : []
        for (const address of [...addresses, ...sized, ...social]) {
          count++
          const why = broken(address, path)
          if (why) found.push(why)
        }
      }
    }
    expect(count).toBeGreaterThan(pages.size * 10)
    expect(found.slice(0, 20)).toEqual([])
  })

  test('is reached by every address in the sitemap, the feeds, llms.txt and the redirects', () => {
    const listed = [...files].filter(
      path => /(?:\.xml|llms\.txt|_redirects)$/.test(path) && !path.includes('/images/'),
    )
    const found = listed.flatMap(path => {
      const text = textOf(path)
      const addresses = path.endsWith('.xml')
        ? [...text.matchAll(/<(?:loc|link)>([^<]+)</g)].map(match => match[1] ?? '')
        : path === '_redirects'
          ? text.split('\n').flatMap(line => line.split(' ')[1] ?? [])
          : [...text.matchAll(/\]\(([^)]+)\)/g)].map(match => match[1] ?? '')
      if (key === 'siteFolder' && path !== '_redirects')
        expect({ path, count: addresses.length }).not.toEqual({ path, count: 0 })
      return addresses.flatMap(address => broken(address, '') ?? [])
    })
    expect(found.slice(0, 20)).toEqual([])
  })

  test('tells search engines what readers see, in the shapes that schema.org and Google name', () => {
    let count = 0
    for (const { path, elements } of pages.values()) {
      const scripts = elements.filter(({ attributes }) => attributes['type'] === 'application/ld+json')
      if (key === 'internalFolder') expect({ path, count: scripts.length }).toEqual({ path, count: 0 })
      for (const { text } of scripts) {
        const { '@graph': graph } = linkedData.parse(JSON.parse(text))
        const shown = elements.find(({ name }) => name === 'main')?.text ?? ''
        for (const thing of graph) {
          count++
          const [addresses, texts] =
            thing['@type'] === 'FAQPage'
              ? [
                  [thing['@id'], ...thing.mainEntity.map(({ acceptedAnswer }) => acceptedAnswer.url)],
                  thing.mainEntity.flatMap(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]),
                ]
              : [
                  thing.itemListElement.map(({ item }) => item),
                  thing.itemListElement.slice(1).map(({ name }) => name),
                ]
          expect({ path, broken: addresses.flatMap(address => broken(address, path) ?? []) }).toEqual({
            path,
            broken: [],
          })
          expect({ path, hidden: texts.filter(one => !shown.includes(one)) }).toEqual({ path, hidden: [] })
          if (thing['@type'] === 'BreadcrumbList')
            expect(thing.itemListElement.map(({ position }) => position)).toEqual(
              thing.itemListElement.map((_, index) => index + 1),
            )
        }
      }
    }
    expect(count > 0).toBe(key === 'siteFolder' && settings?.url !== undefined)
  })
})

const address = z.url().startsWith(`${SITE}/`)
const faqPage = z.strictObject({
  '@type': z.literal('FAQPage'),
  '@id': address,
  inLanguage: z.enum(['ja', 'en']),
  dateModified: z.iso.date().optional(),
  mainEntity: z
    .array(
      z.strictObject({
        '@type': z.literal('Question'),
        name: z.string().min(1),
        acceptedAnswer: z.strictObject({
          '@type': z.literal('Answer'),
          text: z.string().min(1),
          url: address,
        }),
      }),
    )
    .min(1),
})
const breadcrumbList = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(2),
})
const linkedData = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [faqPage, breadcrumbList])).min(1),
})
