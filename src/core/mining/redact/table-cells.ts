import type { Span } from './span.ts'
import { type Column, columnsOf, holdsNames, mayBeHeadings } from './table-columns.ts'

/** What parts the cells of pasted tables. A blank alone does where each line has as many as the headings. */
const SEPARATORS = ['\t', '|', ';', ',', ' / ', '  ', ' '] as const
type Separator = (typeof SEPARATORS)[number]
const BLANK = ' '
const MOST_COLUMNS = 40
const LONGEST_LINE = 1000
/** Below the headings in Markdown: |---|:--:|. */
const RULE = /^[ |:+=-]{3,400}$/

type Cell = { readonly start: number; readonly text: string }
type Table = { readonly separator: Separator; readonly columns: readonly (Column | undefined)[] }

/** Cells of pasted tables under a heading that says what they hold. */
export function findTableCells(folded: string): Span[] {
  const spans: Span[] = []
  let table: Table | undefined
  let start = 0
  for (const line of folded.split('\n')) {
    if (line.length > LONGEST_LINE || line.length < 3) table = undefined
    else if (!(table !== undefined && RULE.test(line))) {
      const rows = table === undefined ? undefined : rowOf(line, table)
      if (table !== undefined && rows !== undefined) addCells(rows, { start, table }, spans)
      else table = tableOf(line)
    }
    start += line.length + 1
  }
  return spans
}

/** A line of headings, at least one of which says that something personal stands below. */
function tableOf(line: string): Table | undefined {
  for (const separator of SEPARATORS) {
    const first = line.indexOf(separator)
    if (first === -1 || (separator === BLANK && !mayBeHeadings(line.slice(0, first)))) continue
    const headings = cellsOf(line, separator).map(cell => cell.text)
    if (headings.length < 2 || headings.length > MOST_COLUMNS) continue
    const columns = columnsOf(headings)
    const known = columns.filter(column => column !== undefined).length
    // Words with a blank between are headings if two of them are.
    if (known >= (separator === BLANK ? 2 : 1)) return { separator, columns }
  }
  return undefined
}

/** The cells of a line below the headings; undefined if the table is over. */
function rowOf(line: string, { separator, columns }: Table): readonly Cell[] | undefined {
  if (!line.includes(separator)) return undefined
  const cells = cellsOf(line, separator)
  if (separator !== BLANK) return cells.length < 2 ? undefined : cells
  if (cells.length === columns.length) return cells
  // 004417 鵜飼 太郎 9c3b71f0
  const names = columns.findIndex(holdsNames)
  const [surname, given] = [cells[names], cells[names + 1]]
  if (cells.length !== columns.length + 1 || surname === undefined || given === undefined) return undefined
  const name = { start: surname.start, text: `${surname.text} ${given.text}` }
  return [...cells.slice(0, names), name, ...cells.slice(names + 2)]
}

/** The cells of a line, without what stands around them; a bar at either end of the line parts nothing. */
function cellsOf(line: string, separator: Separator): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const part of line.split(separator, MOST_COLUMNS + 1)) {
    const text = part.replace(/^["' ]{0,3}|["' ]{0,3}$/g, '')
    const isGap =
      text === '' &&
      (separator === BLANK ||
        separator === '  ' ||
        (separator === '|' && (at === 0 || at >= line.length - part.length)))
    if (!isGap) cells.push({ start: at + Math.max(0, part.indexOf(text)), text })
    at += part.length + separator.length
  }
  return cells
}

function addCells(
  cells: readonly Cell[],
  { start, table }: { readonly start: number; readonly table: Table },
  spans: Span[],
): void {
  cells.forEach(({ start: at, text }, index) => {
    const kind = table.columns[index]?.find(([, accepts]) => accepts(text))?.[0]
    if (kind !== undefined) spans.push({ kind, start: start + at, end: start + at + text.length })
  })
}
