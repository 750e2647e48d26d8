import { isKanji } from './characters.ts'
import { isNobody } from './japanese-desk.ts'
import { isAnySurname, isFullName, isPlaceFirst } from './japanese-name-shape.ts'
import type { Span } from './span.ts'
import { strangerTier } from './surname-score.ts'

/** How a line of a list begins, and what may be a name there, up to a gap, a comma, a colon or a bracket. */
const ROW =
  /^([ >・*●○◆■□※-]{0,3}(?:\d{1,2}[.)] ?)?)([\u3400-\u9fff\uf900-\ufaff々ヶノツ]{1,6}|[A-Z][A-Za-z'-]{1,15}(?: [A-Z][A-Za-z'-]{1,15}){1,3}|[\u30a1-\u30faー]{2,10}(?:・[\u30a1-\u30faー]{1,10}){1,3})([ ,:(|\t/])(?=[^\n]{2})/
const LONGEST_LINE = 120

/** Names at the start of lines that look as other lines do which begin with names: the rows of a list judge each other. */
export function findRowNames(folded: string, spans: Span[]): void {
  if (!spans.some(({ start }) => mayBeginRow(folded, start))) return
  const known = new Set(spans.map(span => span.start))
  const rows: { start: number; end: number; key: string; name: string }[] = []
  const sure = new Set<string>()
  for (let start = 0; start < folded.length; ) {
    const newline = folded.indexOf('\n', start)
    const lineEnd = newline === -1 ? folded.length : newline
    const match = ROW.exec(folded.slice(start, Math.min(lineEnd, start + LONGEST_LINE)))
    if (match !== null) {
      const [, lead = '', name = '', behind = ''] = match
      const at = start + lead.length
      const key = `${lead.replace(/\d+/, '1')}|${behind}`
      if (known.has(at)) sure.add(key)
      else rows.push({ start: at, end: at + name.length, key, name })
    }
    start = lineEnd + 1
  }
  for (const { start, end, key, name } of rows)
    if (sure.has(key) && mayBeName(name)) spans.push({ kind: 'name', start, end })
}

/** No row begins with more before its name. */
const LONGEST_LEAD = 7

/** Whether a line begins right before, or a few characters before. */
function mayBeginRow(folded: string, start: number): boolean {
  for (let at = start; at >= start - LONGEST_LEAD; at -= 1)
    if (at <= 0 || folded.charCodeAt(at - 1) === 10) return true
  return false
}

function mayBeName(name: string): boolean {
  if (!isKanji(name.charCodeAt(0))) return true
  if (isNobody(name) || (isPlaceFirst(name) && !isAnySurname(name))) return false
  return isAnySurname(name) || isFullName(name) || strangerTier(name) !== undefined
}
