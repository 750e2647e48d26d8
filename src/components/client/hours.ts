import { openingAt, type Staffing } from '#core/calendar/opening.ts'
import { all } from './dom.ts'
import { words } from './words.ts'

/** Says of each desk whether it is open now, in the desk's own time zone. */
export function startHours(now: Date): void {
  const timeZone = document.body.dataset['timeZone'] ?? 'Asia/Tokyo'
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now)
  const holidays = JSON.parse(document.querySelector('[data-holidays]')?.textContent ?? '{}')
  for (const line of all('[data-hours]')) {
    const said = line.querySelector<HTMLElement>('[data-hours-now]')
    if (!said) continue
    // Written by our own build from the team's schema.
    const hours = JSON.parse(line.dataset['hours'] ?? '[]') as Staffing['hours']
    const closed = (line.dataset['closed'] ?? '').split(' ')
    const observed = line.dataset['observes'] === 'jp' ? holidays : {}
    const opening = openingAt({ hours, closed, holidays: observed }, day, time)
    said.dataset['open'] = String(opening.state === 'open')
    said.textContent = inWords(opening)
  }
}

function inWords(opening: ReturnType<typeof openingAt>): string {
  if (opening.state === 'open') return words.open(opening.to)
  if (opening.state === 'later') return words.later(opening.from)
  const why = opening.holiday ? words.holiday(opening.holiday) : words.closed
  if (!opening.next) return why
  const day = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${opening.next.day}T00:00:00Z`))
  const next = words.next(day, opening.next.from)
  return document.documentElement.lang === 'ja' ? `${why}。${next}` : `${why}, ${next}`
}
