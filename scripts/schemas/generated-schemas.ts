import { z } from 'zod'
import { articleFrontmatterSchema } from '#schemas/article.ts'
import { categoriesSchema } from '#schemas/category.ts'
import { glossarySchema } from '#schemas/glossary.ts'
import { houseTermsSchema } from '#schemas/house-terms.ts'
import { miningSchema } from '#schemas/mining.ts'
import { productsSchema } from '#schemas/product.ts'
import { searchTestsSchema } from '#schemas/search-test.ts'
import { siteSchema } from '#schemas/site.ts'
import { spellingSchema } from '#schemas/spelling.ts'
import { synonymsSchema } from '#schemas/synonyms.ts'
import { teamsSchema } from '#schemas/team.ts'
import { editorHelp } from './editor-help.ts'
import { snippets } from './snippets.ts'

const SCHEMAS: Readonly<Record<string, Readonly<{ file: string; schema: z.ZodType }>>> = {
  article: { file: 'content/articles/<locale>/<category>/<slug>.mdx', schema: articleFrontmatterSchema },
  site: { file: 'content/site.yaml', schema: siteSchema },
  categories: { file: 'content/categories.yaml', schema: categoriesSchema },
  teams: { file: 'content/teams.yaml', schema: teamsSchema },
  products: { file: 'content/products.yaml', schema: productsSchema },
  synonyms: { file: 'content/synonyms.yaml', schema: synonymsSchema },
  glossary: { file: 'content/glossary.yaml', schema: glossarySchema },
  terms: { file: 'content/terms.yaml', schema: houseTermsSchema },
  mining: { file: 'content/mining.yaml', schema: miningSchema },
  'search-tests': { file: 'content/search-tests.yaml', schema: searchTestsSchema },
  spelling: { file: 'content/prh.yml', schema: spellingSchema },
}

/** What a JSON Schema says of one field, as far as the reference shows it. */
type Field = Readonly<{
  type?: string | readonly string[]
  description?: string
  enum?: readonly unknown[]
  default?: unknown
  maxLength?: number
  maxItems?: number
  properties?: Readonly<Record<string, Field>>
  required?: readonly string[]
  items?: Field
  anyOf?: readonly Field[]
}>

/** What is written for editors: a JSON Schema per kind of content, one reference page of all fields, snippets, and what our extension knows. */
export function generatedSchemas(): readonly Readonly<{ path: string; text: string }>[] {
  const all = Object.entries(SCHEMAS).map(([name, { file, schema }]) => ({
    name,
    file,
    json: toJson(schema),
  }))
  return [
    ...all.map(({ name, json }) => ({
      path: `schemas/generated/${name}.schema.json`,
      text: `${JSON.stringify(json, null, 2)}\n`,
    })),
    {
      path: 'schemas/generated/editor-help.json',
      text: `${JSON.stringify(editorHelp(toJson(articleFrontmatterSchema)), null, 2)}\n`,
    },
    { path: '.vscode/articles.code-snippets', text: `${JSON.stringify(snippets(), null, 2)}\n` },
    {
      path: 'schemas/generated/reference.md',
      text: [
        '# Fields of content/',
        '',
        'Written by `npm run schemas` from schemas/. Do not edit.',
        ...all.flatMap(reference),
        '',
      ].join('\n'),
    },
  ]
}

/** What writers may write, so defaults are optional; a calendar day is a text. */
function toJson(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: context => {
      if (context.zodSchema._zod.def.type === 'date') context.jsonSchema.type = 'string'
    },
  })
}

function reference({ file, json }: Readonly<{ file: string; json: unknown }>): readonly string[] {
  // z.toJSONSchema gives JSON Schema, of which Field names the parts shown.
  const root = json as Field
  const fields = root.type === 'array' ? root.items : root
  return [
    '',
    `## ${file}`,
    '',
    root.description ?? '',
    '',
    '| field | needed | what | allowed |',
    '|---|---|---|---|',
    ...rows(fields ?? {}, ''),
  ]
}

function rows(parent: Field, prefix: string): readonly string[] {
  return Object.entries(parent.properties ?? {}).flatMap(([key, field]) => {
    const needed = parent.required?.includes(key) ? 'yes' : ''
    const row = `| \`${prefix}${key}\` | ${needed} | ${cell(field.description ?? '')} | ${cell(allowed(field))} |`
    const inner = field.properties
      ? rows(field, `${prefix}${key}.`)
      : rows(field.items ?? {}, `${prefix}${key}[].`)
    return [row, ...inner]
  })
}

function allowed(field: Field): string {
  const base = field.enum ?? field.items?.enum
  const said = base
    ? base.join(', ')
    : [field.type ?? field.anyOf?.map(one => one.type ?? '').join(' or ') ?? ''].flat().join(' or ')
  const limits = [
    field.maxLength !== undefined && `at most ${field.maxLength} characters`,
    field.maxItems !== undefined && `at most ${field.maxItems}`,
    field.default !== undefined &&
      !Array.isArray(field.default) &&
      typeof field.default !== 'object' &&
      `default ${String(field.default)}`,
  ].filter(Boolean)
  return [said, ...limits].join('; ')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
