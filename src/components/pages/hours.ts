import holidayJp from '@holiday-jp/holiday_jp'
import { type Html, html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Contact, Hours, Team } from '#schemas/team.ts'
import { WEEKDAYS } from '#schemas/team.ts'
import { STRINGS } from '../../i18n/strings.ts'
import type { Model } from '../model.ts'

/** The week of a desk in words, and a place where the script says whether it is open now. */
export function hoursLine(team: Team, locale: Locale, contact?: Contact): Html | undefined {
  const hours = contact?.hours ?? team.hours
  if (hours.length === 0) return undefined
  // Round the clock is as written, holidays or not: there is nothing to work out, and no hour at which it ends.
  if (isAlways(hours))
    return html`<p class="hours"><span class="hours-now" data-open="true">${STRINGS[locale].always}</span></p>`
  const { holidays } = team
  const words = hours.map(span => spanWords(span, locale)).join(locale === 'ja' ? '、' : ', ')
  const note = holidays === 'jp' && STRINGS[locale].exceptHolidays
  return html`<p class="hours" data-hours="${JSON.stringify(hours)}" data-closed="${team.closed.join(' ')}" data-observes="${holidays}"><span class="hours-now" data-hours-now></span> <span>${words}${note}</span></p>`
}

/** Public holidays of this year and the next, for the script: once a page. */
export function holidayData(model: Model, locale: Locale): Html {
  const year = Number(model.today.slice(0, 4))
  const days = Object.fromEntries(
    Object.values(holidayJp.holidays)
      .filter(({ date }) => date.startsWith(`${year}-`) || date.startsWith(`${year + 1}-`))
      .map(({ date, name, name_en }) => [date, locale === 'ja' ? name : name_en]),
  )
  return html`<script type="application/json" data-holidays>${json(days)}</script>`
}

/** A value inside a `<script>` that is data: nothing in it can end the element. */
function json(value: unknown): Html {
  return trusted(JSON.stringify(value).replace(/</g, '\\u003c'))
}

/** The desks that most articles lead to, one per kind of reader, with today's hours. */
export function deskToday(model: Model, locale: Locale): Html | undefined {
  const teams = busiestTeams(model, locale)
  if (teams.length === 0) return undefined
  const strings = STRINGS[locale]
  return html`<section aria-labelledby="desk-today"><h2 id="desk-today">${strings.deskToday}</h2><ul class="desk-today">${teams.map(
    team =>
      html`<li><a href="${model.url(`${locale}/contact/`)}#${team.id}">${team.name[locale]}</a>${hoursLine(team, locale)}</li>`,
  )}</ul><p class="more"><a href="${model.url(`${locale}/contact/`)}">${strings.allContacts}</a></p>${holidayData(model, locale)}</section>`
}

function busiestTeams(model: Model, locale: Locale): readonly Team[] {
  const deskOf = new Map(model.categories.map(category => [category.id, category.desk]))
  const counts = new Map<string, number>()
  for (const card of model.published(locale)) {
    const key = `${deskOf.get(card.category)} ${card.escalate?.team ?? card.owner}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const best = (desk: string) =>
    [...counts]
      .filter(([key]) => key.startsWith(`${desk} `))
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .flatMap(([key]) => model.team(key.slice(desk.length + 1)) ?? [])
      .find(team => team.hours.length > 0 && team.contacts.length > 0)
  return [best('internal'), best('external')].flatMap(team => team ?? [])
}

function isAlways(hours: readonly Hours[]): boolean {
  return hours.some(
    ({ days, from, to }) => days.length === WEEKDAYS.length && from === '00:00' && to >= '23:59',
  )
}

function spanWords({ days, from, to }: Hours, locale: Locale): string {
  const names = STRINGS[locale].weekdays
  const at = days.map(day => WEEKDAYS.indexOf(day)).sort((a, b) => a - b)
  const [first = 0] = at
  const last = at.at(-1) ?? first
  const isRun = at.length > 2 && last - first === at.length - 1
  const words = isRun
    ? `${names[first]}${locale === 'ja' ? '〜' : '–'}${names[last]}`
    : at.map(index => names[index]).join(locale === 'ja' ? '・' : ', ')
  return `${words} ${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`
}
