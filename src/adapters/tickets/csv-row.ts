import type { Columns } from './importer.ts'

/** One row of a table, read by field names instead of headings. */
export type CsvRow = {
  /** The first filled cell of a field; '' when there is none. */
  readonly text: (field: string) => string
  readonly optional: (field: string) => string | undefined
  /** All filled cells of a field that stands in several columns, left to right. */
  readonly all: (field: string) => string[]
  readonly count: (field: string) => number | undefined
}

/** A heading as it is compared: without byte order mark, quotes, outer blanks, width and case. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/^\ufeff/, '')
    .normalize('NFKC')
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase()
}

/** Where each field stands: the columns of the first heading that is there, or of a pattern such as コメント*. */
export function columnsIn(
  headings: readonly string[],
  columns: Columns,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  headings.forEach((heading, index) => {
    const plain = plainHeading(heading)
    places.set(plain, [...(places.get(plain) ?? []), index])
  })
  const found = new Map<string, readonly number[]>()
  for (const [field, names] of Object.entries(columns)) {
    for (const name of names) {
      const plain = plainHeading(name)
      const at = plain.endsWith('*') ? numbered(places, plain.slice(0, -1)) : places.get(plain)
      if (at !== undefined && at.length > 0) {
        found.set(field, at)
        break
      }
    }
  }
  return found
}

function numbered(places: ReadonlyMap<string, readonly number[]>, start: string): number[] {
  return [...places]
    .filter(([name]) => name.startsWith(start) && /^\d{0,4}$/.test(name.slice(start.length)))
    .flatMap(([, at]) => [...at])
}

/** A row’s cells behind field names; osTicket’s and Excel’s apostrophe before a formula is taken off. */
export function csvRow(cells: readonly string[], places: ReadonlyMap<string, readonly number[]>): CsvRow {
  const all = (field: string) =>
    (places.get(field) ?? []).map(index => undisguised(cells[index] ?? '')).filter(cell => cell !== '')
  return {
    all,
    text: field => all(field)[0] ?? '',
    optional: field => all(field)[0],
    count: field => {
      const text = all(field)[0] ?? ''
      return /^\d{1,6}$/.test(text) ? Number(text) : undefined
    },
  }
}

function undisguised(cell: string): string {
  const trimmed = cell.trim()
  return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed
}
