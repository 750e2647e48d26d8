import { addDays } from '#core/calendar/days.ts'
import { isWorkingDay } from '#core/calendar/working-day.ts'
import { type Html, html } from '#core/html/html.ts'
import type { Health } from '#core/report/health.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Locale } from '#schemas/locale.ts'
import { HEALTH_WORDS } from './health-words.ts'

/** 2023-01-01 was a Sunday: weeks begin there, as calendars on the wall do in Japan and in the United States. */
const A_SUNDAY = '2023-01-01'

/**
 * The months from today to the last coming review as calendars: how many fall due on each day.
 * A day leads to the element `day.<day>`, where its articles are listed.
 */
export function reviewCalendar(
  { today, upcoming }: Pick<Health, 'today' | 'upcoming'>,
  { locale, holidays }: Readonly<{ locale: Locale; holidays: 'jp' | 'none' }>,
): Html {
  const counts = new Map(upcoming.map(({ day, rows }) => [day, rows.length]))
  const last = upcoming.at(-1)?.day ?? today
  return html`<div class="months">${monthsBetween(today, last).map(month => {
    const weeks = weeksOf(month).map(
      week =>
        html`<tr>${week.map(day => (day === undefined ? html`<td></td>` : cell(day, counts.get(day))))}</tr>`,
    )
    return html`<table class="month"><caption>${monthName(month, locale)}</caption><thead><tr>${weekdays(
      locale,
    )}</tr></thead><tbody>${weeks}</tbody></table>`
  })}</div>`

  function cell(day: CalendarDate, count: number | undefined): Html {
    const kind = day === today ? 'today' : isWorkingDay(day, holidays) ? '' : 'day-off'
    const number = Number(day.slice(8))
    const shown = count
      ? html`<a href="#day.${day}">${number} <b>${count}<span class="visually-hidden">${HEALTH_WORDS[locale].reviews(count)}</span></b></a>`
      : html`<span>${number}</span>`
    return kind ? html`<td class="${kind}">${shown}</td>` : html`<td>${shown}</td>`
  }
}

/** The first days of the months from one day to another, both included. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = []
  for (let month = firstOf(from); month <= to; month = firstOf(addDays(month, 31))) months.push(month)
  return months
}

/** The days of a month in weeks from Sunday to Saturday; undefined where a week reaches into another month. */
export function weeksOf(month: CalendarDate): readonly (readonly (CalendarDate | undefined)[])[] {
  const before = new Date(`${month}T00:00:00Z`).getUTCDay()
  const weeks = []
  for (
    let sunday = addDays(month, -before);
    sunday < firstOf(addDays(month, 31));
    sunday = addDays(sunday, 7)
  )
    weeks.push(
      Array.from({ length: 7 }, (_, n) => addDays(sunday, n)).map(day =>
        firstOf(day) === month ? day : undefined,
      ),
    )
  return weeks
}

function firstOf(day: CalendarDate): CalendarDate {
  return `${day.slice(0, 8)}01`
}

function monthName(month: CalendarDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${month}T00:00:00Z`))
}

function weekdays(locale: Locale): readonly Html[] {
  const [short, long] = (['short', 'long'] as const).map(
    weekday => new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }),
  )
  return Array.from({ length: 7 }, (_, n) => {
    const day = new Date(`${addDays(A_SUNDAY, n)}T00:00:00Z`)
    return html`<th scope="col"><abbr title="${long?.format(day)}">${short?.format(day)}</abbr></th>`
  })
}
