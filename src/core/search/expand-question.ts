/** What a compact question stands for, or why it cannot be read. */
export type Expansion = Readonly<
  | { ok: true; phrasings: readonly string[]; clipped: boolean }
  | { ok: false; at: number; problem: ExpansionProblem }
>
export type ExpansionProblem = 'unclosed' | 'unopened' | 'empty' | 'nested'

/** The most phrasings one compact question may stand for. */
export const PHRASING_LIMIT = 64

/**
 * Writes out a compact question: `VPNに(繋がらない|接続できない)` is two phrasings, `パスワード[を]忘れた` too.
 * Full-width marks （｜）［］ are the same marks; a backslash takes the next character as it is. No nesting.
 * At most `PHRASING_LIMIT` phrasings, the first ones; `clipped` says when there were more.
 */
export function expandQuestion(text: string): Expansion {
  const parts = parseParts(text)
  if (!Array.isArray(parts)) return parts
  let phrasings = ['']
  let clipped = false
  for (const choices of parts) {
    const longer = phrasings.flatMap(phrasing => choices.map(choice => phrasing + choice))
    clipped ||= longer.length > PHRASING_LIMIT
    phrasings = longer.slice(0, PHRASING_LIMIT)
  }
  const tidy = phrasings.map(phrasing => phrasing.replace(/\s+/g, ' ').trim()).filter(Boolean)
  if (tidy.length === 0) return { ok: false, at: 0, problem: 'empty' }
  return { ok: true, phrasings: [...new Set(tidy)], clipped }
}

/** The phrasings of a compact question; one that cannot be read stands for itself. */
export function phrasingsOf(text: string): readonly string[] {
  const expansion = expandQuestion(text)
  return expansion.ok ? expansion.phrasings : [text]
}

type Problem = Extract<Expansion, { ok: false }>

/** The text as a row of choices: literal text is a choice of one. */
function parseParts(text: string): string[][] | Problem {
  const parts: string[][] = []
  let literal = ''
  let open: { mark: string; at: number; choices: string[] } | undefined
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const mark = MARKS[char] ?? char
    if (mark === '\\' && at + 1 < text.length) literal += text.charAt(++at)
    else if (mark === '(' || mark === '[') {
      if (open) return { ok: false, at, problem: 'nested' }
      parts.push([literal])
      open = { mark, at, choices: [] }
      literal = ''
    } else if (mark === '|' && open) {
      open.choices.push(literal)
      literal = ''
    } else if (mark === ')' || mark === ']') {
      if (!open || open.mark !== (mark === ')' ? '(' : '[')) return { ok: false, at, problem: 'unopened' }
      open.choices.push(literal)
      if (open.choices.every(choice => choice === '')) return { ok: false, at: open.at, problem: 'empty' }
      // Brackets mean "or nothing"; the fuller phrasing comes first.
      if (open.mark === '[') open.choices.push('')
      // Parentheses around one text are ordinary parentheses: 有休（年休）.
      if (open.mark === '(' && open.choices.length === 1) parts.push([`(${literal})`])
      else parts.push(open.choices)
      open = undefined
      literal = ''
    } else literal += char
  }
  if (open) return { ok: false, at: open.at, problem: 'unclosed' }
  parts.push([literal])
  return parts
}

const MARKS: Readonly<Record<string, string>> = { '（': '(', '）': ')', '｜': '|', '［': '[', '］': ']' }
