import { SaxesParser } from 'saxes'
import type { Message } from '#schemas/message.ts'
import { reachesOut } from './svg-style.ts'
import { type DrawnPart, expandsTooFar } from './svg-uses.ts'

const SVG = 'http://www.w3.org/2000/svg'
const NAMESPACES = new Set([
  '',
  SVG,
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
])
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feMerge feMergeNode ' +
    'feFlood feComposite feBlend feColorMatrix feDropShadow style'
  ).split(' '),
)
const MAX_DEPTH = 60
const MAX_SAID = 20

type Problem = Readonly<{ line: number; column: number; ja: string; en: string }>

/**
 * Looks at an SVG and says everything in it that is not a plain drawing: elements off the list (script, foreignObject,
 * animation, a …) or of another language, on… attributes, addresses out of the file, DOCTYPE, entities, instructions, and
 * references that multiply. Read as XML, as browsers read it: what is no well-formed XML is refused.
 */
export function gateSvg(path: string, source: string): readonly Message[] {
  const problems: Problem[] = []
  const parts: DrawnPart[] = []
  const open: { isStyle: boolean; ids: readonly string[]; css: string }[] = []
  const parser = new SaxesParser({ xmlns: true, position: true })
  const refuse = (ja: string, en: string) => {
    problems.push({ line: parser.line, column: parser.column + 1, ja, en })
  }
  parser.on('error', () => refuse('XMLとして読めない部分', 'something that is no XML'))
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (encoding.toLowerCase() !== 'utf-8') refuse('UTF-8以外の文字コード', 'an encoding other than UTF-8')
  })
  parser.on('doctype', () => refuse('DOCTYPE', 'a DOCTYPE'))
  parser.on('processinginstruction', () => refuse('処理命令', 'an instruction'))
  parser.on('cdata', () => refuse('CDATA', 'a CDATA section'))
  parser.on('opentag', ({ local, uri, name, attributes }) => {
    if (uri !== SVG || !ELEMENTS.has(local)) refuse(`要素 <${short(name)}>`, `element <${short(name)}>`)
    if (open.length === 0 && local !== 'svg') refuse('SVGでない内容', 'something that is no SVG')
    if (open.length > MAX_DEPTH) refuse('深すぎる入れ子', 'nesting too deep')
    const ids = [...(open.at(-1)?.ids ?? [])]
    for (const attribute of Object.values(attributes)) {
      if (isRefused(attribute)) refuse(`属性 ${short(attribute.name)}`, `attribute ${short(attribute.name)}`)
      if (attribute.name === 'id') ids.push(attribute.value)
    }
    parts.push({ ids, targets: Object.values(attributes).flatMap(({ value }) => targetsIn(value)) })
    open.push({ isStyle: local === 'style', ids, css: '' })
  })
  parser.on('text', text => {
    const inside = open.at(-1)
    if (inside?.isStyle) inside.css += text
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed?.isStyle && reachesOut(closed.css)) refuse('外を参照するスタイル', 'a style that reaches out')
  })
  parser.write(source).close()
  if (expandsTooFar(parts)) refuse('増え続ける参照', 'references that multiply')
  return problems.slice(0, MAX_SAID).map(problem => toMessage(path, problem))
}

type Attribute = Readonly<{ name: string; local: string; uri: string; value: string }>

function isRefused({ name, local, uri, value }: Attribute): boolean {
  if (!NAMESPACES.has(uri)) return true
  if (name === 'xmlns' || name.startsWith('xmlns:')) return !NAMESPACES.has(value)
  const lower = local.toLowerCase()
  if (lower.startsWith('on') || lower === 'base') return true
  if (lower === 'href' || lower === 'src') return !value.startsWith('#')
  return reachesOut(value)
}

/** The ids an attribute's value refers to: `#a` and `url(#a)`. */
function targetsIn(value: string): readonly string[] {
  return [...value.matchAll(/#([^\s"')]+)/g)].map(([, id = '']) => id)
}

function short(name: string): string {
  return name.slice(0, 30)
}

function toMessage(path: string, { line, column, ja, en }: Problem): Message {
  return {
    path,
    line,
    column,
    rule: 'safe-svg',
    severity: 'error',
    text: {
      ja: `SVGに${ja}があります。絵だけが必要です。`,
      en: `Unexpected ${en} in an SVG, expected a plain drawing.`,
    },
    fix: {
      ja: '作図ソフトから「プレーンSVG」で書き出すか、PNGにしてください。',
      en: 'Export it as plain SVG, or use a PNG.',
    },
  }
}
