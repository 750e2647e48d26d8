import type { Nodes } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { isComponentNode } from '#core/article/component-node.ts'
import { COMPONENTS_BY_NAME } from '#core/article/components.ts'

/** A stretch of prose as it is written: its raw text, and where in the source it begins (UTF-16 units). */
export type ProseText = Readonly<{ text: string; start: number; kind: 'field' | 'text' | 'attribute' }>

type Written = Readonly<{ article: Article; source: string; nodes: readonly Nodes[] }>

/** Everything of an article that readers read, without code: title, summary, text, and titles and labels of components. */
export function proseTextsOf({ article, source, nodes }: Written): readonly ProseText[] {
  const before = source.length - article.body.length
  const texts: ProseText[] = ['title', 'summary'].flatMap(key => fieldText(source, before, key) ?? [])
  for (const node of nodes) {
    const range = rangeOf(node)
    if (node.type === 'text' && range)
      texts.push({
        text: article.body.slice(range.start, range.end),
        start: before + range.start,
        kind: 'text',
      })
    if (!isComponentNode(node)) continue
    const declared = COMPONENTS_BY_NAME.get(node.name ?? '')?.attributes ?? {}
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
      const place = rangeOf(attribute)
      if (!place || declared[attribute.name]?.kind !== 'text') continue
      const raw = article.body.slice(place.start, place.end)
      const quote = raw.search(/["']/)
      if (quote < 0) continue
      const start = before + place.start + quote + 1
      texts.push({ text: raw.slice(quote + 1, -1), start, kind: 'attribute' })
    }
  }
  return texts
}

/** The raw text of a frontmatter field of one or more lines, without quotes and block marks. */
export function fieldText(source: string, before: number, key: string): ProseText | undefined {
  const line = new RegExp(`^${key}:[ \\t]*(?:[>|][+-]?[ \\t]*\\n[ \\t]+)?["']?`, 'm').exec(
    source.slice(0, before),
  )
  if (!line) return undefined
  const start = line.index + line[0].length
  const rest = source.slice(start, before)
  const end = rest.search(/\n(?![ \t])/)
  const text = (end < 0 ? rest : rest.slice(0, end)).trimEnd()
  return { text: /["']$/.test(line[0]) ? text.slice(0, -1) : text, start, kind: 'field' }
}

function rangeOf(node: Readonly<{ position?: Nodes['position'] }>) {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
