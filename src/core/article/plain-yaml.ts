/** What plain YAML can say. */
export type PlainValue = string | readonly PlainValue[] | { readonly [key: string]: PlainValue }

/**
 * Reads the YAML that frontmatter nearly always is: maps, lists and texts of one line each. Gives what the whole parser
 * would give (a property test compares them) in a fraction of its time; undefined for everything else, mistakes included.
 */
export function plainYaml(source: string): PlainValue | undefined {
  if (NEVER_PLAIN.test(source)) return undefined
  const lines = source.replace(/\n$/, '').split('\n').map(toLine)
  const at: At = { lines, next: 0 }
  const value = map(at, 0)
  return at.next === lines.length ? value : undefined
}

type Line = Readonly<{ indent: number; text: string }>
type At = { lines: Line[]; next: number }

/** Carriage returns, tabs and whatever else is no printable character. */
const NEVER_PLAIN = /[^\n\x20-\x7e\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u
const KEY = /^(?!(?:null|true|false):)([A-Za-z][A-Za-z0-9_-]{0,60}):(?: (.*))?$/i
/** A text that begins with a letter, a digit or a Japanese mark, with nothing inside that ends it or makes it a map. */
const TEXT = /^[\p{L}\p{N}(“（「『【〜…](?!.*(?:: |:$| #| $))/u
/** One member of a list in brackets and what follows it. */
const MEMBER = /(?:'([^']*)'|"([^"\\]*)"|([\p{L}\p{N}][^,:#"[\]{}]*?)) *(,|$) */uy
/** What YAML would read as a number, a truth value or nothing. */
const NO_TEXT = /^(?:[0-9a-fox+._-]*|null|true|false)$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/

function toLine(text: string): Line {
  const indent = text.search(/[^ ]/)
  return { indent, text: text.slice(indent) }
}

function map(at: At, indent: number): PlainValue | undefined {
  const all: Record<string, PlainValue> = {}
  for (let line = at.lines[at.next]; line?.indent === indent; line = at.lines[at.next]) {
    const [, key, rest = ''] = KEY.exec(line.text) ?? []
    if (key === undefined || Object.hasOwn(all, key)) return undefined
    at.next++
    const value = rest === '' ? below(at, indent) : inLine(at, indent, rest)
    if (value === undefined) return undefined
    all[key] = value
  }
  return Object.keys(all).length > 0 ? all : undefined
}

/** What stands on the lines below a key. A list may stand as far left as its key. */
function below(at: At, indent: number): PlainValue | undefined {
  const line = at.lines[at.next]
  if (!line || line.indent < indent) return undefined
  if (line.text.startsWith('- ')) return list(at, line.indent)
  if (line.indent === indent) return undefined
  if (!line.text.startsWith('[')) return map(at, line.indent)
  at.next++
  return inLine(at, indent, line.text)
}

function list(at: At, indent: number): PlainValue | undefined {
  const all: PlainValue[] = []
  for (let line = at.lines[at.next]; line?.indent === indent; line = at.lines[at.next]) {
    if (!line.text.startsWith('- ')) break
    const inner = toLine(line.text.slice(1))
    let value: PlainValue | undefined
    if (KEY.test(inner.text)) {
      const within = indent + 1 + inner.indent
      at.lines[at.next] = { indent: within, text: inner.text }
      value = map(at, within)
    } else {
      at.next++
      value = inLine(at, indent, inner.text)
    }
    if (value === undefined) return undefined
    all.push(value)
  }
  return all
}

function inLine(at: At, indent: number, text: string): PlainValue | undefined {
  if (text.startsWith('[')) return inBrackets(at, indent, text)
  if (text.startsWith('"')) return /^"([^"\\]*)"$/.exec(text)?.[1]
  if (text.startsWith("'")) return /^'([^']*)'$/.exec(text)?.[1]
  return TEXT.test(text) && isText(text) ? text : undefined
}

/** A list in brackets, which may go on over several lines. */
function inBrackets(at: At, indent: number, text: string): PlainValue | undefined {
  let whole = text
  for (let line = at.lines[at.next]; !whole.endsWith(']'); line = at.lines[at.next]) {
    if (!line || line.indent <= indent) return undefined
    whole += ` ${trimmed(line.text)}`
    at.next++
  }
  const inner = trimmed(whole.slice(1, -1))
  const all: string[] = []
  MEMBER.lastIndex = 0
  while (MEMBER.lastIndex < inner.length) {
    const [, single, double, plain] = MEMBER.exec(inner) ?? []
    const member = single ?? double ?? plain
    if (member === undefined || (plain !== undefined && !isText(plain))) return undefined
    all.push(member)
  }
  return all
}

/** Without spaces at its ends. The wide space is text. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '')
}

function isText(text: string): boolean {
  return DAY.test(text) || !NO_TEXT.test(text)
}
