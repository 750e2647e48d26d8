import { addDays } from '#core/calendar/days.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'

export type CalendarEvent = Readonly<{
  uid: string
  day: CalendarDate
  title: string
  url?: string | undefined
}>

/** An iCalendar feed (RFC 5545) of whole-day events. `stamp` is the day it was made, so that equal input gives equal text. */
export function calendarFeed(name: string, events: readonly CalendarEvent[], stamp: CalendarDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sodate//Reviews//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(event => [
      'BEGIN:VEVENT',
      `UID:${escaped(event.uid)}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`,
      `SUMMARY:${escaped(event.title)}`,
      ...(event.url ? [`URL:${event.url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\\;,]/g, char => `\\${char}`)
}

/** Lines hold 75 bytes at most and go on after a space; a character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let out = ''
  let used = 0
  for (const char of line) {
    const size = encoder.encode(char).length
    if (used + size > 74) {
      out += '\r\n '
      used = 1
    }
    out += char
    used += size
  }
  return out
}
