import { parse, stringify } from 'yaml'

/**
 * Adds phrasings to the `questions` of an article's source and leaves every other byte alone. A list written on one
 * line is written out as lines. Undefined where the frontmatter is not understood: then nobody should edit it blindly.
 */
export function addQuestions(source: string, questions: readonly string[]): string | undefined {
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = source.split(eol)
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---')
  if (lines[0]?.replace('\uFEFF', '').trimEnd() !== '---' || end < 0) return undefined
  const at = lines.findIndex((line, n) => n < end && line.startsWith('questions:'))
  const added = questions.map(toLine)
  if (at < 0) {
    const summary = lines.findIndex((line, n) => n < end && line.startsWith('owner:'))
    const place = summary < 0 ? end : summary
    return [...lines.slice(0, place), 'questions:', ...added, ...lines.slice(place)].join(eol)
  }
  const line = lines[at] ?? ''
  if (line.trimEnd() !== 'questions:') {
    const known: unknown = readInline(line)
    if (!Array.isArray(known)) return undefined
    const all = [...known.map(one => toLine(String(one))), ...added]
    return [...lines.slice(0, at), 'questions:', ...all, ...lines.slice(at + 1)].join(eol)
  }
  let last = at
  for (let n = at + 1; n < end && /^\s+\S|^- /.test(lines[n] ?? ''); n++) last = n
  const indent = /^\s*/.exec(lines[at + 1] ?? '')?.[0] ?? '  '
  const own = last === at ? added : added.map(one => indent + one.trimStart())
  return [...lines.slice(0, last + 1), ...own, ...lines.slice(last + 1)].join(eol)
}

function toLine(question: string): string {
  return `  - ${stringify(question, { lineWidth: 0 }).trimEnd()}`
}

function readInline(line: string): unknown {
  try {
    return parse(line.slice('questions:'.length))
  } catch {
    return undefined
  }
}
