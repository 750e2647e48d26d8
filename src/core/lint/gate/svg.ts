import type { Message } from '#schemas/message.ts'

const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop clipPath mask pattern marker filter feGaussianBlur feOffset feMerge feMergeNode ' +
    'feFlood feComposite feBlend feColorMatrix feDropShadow style'
  ).split(' '),
)
const TAG = /<(\/?)([^\s/>]*)([^>]*)>/g
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g
const URL_ATTRIBUTES = new Set(['href', 'xlink:href', 'src'])
const HARMLESS_CSS = /url\(\s*['"]?(?!#)|@import|expression|javascript:|-moz-binding|behavior\s*:/i

/**
 * Looks at an SVG and says everything in it that is not a plain drawing: elements off the list (script, foreignObject,
 * animation, a …), on… attributes, addresses out of the file, DOCTYPE and entities. An SVG that passes runs nothing,
 * fetches nothing and means the same to every parser. Strict on purpose: what can't be read simply is refused.
 */
export function gateSvg(path: string, source: string): readonly Message[] {
  const problems: { at: number; ja: string; en: string }[] = []
  const refuse = (at: number, ja: string, en: string) => problems.push({ at, ja, en })
  const text = source.replace(/<!--[\s\S]*?-->/g, found => ' '.repeat(found.length))
  const declaration = /^\uFEFF?\s*<\?xml [^?<>]{0,200}\?>/.exec(text)?.[0] ?? ''
  const rest = ' '.repeat(declaration.length) + text.slice(declaration.length)
  for (const odd of rest.matchAll(/<[!?]/g))
    refuse(odd.index, 'DOCTYPEや命令', 'a declaration or instruction')
  for (const entity of rest.matchAll(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi))
    refuse(entity.index, '実体参照', 'an entity reference')
  let last = 0
  for (const [whole, , name = '', attributes = '', at] of withIndex(rest)) {
    if (rest.slice(last, at).includes('<')) refuse(last, '閉じていないタグ', 'an unclosed tag')
    if (attributes.includes('<')) refuse(at, '閉じていないタグ', 'an unclosed tag')
    last = at + whole.length
    if (!ELEMENTS.has(name)) refuse(at, `要素 <${name.slice(0, 30)}>`, `element <${name.slice(0, 30)}>`)
    for (const [, attribute = '', quoted = ''] of attributes.matchAll(ATTRIBUTE)) {
      const reason = attributeProblem(attribute.toLowerCase(), quoted.replace(/^["']|["']$/g, ''))
      if (reason) refuse(at, `属性 ${attribute}`, `attribute ${attribute}`)
    }
  }
  for (const style of rest.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
    if (HARMLESS_CSS.test(plain(style[1] ?? '')))
      refuse(style.index, '外を参照するスタイル', 'a style that reaches out')
  if (!/<svg[\s>]/.test(rest)) refuse(0, 'SVGでない内容', 'something that is no SVG')
  return problems.slice(0, 20).map(({ at, ja, en }) => toMessage(path, source, at, ja, en))
}

function* withIndex(text: string): Generator<[string, string, string, string, number]> {
  for (const match of text.matchAll(TAG)) {
    if (/^[!?]/.test(match[2] ?? '')) continue
    yield [match[0], match[1] ?? '', match[2] ?? '', match[3] ?? '', match.index]
  }
}

function attributeProblem(name: string, value: string): boolean {
  if (name.startsWith('on')) return true
  if (name.startsWith('xmlns')) return !/^http:\/\/www\.w3\.org\//.test(value)
  if (URL_ATTRIBUTES.has(name)) return !value.startsWith('#')
  return HARMLESS_CSS.test(plain(value))
}

/** CSS escapes and character references undone, so that neither hides a word. */
function plain(text: string): string {
  return text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex, dec) =>
      character(hex ? Number.parseInt(hex, 16) : Number(dec)),
    )
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, hex) => character(Number.parseInt(hex, 16)))
    .replace(/\/\*[\s\S]*?\*\//g, '')
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function toMessage(path: string, source: string, at: number, ja: string, en: string): Message {
  const before = source.slice(0, at).split('\n')
  return {
    path,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
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
