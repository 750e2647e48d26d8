import { isKanji } from './characters.ts'
import { isNobody } from './japanese-desk.ts'
import { isAnySurname, isFullName, isPlaceFirst } from './japanese-name-shape.ts'
import { lineStart } from './line-start.ts'
import type { Span } from './span.ts'
import { strangerTier } from './surname-score.ts'

/** How a line of a list begins, and what may be a name there, up to a gap, a comma, a colon or a bracket. */
const ROW =
  /^([ >・*●○◆■□※-]{0,3}(?:\d{1,2}[.)] ?)?)([\u3400-\u9fff\uf900-\ufaff々ヶノツ]{1,6}|[A-Z][A-Za-z'-]{1,15}(?: [A-Z][A-Za-z'-]{1,15}){1,3}|[\u30a1-\u30faー]{2,10}(?:・[\u30a1-\u30faー]{1,10}){1,3})([ ,:(|\t/])(?=[^\n]{2})/
const LONGEST_LINE = 120
/** No row begins with more before its name. */
const LONGEST_LEAD = 7

/** A line that begins as rows do: where its possible name stands, and what is around it. */
type Row = { readonly start: number; readonly name: string; readonly key: string }

/** Names at the start of lines that look as other lines do which begin with names: the rows of a list judge each other. */
export function findRowNames(folded: string, spans: Span[]): void {
  const sure = new Set<string>()
  for (const { start } of spans) {
    const line = lineStart(folded, start, LONGEST_LEAD)
    const row = line === undefined ? undefined : rowAt(folded, line)
    if (row?.start === start) sure.add(row.key)
  }
  if (sure.size === 0) return
  const known = new Set(spans.map(span => span.start))
  for (let line = 0; line < folded.length; line = lineEnd(folded, line) + 1) {
    const row = rowAt(folded, line)
    if (row === undefined || known.has(row.start) || !sure.has(row.key) || !mayBeName(row.name)) continue
    spans.push({ kind: 'name', start: row.start, end: row.start + row.name.length })
  }
}

function lineEnd(folded: string, line: number): number {
  const newline = folded.indexOf('\n', line)
  return newline === -1 ? folded.length : newline
}

function rowAt(folded: string, line: number): Row | undefined {
  const end = Math.min(lineEnd(folded, line), line + LONGEST_LINE)
  const [, lead = '', name = '', behind = ''] = ROW.exec(folded.slice(line, end)) ?? []
  if (name === '') return undefined
  return { start: line + lead.length, name, key: `${lead.replace(/\d+/, '1')}|${behind}` }
}

function mayBeName(name: string): boolean {
  if (!isKanji(name.charCodeAt(0))) return true
  if (isNobody(name) || (isPlaceFirst(name) && !isAnySurname(name))) return false
  return isAnySurname(name) || isFullName(name) || strangerTier(name) !== undefined
}
