import holidayJp from '@holiday-jp/holiday_jp'
import type { CalendarDate } from '#schemas/calendar-date.ts'

/** Whether a day is no Saturday, Sunday or, where they are observed, Japanese public holiday. */
export function isWorkingDay(day: CalendarDate, holidays: 'jp' | 'none'): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !(holidays === 'jp' && holidayName(day) !== undefined)
}

/** The Japanese name of a public holiday, or undefined on any other day. */
export function holidayName(day: CalendarDate): string | undefined {
  return Object.getOwnPropertyDescriptor(holidayJp.holidays, day)?.value?.name
}

/** Whose public holidays the site keeps: Japan's where its days are Tokyo's. */
export function holidaysIn(timeZone: string): 'jp' | 'none' {
  return timeZone === 'Asia/Tokyo' ? 'jp' : 'none'
}
