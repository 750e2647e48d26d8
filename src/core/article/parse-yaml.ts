import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Message } from '#schemas/message.ts'
import { hiddenCharacters, hiddenMessages, sayHidden } from './hidden-characters.ts'
import { sayIssue } from './issue-text.ts'
import { plainYaml } from './plain-yaml.ts'

export type ParsedYaml<T> = Readonly<{ value: T | undefined; messages: readonly Message[] }>

type Source = Readonly<{
  path: string
  text: string /** 1-based line of the file on which `text` begins. */
  firstLine?: number
}>

/**
 * Parses YAML and checks it against a schema; every problem becomes a message at its line and column.
 * Merge keys, tags and anchors beyond a few are refused: content is data, and an alias bomb is not.
 */
export function parseYaml<S extends z.ZodType>(source: Source, schema: S): ParsedYaml<z.output<S>> {
  const hidden = hiddenMessages(source.path, source.text, source.firstLine)
  if (hidden.length > 0) return { value: undefined, messages: hidden }
  const plain = plainYaml(source.text)
  const known = plain === undefined ? undefined : schema.safeParse(plain)
  if (known?.success) return { value: known.data, messages: [] }
  const lines = new LineCounter()
  const firstLine = source.firstLine ?? 1
  const at = (offset: number) => {
    const pos = lines.linePos(Math.max(0, offset))
    return { path: source.path, line: Math.max(1, pos.line + firstLine - 1), column: Math.max(1, pos.col) }
  }
  let document: Document
  try {
    document = parseDocument(source.text, {
      lineCounter: lines,
      schema: 'core',
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
    })
  } catch {
    // The library recurses: a text of ten thousand brackets ends its stack.
    return { value: undefined, messages: [{ ...at(0), rule: 'yaml', severity: 'error', ...TOO_DEEP }] }
  }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return {
      value: undefined,
      messages: broken.slice(0, 20).map(error => ({
        ...at(error.pos[0]),
        rule: 'yaml',
        severity: 'error',
        text: {
          ja: `YAMLとして読めません: ${error.message}`,
          en: `Could not read this as YAML: ${error.message}`,
        },
      })),
    }
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      value: undefined,
      messages: [
        {
          ...at(0),
          rule: 'yaml',
          severity: 'error',
          text: { ja: `YAMLの別名（&と*）が多すぎます: ${reason}`, en: `Too many YAML aliases: ${reason}` },
        },
      ],
    }
  }
  const escaped = source.text.includes('\\') ? hiddenCharacters(textsIn(data)) : []
  if (escaped[0]) return { value: undefined, messages: [{ ...at(0), ...sayHidden(escaped[0]) }] }
  const result = schema.safeParse(data ?? undefined)
  if (result.success) return { value: result.data, messages: [] }
  const messages: Message[] = []
  for (const issue of result.error.issues.slice(0, 50)) {
    const value = issue.path.reduce<unknown>(valueIn, data)
    messages.push({
      ...at(offsetOf(document, issue)),
      rule: 'schema',
      severity: 'error',
      ...sayIssue(issue, value, keysAt(schema, issue.path)),
    })
  }
  return { value: undefined, messages }
}

const TOO_DEEP: Pick<Message, 'text'> = {
  text: { ja: 'YAMLの入れ子が深すぎます。', en: 'Unexpected nesting, expected plain YAML.' },
}

/** All texts of a value, keys too. Depth is bounded by the parser, aliases by their count. */
function textsIn(data: unknown, seen = new Set<unknown>()): string {
  if (typeof data === 'string') return data
  if (typeof data !== 'object' || data === null || seen.has(data)) return ''
  seen.add(data)
  return Object.entries(data)
    .map(([key, value]) => `${key}\n${textsIn(value, seen)}`)
    .join('\n')
}

function valueIn(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

/** Where an issue stands: its value, its key, or the nearest parent that exists. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path]
  if (issue.code === 'unrecognized_keys') {
    const parent = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true)
    if (isMap(parent)) {
      const pair = parent.items.find(item => isNode(item.key) && String(item.key) === issue.keys[0])
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0
    }
  }
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node)) return node.range?.[0] ?? 0
  }
  return 0
}

/** The keys a schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  for (const part of path)
    at = typeof part === 'number' ? valueIn(at, 'items') : valueIn(valueIn(at, 'properties'), part)
  const properties = valueIn(at, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}
