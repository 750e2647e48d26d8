import { type Marker, markerSchema } from '#schemas/github.ts'

const OPEN = '<!-- sodate '
const CLOSE = ' -->'

/** The marker as a hidden comment. `<`, `>` and `-` are escaped, so nothing in it can end the comment early. */
export function formatMarker(marker: Marker): string {
  const json = JSON.stringify(marker).replace(
    /[<>-]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return OPEN + json + CLOSE
}

/** The last marker in a text; undefined where there is none, or it was broken by hand. */
export function parseMarker(text: string): Marker | undefined {
  const start = text.lastIndexOf(OPEN)
  const end = start < 0 ? -1 : text.indexOf(CLOSE, start)
  if (end < 0) return undefined
  try {
    return markerSchema.safeParse(JSON.parse(text.slice(start + OPEN.length, end))).data
  } catch {
    return undefined
  }
}

/** A text without its markers: what people see. */
export function withoutMarker(text: string): string {
  const start = text.lastIndexOf(OPEN)
  if (start < 0) return text
  const end = text.indexOf(CLOSE, start)
  return end < 0 ? text : (text.slice(0, start) + text.slice(end + CLOSE.length)).trimEnd()
}
