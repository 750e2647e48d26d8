import { z } from 'zod'
import type { Settings } from '#core/article/content.ts'
import { SOURCE_FIELD, TEXT_FIELD } from '#core/authoring/edit-source.ts'
import { articleFrontmatterSchema } from '#schemas/article.ts'
import type { Locale } from '#schemas/locale.ts'
import { FIELD_TEXTS } from '../pages/guide-field-texts.ts'

/** A field as Sveltia CMS takes it. */
export type EditorField = Readonly<Record<string, unknown> & { name: string; widget: string }>
export type EditorConfig = Readonly<Record<string, unknown> & { collections: readonly unknown[] }>

/** The format `admin.ts` registers: only what changed is written. */
export const ARTICLE_FORMAT = 'sodate-frontmatter'
/** Not in the form: the folder says the category, and npm run translations writes the marks of a translation. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['category', 'translatedFrom'])

/** What a JSON Schema says of one field. */
type Shape = Readonly<{
  type?: string
  description?: string
  enum?: readonly string[]
  maxLength?: number
  anyOf?: readonly Shape[]
  items?: Shape
  properties?: Readonly<Record<string, Shape>>
  required?: readonly string[]
}>

/** The fields of an article that the form has, in the order of the schema. */
export function editorKeys(): readonly string[] {
  return Object.keys(articleShape().properties ?? {}).filter(key => !NOT_SHOWN.has(key))
}

/**
 * The web editor's configuration, from the schema of articles and the site's settings: a collection for each category in
 * each language; every change a pull request. Undefined where there is no repository on GitHub to write to.
 */
export function editorConfig(settings: Settings): EditorConfig | undefined {
  const { site, categories } = settings
  const { repository } = site
  const repo = repositoryOf(settings)
  if (!repository || !repo) return undefined
  const [first = 'ja'] = site.locales
  return {
    load_config_file: false,
    backend: {
      name: 'github',
      repo,
      branch: repository.branch,
      open_authoring: true,
      auth_methods: repository.signIn ? ['oauth', 'token'] : ['token'],
      ...(repository.signIn && { base_url: repository.signIn }),
    },
    publish_mode: 'editorial_workflow',
    media_folder: `${repository.contentPath}/images`,
    public_folder: '/images',
    app_title: site.name[first],
    logo: { src: `${site.base}icon.svg` },
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: site.locales.flatMap(locale =>
      categories.map(category => ({
        name: `${locale}-${category.id}`,
        label: `${category.name[locale]}${site.locales.length > 1 ? ` (${locale})` : ''}`,
        folder: `${repository.contentPath}/articles/${locale}/${category.id}`,
        extension: 'mdx',
        format: ARTICLE_FORMAT,
        create: true,
        slug: { editable: ['create'] },
        summary: '{{title}}',
        fields: fieldsFor(settings, locale),
      })),
    ),
  }
}

/** The repository on GitHub as `owner/name`, the only kind the editor writes to. */
export function repositoryOf({ site }: Pick<Settings, 'site'>): string | undefined {
  return /^https:\/\/github\.com\/([^/]+\/[^/]+)$/.exec(site.repository?.url ?? '')?.[1]
}

function fieldsFor(settings: Settings, locale: Locale): readonly EditorField[] {
  const { properties = {}, required = [] } = articleShape()
  const lists: Readonly<Record<string, readonly string[]>> = {
    owner: settings.teams.map(({ id }) => id),
    'escalate.team': settings.teams.map(({ id }) => id),
    'products[].name': settings.products.map(({ id }) => id),
  }
  const toField = (name: string, path: string, shape: Shape, isRequired: boolean): EditorField => ({
    name,
    label: name,
    required: isRequired,
    ...(hintOf(path, shape, locale) && { hint: hintOf(path, shape, locale) }),
    ...widgetOf(shape, lists[path], {
      inner: (key, inner, isNeeded) => toField(key, `${path}.${key}`, inner, isNeeded),
      item: (key, inner, isNeeded) => toField(key, `${path}[].${key}`, inner, isNeeded),
    }),
  })
  return [
    { name: SOURCE_FIELD, widget: 'hidden' },
    ...editorKeys().flatMap(key => {
      const shape = properties[key]
      return shape ? [toField(key, key, shape, required.includes(key))] : []
    }),
    {
      name: TEXT_FIELD,
      widget: 'text',
      label: locale === 'ja' ? '本文' : 'Text',
      hint: TEXT_HINT[locale],
      required: true,
    },
  ]
}

type Nested = Readonly<{
  inner: (key: string, shape: Shape, isRequired: boolean) => EditorField
  item: (key: string, shape: Shape, isRequired: boolean) => EditorField
}>

function widgetOf(
  shape: Shape,
  list: readonly string[] | undefined,
  { inner, item }: Nested,
): Readonly<{ widget: string } & Record<string, unknown>> {
  const options = list ?? shape.enum
  if (options) return { widget: 'select', options }
  if (shape.type === 'array') {
    const of = shape.items
    if (of?.enum) return { widget: 'select', multiple: true, options: of.enum }
    if (of?.properties) return { widget: 'list', fields: innerFields(of, item) }
    return { widget: 'list' }
  }
  if (shape.properties) return { widget: 'object', fields: innerFields(shape, inner) }
  if (shape.anyOf) return { widget: 'string', pattern: [DAY, 'YYYY-MM-DD'] }
  const { maxLength = 0 } = shape
  return { widget: maxLength > 150 ? 'text' : 'string', ...(maxLength > 0 && { maxlength: maxLength }) }
}

function innerFields(
  { properties = {}, required = [] }: Shape,
  toField: Nested['inner'],
): readonly EditorField[] {
  return Object.entries(properties).map(([key, shape]) => toField(key, shape, required.includes(key)))
}

function hintOf(path: string, { description }: Shape, locale: Locale): string | undefined {
  return locale === 'ja' ? FIELD_TEXTS[path] : description
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`
const TEXT_HINT: Readonly<Record<Locale, string>> = {
  ja: 'Markdown と、ガイドにある部品（<Note> など）で書きます。書いたとおりに保存されます。',
  en: 'Markdown and the components of the guide (<Note> …). It is kept as it is written.',
}

function articleShape(): Shape {
  // z.toJSONSchema gives JSON Schema, of which Shape names the parts used.
  return z.toJSONSchema(articleFrontmatterSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') jsonSchema.type = 'string'
    },
  }) as Shape
}
