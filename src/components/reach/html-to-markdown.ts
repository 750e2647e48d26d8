type Element = Readonly<{ name: string; attributes: string; children: readonly Node[] }>
type Node = string | Element

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|([^<]+)/g
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr'])
const INLINE = new Set(
  'a abbr b br button code del em i img input ins kbd label mark rp rt ruby s samp small span strong sub sup wbr'.split(
    ' ',
  ),
)
/** Pictures that say nothing, and what only a click shows. */
const SILENT = new Set(['svg', 'rp', 'wbr'])

/**
 * The HTML of our own renderer as Markdown (CommonMark and GitHub's tables). Not for HTML of others: it knows no
 * comments, no unclosed tags, no unquoted brackets. Made from what is shown, so nothing hidden can be in it.
 * `base` is put before addresses that begin with a slash.
 */
export function htmlToMarkdown(html: string, base = ''): string {
  const context: Context = { base }
  return `${blocks(parse(html), context).join('\n\n')}\n`
}

type Context = Readonly<{ base: string }>

function parse(html: string): readonly Node[] {
  const root = { name: '', attributes: '', children: [] as Node[] }
  const open = [root]
  for (const [, close, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(text)
    else if (close) {
      if (open.length > 1) open.pop()
    } else {
      const element = { name, attributes, children: [] as Node[] }
      parent.children.push(element)
      if (!VOID.has(name)) open.push(element)
    }
  }
  return root.children
}

/** Blocks, each one or more lines. What stands in a line between them becomes a paragraph. */
function blocks(nodes: readonly Node[], on: Context): readonly string[] {
  const out: string[] = []
  let line: Node[] = []
  const endLine = () => {
    const text = inline(line, on)
    if (text.trim()) out.push(paragraph(text))
    line = []
  }
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE.has(node.name)) line.push(node)
    else {
      endLine()
      out.push(...block(node, on))
    }
  }
  endLine()
  return out
}

function block(node: Element, on: Context): readonly string[] {
  const { name, children } = node
  const heading = /^h([1-6])$/.exec(name)
  if (heading)
    return [`${'#'.repeat(Number(heading[1]))} ${inline(children, on).trim().replace(/#+$/, '\\$&')}`]
  if (SILENT.has(name)) return []
  if (name === 'ul' || name === 'ol') return [list(node, on)]
  if (name === 'pre') return [fenced(node)]
  if (name === 'hr') return ['---']
  if (name === 'table') return [table(node, on)]
  if (name === 'dt') return [`**${inline(children, on).trim()}**`]
  const inner = blocks(children, on)
  const isQuote = name === 'blockquote' || /^note(?:\s|$)/.test(attribute(node, 'class') ?? '')
  return isQuote && inner.length > 0 ? [indented(inner.join('\n\n'), '> ')] : inner
}

function list(node: Element, on: Context): string {
  let number = Number(attribute(node, 'start') ?? 1)
  const lines = node.children.flatMap(item => {
    if (typeof item === 'string') return []
    const mark = node.name === 'ol' ? `${number++}. ` : '- '
    const isLoose = item.children.some(
      child => typeof child === 'object' && /^(?:p|pre|div)$/.test(child.name),
    )
    const inner = blocks(item.children, on).join(isLoose ? '\n\n' : '\n')
    return mark + indented(inner, ' '.repeat(mark.length)).trimStart()
  })
  return lines.join('\n')
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map(line => (by + line).trimEnd())
    .join('\n')
}

function fenced(node: Element): string {
  const code = node.children.find(child => typeof child !== 'string')
  const language = typeof code === 'object' ? /language-([\w+-]+)/.exec(code.attributes)?.[1] : undefined
  const text = textOf(node).replace(/\n$/, '')
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${fence}${language ?? ''}\n${text}\n${fence}`
}

function table(node: Element, on: Context): string {
  const rows = elementsIn(node, 'tr').map(row =>
    row.children.flatMap(cell =>
      typeof cell === 'string'
        ? []
        : inline(cell.children, on).trim().replace(/\|/g, '\\|').replace(/\\?\n/g, ' '),
    ),
  )
  const [head = [], ...rest] = rows
  const lines = [head, head.map(() => '---'), ...rest].map(cells => `| ${cells.join(' | ')} |`)
  return lines.join('\n')
}

function elementsIn(node: Element, name: string): readonly Element[] {
  return node.children.flatMap(child =>
    typeof child === 'string' ? [] : child.name === name ? child : elementsIn(child, name),
  )
}

function inline(nodes: readonly Node[], on: Context): string {
  let out = ''
  for (const node of nodes) {
    const text = typeof node === 'string' ? literal(unescaped(node)) : inlineElement(node, on)
    out += out.endsWith('\\\n') ? text.trimStart() : text
  }
  return out
}

function inlineElement(node: Element, on: Context): string {
  const { name, children } = node
  if (SILENT.has(name)) return ''
  if (name === 'br') return '\\\n'
  if (name === 'img') {
    const alt = unescaped(attribute(node, 'alt') ?? '')
    return `![${literal(alt)}](${address(node, 'src', on)})`
  }
  if (name === 'input') return /\schecked\b/.test(node.attributes) ? '[x]' : '[ ]'
  if (name === 'code' || name === 'kbd' || name === 'samp') return codeSpan(textOf(node))
  const inner = inline(children, on)
  // The small window of a term: its word stands in the sentence already.
  if (attribute(node, 'popover') !== undefined || /\spopover\b/.test(node.attributes)) return ''
  if (name === 'strong' || name === 'b') return around(inner, '**')
  if (name === 'em' || name === 'i') return around(inner, '*')
  if (name === 'del' || name === 's') return around(inner, '~~')
  if (name === 'a' && children.some(child => typeof child === 'object' && child.name === 'img')) return inner
  return name === 'a' ? `[${inner}](${address(node, 'href', on)})` : inner
}

/** Marks stand directly beside what they mark, spaces outside. */
function around(inner: string, mark: string): string {
  const text = inner.trim()
  return text === '' ? inner : inner.replace(text, () => `${mark}${text}${mark}`)
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${pad}${text.replace(/\n/g, ' ')}${pad}${fence}`
}

function address(node: Element, name: 'href' | 'src', { base }: Context): string {
  const url = unescaped(attribute(node, name) ?? '')
  const whole = /^\/(?!\/)/.test(url) ? `${base}${url}` : url
  return /[\s()<>]/.test(whole) ? `<${whole.replace(/[<>\n]/g, encodeURIComponent)}>` : whole
}

function textOf(node: Node): string {
  return typeof node === 'string' ? unescaped(node) : node.children.map(textOf).join('')
}

function attribute({ attributes }: Element, name: string): string | undefined {
  for (const [, key, value] of attributes.matchAll(/\s([a-z-]+)="([^"]*)"/g)) if (key === name) return value
  return undefined
}

/** Text that stands for itself within a line of Markdown. */
function literal(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/&(?=[#a-z])/gi, '\\&')
}

/** A paragraph, none of whose lines begins like another block. */
function paragraph(text: string): string {
  return text
    .trim()
    .replace(/^[ \t]*([#+=:-])/gm, '\\$1')
    .replace(/^[ \t]*(\d{1,9})([.)])/gm, '$1\\$2')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
