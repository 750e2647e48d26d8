import { z } from 'zod'
import { type Html, html } from '#core/html/html.ts'
import { articleFrontmatterSchema } from '#schemas/article.ts'
import type { Locale } from '#schemas/locale.ts'
import { filterBox } from './filter-box.ts'
import { FIELD_TEXTS } from './guide-field-texts.ts'
import { GUIDE_WORDS } from './guide-words.ts'

/** What a JSON Schema says of a field, as far as it is shown. */
type Field = Readonly<{
  type?: string
  description?: string
  enum?: readonly unknown[]
  default?: unknown
  maxLength?: number
  maxItems?: number
  properties?: Readonly<Record<string, Field>>
  required?: readonly string[]
  items?: Field
}>

/** A field of an article's frontmatter: `escalate.team`, `products[].name`. */
export type ArticleField = Readonly<{ name: string; needed: boolean; about: string; allowed: string }>

/** Every field that can stand above an article's text, as its schema has it. */
export function articleFields(): readonly ArticleField[] {
  const schema = z.toJSONSchema(articleFrontmatterSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: context => {
      if (context.zodSchema._zod.def.type === 'date') context.jsonSchema.type = 'string'
    },
  })
  // z.toJSONSchema gives JSON Schema, of which Field names the parts shown.
  return below(schema as Field, '')
}

/** The table of fields. */
export function guideFields(locale: Locale): Html {
  const words = GUIDE_WORDS[locale]
  return html`${filterBox(locale, 'guide-fields', words.filterFields)}<div class="table" tabindex="0"><table id="guide-fields"><thead><tr><th scope="col">${
    words.field
  }</th><th scope="col">${words.what}</th><th scope="col">${words.allowed}</th></tr></thead><tbody>${articleFields().map(
    ({ name, needed, about, allowed }) =>
      html`<tr data-filtered><th scope="row">${
        needed ? html`<strong><code>${name}</code></strong>` : html`<code>${name}</code>`
      }</th><td>${locale === 'ja' ? (FIELD_TEXTS[name] ?? about) : about}</td><td>${allowed}</td></tr>`,
  )}</tbody></table></div>`
}

function below(parent: Field, prefix: string): readonly ArticleField[] {
  return Object.entries(parent.properties ?? {}).flatMap(([key, field]) => {
    const name = `${prefix}${key}`
    const own = {
      name,
      needed: parent.required?.includes(key) ?? false,
      about: field.description ?? '',
      allowed: allowedIn(field),
    }
    return [own, ...below(field, `${name}.`), ...below(field.items ?? {}, `${name}[].`)]
  })
}

function allowedIn(field: Field): string {
  const values = field.enum ?? field.items?.enum
  return [
    values?.join(' | ') ?? field.type,
    field.maxLength !== undefined && `≤ ${field.maxLength}`,
    field.maxItems !== undefined && `≤ ${field.maxItems}`,
    typeof field.default === 'string' && `= ${field.default}`,
  ]
    .filter(Boolean)
    .join(', ')
}
