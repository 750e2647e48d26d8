/** How wide a text is, in em. */
export type Measure = (text: string) => number

type Options = Readonly<{ parts: readonly string[]; measure: Measure; width: number; maxLines: number }>

/**
 * Breaks a text, given as parts that should stay whole, into lines of about the same length.
 * A part that is wider than a line is broken between characters, but never before 、。」 and their like.
 * What does not fit into `maxLines` ends in an ellipsis; `isWhole` says whether all of it fits.
 */
export function breakLines({ parts, measure, width, maxLines }: Options): Readonly<{
  lines: readonly string[]
  isWhole: boolean
}> {
  const pieces = parts.flatMap(part => (measure(part.trim()) <= width ? [part] : characters(part)))
  const lines = fill(pieces, measure, width)
  if (lines.length > maxLines) {
    const kept = lines.slice(0, maxLines)
    return {
      lines: kept.map((line, at) => (at === maxLines - 1 ? shortened(line, measure, width) : line)),
      isWhole: false,
    }
  }
  return { lines: balanced(pieces, measure, width, lines), isWhole: true }
}

/** The narrowest lines that are as few. */
function balanced(
  pieces: readonly string[],
  measure: Measure,
  width: number,
  lines: readonly string[],
): readonly string[] {
  let best = lines
  for (let narrower = width * 0.95; narrower > width / 3; narrower -= width * 0.05) {
    const tried = fill(pieces, measure, narrower)
    if (tried.length !== lines.length || tried.some(line => measure(line) > width)) return best
    best = tried
  }
  return best
}

function fill(pieces: readonly string[], measure: Measure, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && measure((line + piece).trim()) > width) {
      lines.push(line.trim())
      line = ''
    }
    line += piece
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}

/** Single characters, each with the ones that must not begin a line after it. */
function characters(part: string): readonly string[] {
  return (
    part.match(
      /[「『（([]*[^、。，．」』）)\]！？!?…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ][、。，．」』）)\]！？!?…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*/gu,
    ) ?? [part]
  )
}

/** Cut after a whole word, or anywhere in Japanese, with dots. */
function shortened(line: string, measure: Measure, width: number): string {
  const isSpaced = !/[\u3040-\u30ff\u3400-\u9fff]/.test(line)
  const dots = isSpaced ? '...' : '…'
  const all = isSpaced ? line.split(/(?<=\s)/) : [...line]
  while (all.length > 1 && measure(`${all.join('').trim()}${dots}`) > width) all.pop()
  return `${all.join('').replace(/[、。，．,.\s]+$/u, '')}${dots}`
}
