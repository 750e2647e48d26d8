import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Article } from '#core/article/article.ts'
import type { Content, Settings } from '#core/article/content.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { categoriesSchema } from '#schemas/category.ts'
import { glossarySchema } from '#schemas/glossary.ts'
import type { Message } from '#schemas/message.ts'
import { productsSchema } from '#schemas/product.ts'
import { siteSchema } from '#schemas/site.ts'
import { synonymsSchema } from '#schemas/synonyms.ts'
import { teamsSchema } from '#schemas/team.ts'
import { readSource, readSources } from './read-sources.ts'

/** What was read, and every problem met on the way. Settings are absent when a file they need is wrong. */
export type ReadSettings = Readonly<{ settings: Settings | undefined; messages: readonly Message[] }>
export type ReadContent = Readonly<{
  content: Content | undefined
  articles: readonly Article[]
  messages: readonly Message[]
}>

/** Reads `content/` below a project root: settings and articles. Never throws for what a writer wrote. */
export function readContent(root: string): ReadContent {
  const { settings, messages: settingMessages } = readSettings(root)
  const { sources, messages: sourceMessages } = readSources(root, 'content/articles', ['.mdx'])
  const parsed = sources.map(source => parseArticle(source.path, source.text))
  const articles = parsed.flatMap(({ article }) => article ?? [])
  const messages = [...settingMessages, ...sourceMessages, ...parsed.flatMap(one => one.messages)]
  return { content: settings && { ...settings, articles }, articles, messages }
}

/** Reads the YAML files of `content/`. Only site, categories and teams must exist. */
export function readSettings(root: string): ReadSettings {
  const messages: Message[] = []
  const read = <S extends z.ZodType>(
    name: string,
    schema: S,
    absent?: z.output<S>,
  ): z.output<S> | undefined => {
    const path = `content/${name}.yaml`
    if (!existsSync(join(root, path))) {
      if (absent === undefined) messages.push(missing(path))
      return absent
    }
    const source = readSource(root, path)
    if ('rule' in source) {
      messages.push(source)
      return undefined
    }
    const parsed = parseYaml({ path, text: source.text }, schema)
    messages.push(...parsed.messages)
    return parsed.value
  }
  const site = read('site', siteSchema)
  const categories = read('categories', categoriesSchema)
  const teams = read('teams', teamsSchema)
  const products = read('products', productsSchema, [])
  const synonyms = read('synonyms', synonymsSchema, [])
  const glossary = read('glossary', glossarySchema, [])
  if (!site || !categories || !teams || !products || !synonyms || !glossary)
    return { settings: undefined, messages }
  return { settings: { site, categories, teams, products, synonyms, glossary }, messages }
}

function missing(path: string): Message {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'missing-file',
    severity: 'error',
    text: { ja: 'ファイルがありません。', en: 'Missing file.' },
    fix: {
      ja: 'サンプルの content/ から写して始められます。',
      en: 'Copy it from the sample content/ to begin.',
    },
  }
}
