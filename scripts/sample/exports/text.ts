import type { SampleTicket } from '../make-year.ts'

/** Rows as CSV with CRLF, cells quoted where they must be. */
export function csv(rows: readonly (readonly string[])[]): string {
  return (
    rows
      .map(row =>
        row.map(cell => (/[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\r\n') + '\r\n'
  )
}

/** A text in UTF-8. */
export const utf8 = (text: string) => new TextEncoder().encode(text)
const stamp = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
})
/** A moment as a clock in Tokyo shows it: 2026-04-01 09:12:00. */
export const tokyo = (at: Date) => stamp.format(at)
/** Surname and given name. */
export const full = (person: SampleTicket['asker']) => `${person.surname} ${person.given}`
