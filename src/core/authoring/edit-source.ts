import { type Document, isMap, isNode, parseDocument, stringify } from 'yaml'
import { frontmatterBlock } from '#core/article/frontmatter-block.ts'

/** An article as a form shows it: its fields, its text, and its source as it was. */
export type EditedArticle = Readonly<Record<string, unknown>>

/** The names under which a form holds the text and the source; no field of an article has them. */
export const TEXT_FIELD = 'body'
export const SOURCE_FIELD = 'source'

/** Cuts an article into what a form shows. What is no article is a text without fields. */
export function toEdited(source: string): EditedArticle {
  const block = frontmatterBlock(source)
  if (typeof block === 'string') return { [TEXT_FIELD]: source, [SOURCE_FIELD]: source }
  return { ...valuesOf(documentOf(block.yaml)), [TEXT_FIELD]: shown(block.body), [SOURCE_FIELD]: source }
}

/**
 * The source with what a form changed, and nothing else: only the lines of changed fields are written anew, and the text only
 * if it is another. Without an earlier source: a new article. `keys` are the fields the form has, in their order.
 */
export function fromEdited(edited: EditedArticle, keys: readonly string[]): string {
  const source = edited[SOURCE_FIELD]
  const text = typeof edited[TEXT_FIELD] === 'string' ? edited[TEXT_FIELD] : ''
  const block = typeof source === 'string' ? frontmatterBlock(source) : 'missing'
  if (typeof source === 'string' && typeof block === 'string' && text === source) return source
  if (typeof source !== 'string' || typeof block === 'string') return newSource(edited, keys, text)
  const yaml = keys.reduce((all, key) => withField(all, key, tidy(edited[key])), block.yaml)
  const start = source.indexOf('\n') + 1
  const bodyStart = source.length - block.body.length
  return (
    source.slice(0, start) +
    yaml +
    source.slice(start + block.yaml.length, bodyStart) +
    withText(block.body, text)
  )
}

function newSource(edited: EditedArticle, keys: readonly string[], text: string): string {
  const fields = keys.flatMap(key => {
    const value = tidy(edited[key])
    return value === undefined ? [] : [lineOf(key, value)]
  })
  return `---\n${fields.join('')}---\n\n${text.trim()}\n`
}

function withField(yaml: string, key: string, value: unknown): string {
  const document = documentOf(yaml)
  if (isSame(valuesOf(document)[key], value)) return yaml
  const pair = isMap(document.contents)
    ? document.contents.items.find(item => isNode(item.key) && String(item.key) === key)
    : undefined
  const line = value === undefined ? '' : lineOf(key, value)
  const from = isNode(pair?.key) ? pair.key.range?.[0] : undefined
  if (from === undefined) return yaml + line
  const to = isNode(pair?.value) ? (pair.value.range?.[1] ?? from) : from + key.length + 1
  const written = yaml.slice(from, to).trimEnd()
  const rest = yaml.slice(from + written.length)
  // Whatever stands behind the value on its line (a comment) stays; a field that goes takes its line along.
  if (value === undefined) return yaml.slice(0, from) + rest.replace(/^[^\n]*\n?/, '')
  return yaml.slice(0, from) + line.trimEnd() + rest
}

function lineOf(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 })
}

function withText(before: string, text: string): string {
  const after = text.replace(/\r\n/g, '\n').trim()
  if (after === shown(before)) return before
  const lead = /^\s*/.exec(before)?.[0] || '\n'
  const body = `${lead.replace(/\r/g, '')}${after}\n`
  return before.includes('\r\n') ? body.replace(/\n/g, '\r\n') : body
}

function shown(body: string): string {
  return body.replace(/\r\n/g, '\n').trim()
}

function documentOf(yaml: string): Document {
  return parseDocument(yaml, { schema: 'core', prettyErrors: false })
}

function valuesOf(document: Document): Readonly<Record<string, unknown>> {
  const value: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 20 })
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(tidy(a))) === JSON.stringify(sorted(b))
}

/** A form has no word for "not written": an empty text, list or group is as good as none. */
function tidy(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined
  if (Array.isArray(value)) {
    const all = value.map(tidy).filter(one => one !== undefined)
    return all.length > 0 ? all : undefined
  }
  if (typeof value !== 'object') return value
  const all = Object.entries(value).flatMap(([key, inner]) => {
    const kept = tidy(inner)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return all.length > 0 ? Object.fromEntries(all) : undefined
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
