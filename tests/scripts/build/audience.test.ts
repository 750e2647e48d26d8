import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { toString as plainText } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesBelow } from '#adapters/files/files-below.ts'
import { HOSTILE_TEXTS, hostileArticle } from '../../fixtures/hostile-texts.ts'
import { runBuild } from '../../helpers/build.ts'
import { articleSource, makeProject, type Project } from '../../helpers/project.ts'
import { elementsOf } from '../../helpers/read-page.ts'

let project: Project

/** A word that exists nowhere else, for one place: 「かなりあ」 keeps search tokenisers honest too. */
const canary = (place: string, audience: string) => `zqcanary${audience}${place}`

const secret = (audience: 'internal' | 'partner') =>
  articleSource({
    frontmatter: {
      title: canary('title', audience),
      summary: canary('summary', audience),
      questions: [`${canary('question', audience)}(a|b)`],
      tags: [canary('tag', audience)],
      aliases: [`${canary('alias', audience)}/old`],
      escalate: { team: 'service-desk', ready: [canary('ready', audience)] },
      audience,
    },
    body: `## ${canary('heading', audience)}\n\n${canary('body', audience)}\n\n![${canary('alt', audience)}](../../../images/account/${canary('image', audience)}.svg)\n`,
  })

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>${text}</title></svg>`

beforeAll(() => {
  const block = (audience: 'internal' | 'partner') => {
    const tag = audience === 'internal' ? 'Internal' : 'Partner'
    return `<${tag}>\n\n### ${canary('blockheading', audience)}\n\n${canary('block', audience)} <Kbd>${canary('kbd', audience)}</Kbd>\n\n![${canary('blockalt', audience)}](../../../images/account/${canary('blockimage', audience)}.svg)\n\n</${tag}>\n`
  }
  project = makeProject(
    {
      'content/articles/ja/account/open.mdx': articleSource({
        frontmatter: { related: [`account/${canary('slug', 'internal')}`] },
        body: `公開の段落。[続き](./${canary('slug', 'internal')}.mdx)\n\n${block('internal')}\n${block('partner')}`,
      }),
      'content/articles/en/account/open.mdx': articleSource({
        frontmatter: { title: 'Open' },
        body: 'Open text.\n',
      }),
      [`content/articles/ja/account/${canary('slug', 'internal')}.mdx`]: secret('internal'),
      [`content/articles/ja/account/${canary('slug', 'partner')}.mdx`]: secret('partner'),
      'content/articles/ja/account/draft.mdx': articleSource({
        frontmatter: { title: canary('draft', 'internal'), status: 'draft' },
      }),
      ...Object.fromEntries(
        (['internal', 'partner'] as const).flatMap(audience =>
          ['image', 'blockimage'].map(place => [
            `content/images/account/${canary(place, audience)}.svg`,
            svg(canary(`${place}text`, audience)),
          ]),
        ),
      ),
      ...Object.fromEntries(
        HOSTILE_TEXTS.map((text, index) => [
          `content/articles/ja/network/hostile-${index}.mdx`,
          hostileArticle(text),
        ]),
      ),
      'content/images/account/hostile.svg': svg('x'),
      'content/products.yaml': "- id: board\n  name: { ja: '</p><script>1</script>', en: Board }\n",
      'content/guide/ja/canary.mdx': `---\ntitle: ${canary('guidetitle', 'internal')}\nsummary: ${canary('guidesummary', 'internal')}\n---\n\n## ${canary('guideheading', 'internal')}\n\n${canary('guide', 'internal')}\n`,
      'content/teams.yaml': `- id: service-desk
  name: { ja: サービスデスク, en: Service desk }
  contacts:
    - { channel: phone, value: '03-0000-2400' }
    - { channel: chat, value: '#${canary('contact', 'internal')}', audience: internal }
- id: network-team
  name: { ja: '${canary('team', 'internal')}', en: '${canary('team', 'internal')}' }
  audience: internal
`,
      'content/categories.yaml': `- id: account
  name: { ja: アカウント, en: Accounts }
  description: { ja: パスワードなど, en: Passwords and more }
  desk: internal
- id: network
  name: { ja: '</title><script>1</script>', en: Network }
  description: { ja: '"><img src=x onerror=alert(1)>', en: VPN }
  desk: internal
- id: ${canary('category', 'internal')}
  name: { ja: '${canary('categoryname', 'internal')}', en: '${canary('categoryname', 'internal')}' }
  description: { ja: '${canary('categoryabout', 'internal')}', en: '${canary('categoryabout', 'internal')}' }
  desk: internal
  audience: internal
`,
    },
    { code: true },
  )
})

afterAll(() => project[Symbol.dispose]())

/** What a file says, also inside compression, base64, percent and entity encodings. */
function readings(path: string): readonly string[] {
  const bytes = readFileSync(path)
  const texts = [bytes.toString('latin1')]
  for (const inflate of [gunzipSync, brotliDecompressSync, inflateSync]) {
    try {
      texts.push(inflate(bytes).toString('latin1'))
    } catch {
      // Not compressed this way.
    }
  }
  return texts.flatMap(text => [
    text,
    text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    text.replace(/&#x?([0-9a-f]+);/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    ...(text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? []).map(base64 =>
      Buffer.from(base64, 'base64').toString('latin1'),
    ),
  ])
}

