import { COMPONENTS, type ComponentDeclaration } from '#core/article/components.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import { FIELD_TEXTS } from '#site/components/pages/guide-field-texts.ts'

/** A field at the head of an article, as an editor suggests and explains it. */
export type FieldHelp = Readonly<{
  /** `owner`, `escalate.team`, `products[].name`. */
  path: string
  shape: 'text' | 'day' | 'list' | 'group'
  required: boolean
  about: LocalizedText
  values?: readonly string[]
  /** The ids that may stand there: those of a file of content/, or of articles. */
  from?: Source
}>

/** What the extension for Visual Studio Code knows of articles. */
export type EditorHelp = Readonly<{
  fields: readonly FieldHelp[]
  components: readonly Omit<ComponentDeclaration, 'example'>[]
}>

type Source = 'teams' | 'categories' | 'products' | 'articles'
type Shape = Readonly<{
  type?: string
  description?: string
  enum?: readonly string[]
  items?: Shape
  properties?: Readonly<Record<string, Shape>>
  required?: readonly string[]
}>

const DAYS: ReadonlySet<string> = new Set(['verified', 'reviewBy'])
const FROM: Readonly<Record<string, Source>> = {
  owner: 'teams',
  'escalate.team': 'teams',
  category: 'categories',
  'products[].name': 'products',
  related: 'articles',
}

/** Fields from the JSON Schema of articles with their words in both languages, and the components. */
export function editorHelp(articleSchema: unknown): EditorHelp {
  return {
    // z.toJSONSchema gives JSON Schema, of which Shape names the parts read.
    fields: fieldsOf(articleSchema as Shape, ''),
    components: COMPONENTS.map(({ example: _, ...shown }) => shown),
  }
}

function fieldsOf({ properties = {}, required = [] }: Shape, prefix: string): readonly FieldHelp[] {
  return Object.entries(properties).flatMap(([key, shape]) => {
    const path = prefix + key
    const values = shape.enum ?? shape.items?.enum
    const from = FROM[path]
    const field: FieldHelp = {
      path,
      shape: shapeOf(path, shape),
      required: required.includes(key),
      about: { ja: FIELD_TEXTS[path] ?? shape.description ?? '', en: shape.description ?? '' },
      ...(values && { values }),
      ...(from && { from }),
    }
    return [field, ...fieldsOf(shape, `${path}.`), ...fieldsOf(shape.items ?? {}, `${path}[].`)]
  })
}

function shapeOf(path: string, { type, properties }: Shape): FieldHelp['shape'] {
  if (DAYS.has(path)) return 'day'
  if (type === 'array') return 'list'
  return properties ? 'group' : 'text'
}
