import type { Message } from '#schemas/message.ts'

/** Deepest nesting of blocks and components taken. Nobody can follow a help article nested deeper than this. */
export const MAX_DEPTH = 40
const MAX_LINE = 20_000
const MAX_MARKS = 4_000
const LEAD = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*/

/** Where in a body, in lines of the body itself (1-based), and what is out of bounds there. */
export type OutOfBounds = Readonly<{ line: number; said: Pick<Message, 'text' | 'fix'> }>

/**
 * Looks at a body before it is parsed: nesting, line length and the number of marks in one paragraph.
 * Markdown parsers need time that grows with the square of these; below the bounds they need milliseconds.
 */
export function outOfBounds(body: string): OutOfBounds | undefined {
  let marks = 0
  let line = 0
  for (const text of body.split('\n')) {
    line++
    if (text.length > MAX_LINE) return { line, said: LONG_LINE }
    if (depthOf(text) > MAX_DEPTH) return { line, said: TOO_DEEP }
    if (text.trim() === '') marks = 0
    else marks += marksIn(text)
    if (marks > MAX_MARKS) return { line, said: TOO_MANY_MARKS }
  }
  return undefined
}

/** What is said of text nested too deep. */
export const TOO_DEEP: Pick<Message, 'text' | 'fix'> = {
  text: {
    ja: `入れ子が深すぎます（上限 ${MAX_DEPTH} 段）。`,
    en: `Unexpected nesting, expected at most ${MAX_DEPTH} levels.`,
  },
  fix: { ja: '箇条書きや引用の段を減らしてください。', en: 'Use fewer levels of lists and quotes.' },
}
const LONG_LINE: Pick<Message, 'text' | 'fix'> = {
  text: {
    ja: `1行が長すぎます（上限 ${MAX_LINE.toLocaleString('en')} 文字）。`,
    en: `Unexpected line length, expected at most ${MAX_LINE.toLocaleString('en')} characters.`,
  },
  fix: { ja: '段落に分けてください。', en: 'Break it into paragraphs.' },
}
const TOO_MANY_MARKS: Pick<Message, 'text' | 'fix'> = {
  text: {
    ja: '1つの段落に記号（* _ [ ` など）が多すぎます。',
    en: 'Unexpected number of marks (* _ [ ` …) in one paragraph.',
  },
  fix: {
    ja: '空行で段落を分けるか、``` で囲んでください。',
    en: 'Break the paragraph with a blank line, or make it a code block.',
  },
}

function depthOf(text: string): number {
  const lead = LEAD.exec(text)?.[0] ?? ''
  if (lead.length < MAX_DEPTH) return 0
  let depth = 0
  let blanks = 0
  for (const char of lead) {
    if (char === ' ') blanks++
    else if (char === '\t') blanks += 4
    else if (char < '0' || char > '9') depth++
  }
  return depth === 0 ? 0 : depth + Math.floor(blanks / 4)
}

function marksIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 42: // *
      case 60: // <
      case 91: // [
      case 95: // _
      case 96: // `
      case 123: // {
      case 126: // ~
        count++
    }
  }
  return count
}