function canariesIn(folder: string, audience: string): readonly string[] {
  const files = filesBelow(folder)
  const inNames = files.filter(path => path.includes(`zqcanary${audience}`))
  const inside = files.filter(path =>
    readings(join(folder, path)).some(text => text.includes(`zqcanary${audience}`)),
  )
  return [...inNames, ...inside]
}

const run = (audience: string) =>
  // With the full-text index: Pagefind's files are part of what must not leak.
  runBuild(project.root, '--audience', audience, '--full-text')

test('the public build has no byte of internal or partner content', () => {
  expect(run('internal')).toMatchObject({ code: 0 })
  expect(run('public')).toMatchObject({ code: 0 })
  const folder = join(project.root, 'dist/public')
  expect(canariesIn(folder, 'internal')).toEqual([])
  expect(canariesIn(folder, 'partner')).toEqual([])
}, 240_000)

test('the partner build has the partner’s content and no byte of internal content', () => {
  expect(run('partner')).toMatchObject({ code: 0 })
  const folder = join(project.root, 'dist/partner')
  expect(canariesIn(folder, 'internal')).toEqual([])
  expect(canariesIn(folder, 'partner').length).toBeGreaterThan(3)
}, 240_000)

test.each(['public', 'partner'])(
  'the %s build has no guide, and no page about health or demand',
  audience => {
    const files = filesBelow(join(project.root, 'dist', audience))
    expect(files.filter(path => /(?:^|\/)(?:guide|health|demand)\//.test(path))).toEqual([])
  },
)

test('images for social media are drawn of public articles only, in the public build only', () => {
  const drawn = (audience: string) =>
    filesBelow(join(project.root, 'dist', audience)).filter(
      path => path.startsWith('og/') && !path.includes('hostile'),
    )
  expect(drawn('public')).toEqual([
    'og/en.png',
    'og/en/account/open.png',
    'og/ja.png',
    'og/ja/account/open.png',
  ])
  expect([...drawn('internal'), ...drawn('partner')]).toEqual([])
})

test('the internal build has all of it but drafts, so that this test can fail', () => {
  const folder = join(project.root, 'dist/internal')
  const said = filesBelow(folder)
    .flatMap(path => readings(join(folder, path)))
    .join('\n')
  for (const place of [
    'title',
    'summary',
    'body',
    'heading',
    'block',
    'kbd',
    'alt',
    'ready',
    'contact',
    'categoryname',
    'guidetitle',
    'guidesummary',
    'guideheading',
    'guide',
  ]) {
    expect(said, place).toContain(canary(place, 'internal'))
  }
  expect(said).not.toContain(canary('draft', 'internal'))
})

test.each(HOSTILE_TEXTS.map((text, index) => [text, index] as const))(
  'the text %j in every field of an article is shown as that text',
  (text, index) => {
    const page = readFileSync(
      join(project.root, `dist/public/ja/network/hostile-${index}/index.html`),
      'utf8',
    )
    const elements = elementsOf(page)
    const textOf = (wanted: (element: (typeof elements)[number]) => boolean) => elements.find(wanted)?.text
    const wordsOf = (value: string | undefined) => value?.replace(/[\u200b\u00ad]/g, '')
    expect(wordsOf(textOf(({ name }) => name === 'h1'))).toBe(text)
    expect(textOf(({ name }) => name === 'title')).toContain(text)
    expect(textOf(({ attributes }) => attributes['class'] === 'answer')).toBe(text)
    expect(textOf(({ name }) => name === 'pre')?.trim()).toBe(text)
    expect(textOf(({ name }) => name === 'figcaption')).toBe(text)
    expect(textOf(({ attributes }) => attributes['class'] === 'ready')).toContain(text)
    expect(textOf(({ attributes }) => 'data-choice' in attributes)).toBe(text)
    expect(elements.find(({ attributes }) => 'data-tab' in attributes)?.attributes['data-label']).toBe(text)
    expect(
      elements.find(({ attributes }) => attributes['name'] === 'description')?.attributes['content'],
    ).toBe(text)
    const linked = JSON.parse(textOf(({ attributes }) => attributes['type'] === 'application/ld+json') ?? '')
    expect(linked['@graph'][0].mainEntity[0]).toMatchObject({ name: text, acceptedAnswer: { text } })
    const twin = readFileSync(join(project.root, `dist/public/ja/network/hostile-${index}.md`), 'utf8')
    const squeezed = (said: string) => said.replace(/\s+/g, '')
    expect(squeezed(plainText(unified().use(remarkParse).parse(twin)))).toContain(squeezed(text))
  },
)

test('no page of a site full of hostile texts runs any of them', () => {
  const folder = join(project.root, 'dist/public')
  const found = filesBelow(folder)
    .filter(path => path.endsWith('.html'))
    .flatMap(path =>
      elementsOf(readFileSync(join(folder, path), 'utf8')).flatMap(({ name, attributes }) => {
        const handlers = Object.keys(attributes).filter(one => one.startsWith('on') || one === 'style')
        const isCode = name === 'script' && !attributes['src'] && !/json$/.test(attributes['type'] ?? '')
        const isTheirs = attributes['src'] === 'x' || 'autofocus' in attributes || name === 'iframe'
        return handlers.length > 0 || isCode || isTheirs
          ? [`${path}: <${name} ${Object.keys(attributes)}>`]
          : []
      }),
    )
  expect(found).toEqual([])
  for (const path of filesBelow(folder).filter(path => path.endsWith('.xml')))
    expect(() => new SaxesParser().write(readFileSync(join(folder, path), 'utf8')).close()).not.toThrow()
})
