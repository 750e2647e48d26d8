import { seasonsOn } from '#core/calendar/seasons.ts'
import { all } from './dom.ts'

/** Shows the season of today, where the page was built on another day. */
export function startSeason(now: Date): void {
  const sections = all('[data-season]')
  if (sections.length === 0) return
  const { timeZone = 'Asia/Tokyo', fiscalYearStart = '4', rollouts = '' } = document.body.dataset
  const plan = {
    fiscalYearStart: Number(fiscalYearStart),
    rollouts: rollouts.split(' ').map(weeks => {
      const [from = '', to = ''] = weeks.split('/')
      return { from, to }
    }),
  }
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now)
  const first = seasonsOn(today, plan).find(season =>
    sections.some(section => section.dataset['season'] === season),
  )
  for (const section of sections) section.hidden = section.dataset['season'] !== first
}
