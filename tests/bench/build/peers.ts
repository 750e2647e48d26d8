import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeProject } from '../../helpers/project.ts'
import type { CorpusArticle } from './make-corpus.ts'

/** A generator laid out with the corpus, ready to be measured. */
export type Peer = Readonly<{
  name: string
  root: string
  command: string
  env?: NodeJS.ProcessEnv
  /** Where the source of an article lies, to edit it. */
  pathOf: (article: CorpusArticle) => string
  out: string
  /** Folders whose absence makes a build cold. */
  caches: readonly string[]
  /** A step of its own, measured apart. */
  fullText?: string
  remove: () => void
}>

const repeat = (words: string, count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(words)

/** Sodate itself, as `npm run build` runs it, without Pagefind and without pictures for social media, which no peer makes. */
export function sodate(corpus: readonly CorpusArticle[]): Peer {
  const project = makeProject(
    {
      'content/categories.yaml': repeat(
        '',
        20,
        i =>
          `- { id: category-${i}, name: { ja: 分類${i}, en: Topic ${i} }, description: { ja: 分類${i}の記事, en: Topic ${i} }, desk: internal }\n`,
      ),
    },
    { code: true },
  )
  for (const article of corpus) {
    project.write(
      `content/articles/${article.locale}/${article.category}/${article.slug}.mdx`,
      `---\ntitle: ${JSON.stringify(article.title)}\nsummary: ${JSON.stringify(article.summary)}\nowner: service-desk\nverified: 2026-10-01\nkind: how-to\nquestions:\n  - ${JSON.stringify(article.title)}\n---\n\n${article.body}`,
    )
  }
  return {
    name: 'Sodate',
    root: project.root,
    command: `${process.execPath} scripts/build.ts --no-full-text --no-social-images --today 2026-11-23`,
    pathOf: article =>
      join(project.root, `content/articles/${article.locale}/${article.category}/${article.slug}.mdx`),
    out: join(project.root, 'dist'),
    caches: [join(project.root, '.cache'), join(project.root, 'dist')],
    fullText: `${process.execPath} scripts/build.ts --no-social-images --today 2026-11-23`,
    remove: () => project[Symbol.dispose](),
  }
}

/** Astro Starlight with its defaults, without Pagefind; installed from the registry into a kept folder. */
export function starlight(corpus: readonly CorpusArticle[], folder: string): Peer {
  const root = join(folder, 'starlight')
  mkdirSync(root, { recursive: true })
  if (!existsSync(join(root, 'node_modules/@astrojs/starlight'))) {
    // Written before the packages are named in it, never after: Astro bundles only integrations that stand in it.
    writeFileSync(join(root, 'package.json'), '{"name":"bench-starlight","private":true,"type":"module"}')
    const { status } = spawnSync(
      'npm',
      ['i', '-s', '--no-audit', 'astro@7.3.5', '@astrojs/starlight@0.42.4'],
      { cwd: root, stdio: 'inherit' },
    )
    if (status !== 0) throw new Error('Could not install Starlight')
  }
  write(
    root,
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({ integrations: [starlight({ title: 'Bench', pagefind: false, defaultLocale: 'ja', locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } }, sidebar: [{ label: 'Home', link: '/' }] })] })
`,
  )
  write(
    root,
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  rmSync(join(root, 'src/content/docs'), { recursive: true, force: true })
  const pathOf = (article: CorpusArticle) =>
    join(root, `src/content/docs/${article.locale}/${article.category}/${article.slug}.mdx`)
  writeAll(corpus, pathOf)
  return {
    name: 'Starlight',
    root,
    command: `${process.execPath} node_modules/astro/bin/astro.mjs build`,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    pathOf,
    out: join(root, 'dist'),
    caches: [join(root, 'dist'), join(root, '.astro'), join(root, 'node_modules/.astro')],
    remove: () => rmSync(join(root, 'src/content/docs'), { recursive: true, force: true }),
  }
}

/** Hugo, where Debian's package is installed, with the least layouts that show the same things. */
export function hugo(corpus: readonly CorpusArticle[], folder: string): Peer {
  const root = join(folder, 'hugo')
  rmSync(root, { recursive: true, force: true })
  write(
    root,
    'config.toml',
    `baseURL = "https://example.com/"\ntitle = "Bench"\ndefaultContentLanguage = "ja"\ndefaultContentLanguageInSubdir = true\ndisableKinds = ["taxonomy","term","RSS","sitemap"]\n[languages.ja]\ncontentDir = "content/ja"\n[languages.en]\ncontentDir = "content/en"\n`,
  )
  const page = (main: string) =>
    `<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head><body><header><a href="/">{{ .Site.Title }}</a></header><main>${main}</main></body></html>`
  write(
    root,
    'layouts/_default/single.html',
    page('<h1>{{ .Title }}</h1><p>{{ .Description }}</p>{{ .Content }}'),
  )
  write(
    root,
    'layouts/_default/list.html',
    page(
      '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}</ul>',
    ),
  )
  const pathOf = (article: CorpusArticle) =>
    join(root, `content/${article.locale}/${article.category}/${article.slug}.md`)
  writeAll(corpus, pathOf)
  return {
    name: 'Hugo',
    root,
    command: 'hugo --quiet',
    pathOf,
    out: join(root, 'public'),
    caches: [join(root, 'public'), join(root, 'resources')],
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

function writeAll(corpus: readonly CorpusArticle[], pathOf: (article: CorpusArticle) => string): void {
  for (const article of corpus) {
    const file = pathOf(article)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      `---\ntitle: ${JSON.stringify(article.title)}\ndescription: ${JSON.stringify(article.summary)}\n---\n\n${article.body}`,
    )
  }
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
