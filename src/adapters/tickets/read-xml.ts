import { SaxesParser } from 'saxes'
import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import type { Element } from './read-json.ts'

const DEEPEST = 100
const CUT_OFF: LocalizedText = {
  ja: 'XMLが最後まで書かれていません（ファイルが途中で切れていませんか）',
  en: 'the XML never ends (was the file cut off?)',
}
const LONGEST_ELEMENT = 32 * 1024 * 1024

type Node = { readonly name: string; text: string; readonly children: Map<string, unknown[]> }

/**
 * Every element of one name in an XML text as it streams by, its children as JSON-like values.
 * Entities declared in the file are never expanded, external ones never fetched.
 */
export async function* readXml(chunks: AsyncIterable<string>, elementName: string): AsyncGenerator<Element> {
  const parser = new SaxesParser({ position: true })
  const found: Element[] = []
  const stack: Node[] = []
  let depth = 0
  let size = 0
  let beganAt = 1
  let failure: Error | undefined
  parser.on('error', error => {
    failure ??= error
  })
  parser.on('doctype', doctype => {
    if (/<!ENTITY/i.test(doctype))
      failure ??= new LocalizedError({
        ja: '実体を宣言しています。チケットの書き出しにはないものです',
        en: 'it declares entities, which no ticket export does',
      })
  })
  parser.on('opentag', tag => {
    depth += 1
    if (depth > DEEPEST)
      failure ??= new LocalizedError({
        ja: `XMLの入れ子が${DEEPEST}段を超えています`,
        en: `XML nested deeper than ${DEEPEST}`,
      })
    if (stack.length === 0 && tag.name !== elementName) return
    if (stack.length === 0) {
      beganAt = parser.line
      size = 0
    }
    stack.push({ name: tag.name, text: '', children: new Map() })
  })
  const addText = (text: string) => {
    const node = stack.at(-1)
    if (node === undefined) return
    size += text.length
    if (size > LONGEST_ELEMENT)
      failure ??= new LocalizedError({
        ja: `1件が${LONGEST_ELEMENT / 1024 / 1024} MBを超えています`,
        en: `one ticket is longer than ${LONGEST_ELEMENT / 1024 / 1024} MB`,
      })
    else node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    depth -= 1
    const node = stack.pop()
    if (node === undefined) return
    const value = jsonOf(node)
    const parent = stack.at(-1)
    if (parent === undefined) found.push({ line: beganAt, value })
    else {
      const siblings = parent.children.get(node.name)
      if (siblings === undefined) parent.children.set(node.name, [value])
      else siblings.push(value)
    }
  })
  for await (const chunk of chunks) {
    parser.write(chunk)
    if (failure !== undefined) throw broken(parser.line, failure)
    yield* found.splice(0)
  }
  parser.close()
  if (failure !== undefined) throw broken(parser.line, failure)
  yield* found.splice(0)
}

/** What saxes says can quote the file; only its own words are kept, and it is no cause, which would be printed. */
function broken(line: number, failure: Error): LocalizedError {
  const said = failure.message.replace(/^\d+:\d+: /, '').replace(/[:"'&].*$/s, '')
  const { ja, en } =
    failure instanceof LocalizedError
      ? failure.text
      : /unclosed tag|unexpected end/.test(said)
        ? CUT_OFF
        : { ja: `XMLとして正しくありません（${said}）`, en: said }
  return new LocalizedError({ ja: `${line}行目：${ja}`, en: `line ${line}: ${en}` })
}

function jsonOf(node: Node): unknown {
  if (node.children.size === 0) return node.text.trim()
  return Object.fromEntries(
    [...node.children].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
}
