/** The most phrasings one `questions:` line may stand for. */
export const MAX_VARIANTS = 100

/** The phrasings a line stands for, or why it can't be expanded. */
export type Variants = Readonly<{ phrasings: readonly string[]; problem?: 'unbalanced' | 'too-many' }>

/**
 * Expands the compact variant grammar: `VPNに(繋がらない|接続できない)` is two phrasings,
 * `パスワード[を]忘れた` is two (with and without を). Groups nest. A backslash keeps the next character as it is.
 * Bounded: a line that would give more than MAX_VARIANTS stops there and says so; time is linear in its output.
 */
export function expandVariants(line: string): Variants {
  const parser = { line, at: 0, tooMany: false, depth: 0 }
  const phrasings = sequence(parser, '')
  if (phrasings === undefined || parser.at < line.length) return { phrasings: [line], problem: 'unbalanced' }
  const tidy = [...new Set(phrasings.map(text => text.replace(/ {2,}/g, ' ').trim()).filter(Boolean))]
  return parser.tooMany ? { phrasings: tidy, problem: 'too-many' } : { phrasings: tidy }
}

/** All phrasings of several lines, without repeats. */
export function expandQuestions(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap(line => expandVariants(line).phrasings))]
}

type Parser = { readonly line: string; at: number; tooMany: boolean; depth: number }

/** Reads until one of the closing characters, which is left for the caller. Undefined where brackets do not match. */
function sequence(parser: Parser, closing: string): string[] | undefined {
  let built = ['']
  while (parser.at < parser.line.length) {
    const char = parser.line[parser.at] ?? ''
    if (closing.includes(char)) return built
    if (char === ')' || char === ']') return undefined
    parser.at++
    if (char === '(' || char === '[') {
      const choices = group(parser, char === '(' ? ')' : ']')
      if (!choices) return undefined
      built = combine(parser, built, char === '[' ? [...choices, ''] : choices)
    } else if (char === '\\') {
      const kept = parser.line[parser.at++] ?? ''
      built = built.map(text => text + kept)
    } else {
      built = built.map(text => text + char)
    }
  }
  return closing === '' ? built : undefined
}

function group(parser: Parser, close: string): string[] | undefined {
  if (++parser.depth > 20) return undefined
  const choices: string[] = []
  for (;;) {
    const one = sequence(parser, `|${close}`)
    if (!one || parser.at >= parser.line.length) return undefined
    choices.push(...one)
    if (choices.length > MAX_VARIANTS) {
      parser.tooMany = true
      choices.length = MAX_VARIANTS
    }
    if (parser.line[parser.at++] === close) break
  }
  parser.depth--
  return choices
}

function combine(parser: Parser, left: readonly string[], right: readonly string[]): string[] {
  const all: string[] = []
  for (const a of left) {
    for (const b of right) {
      if (all.length >= MAX_VARIANTS) {
        parser.tooMany = true
        return all
      }
      all.push(a + b)
    }
  }
  return all
}
