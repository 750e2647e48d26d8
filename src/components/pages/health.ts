import { holidaysIn } from '#core/calendar/working-day.ts'
import { KIND_NAMES } from '#core/freshness/kind-names.ts'
import { type Html, html } from '#core/html/html.ts'
import { calendarFeed } from '#core/report/calendar-feed.ts'
import { toCsv } from '#core/report/csv.ts'
import type { Counted, Health, HealthRow } from '#core/report/health.ts'
import { daysSilent, SILENT_AFTER_DAYS } from '#core/review/silence.ts'
import { FINDING_KINDS } from '#schemas/finding.ts'
import type { Locale } from '#schemas/locale.ts'
import { chart } from '../chart.ts'
import { head, languages } from '../head.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { reviewCalendar } from './health-calendar.ts'
import { HEALTH_WORDS } from './health-words.ts'
import { breadcrumbs } from './lists.ts'

const MOST_UNREAD = 50

/** The health pages, their CSV, and a calendar per owner team. Planned for the internal build only. */
export function healthPages(model: Model, health: Health): readonly PlannedFile[] {
  if (model.audience !== 'internal') return []
  const pages = model.locales.flatMap((locale): readonly PlannedFile[] => [
    {
      kind: 'page',
      locale,
      path: `${locale}/health/index.html`,
      inputs: ['health', health],
      slots: () => slots(model, health, locale),
    },
    {
      kind: 'file',
      path: `${locale}/health/articles.csv`,
      inputs: ['health', health],
      content: () =>
        toCsv([HEALTH_WORDS[locale].columns, ...health.rows.map(row => cells(model, row, locale))]),
    },
  ])
  return [...pages, ...ownersOf(health).map(owner => calendar(model, health, owner))]
}

function slots(model: Model, health: Health, locale: Locale) {
  const words = HEALTH_WORDS[locale]
  const about = {
    locale,
    title: words.title,
    description: words.title,
    path: `${locale}/health/`,
    translations: model.locales
      .filter(other => other !== locale)
      .map(other => ({ locale: other, path: `${other}/health/` })),
    noindex: true,
  }
  const good = health.rows.filter(row => row.verified && row.state !== 'stale').length
  const main = html`<main id="main" class="health" data-pagefind-ignore>${breadcrumbs(model, locale, [
    { name: words.title },
  ])}<h1>${words.title}</h1><p class="answer">${words.lead(good, health.rows.length)}</p>${lastRun(health, locale)}${counts(health, good, locale)}${
    health.shareByMonth
      ? chart({
          title: words.share,
          labelHeading: words.month,
          labels: health.shareByMonth.map(one => one.month),
          series: [
            { name: words.share, values: health.shareByMonth.map(one => one.share * 100), kind: 'line' },
          ],
          unit: '%',
          tableLabel: words.numbers,
        })
      : html`<p>${words.noHistory}</p>`
  }${bars(health.overdueByOwner, {
    title: words.overdueOwner,
    heading: words.team,
    locale,
    name: id => teamName(model, id, locale),
  })}${bars(health.overdueByCategory, {
    title: words.overdueCategory,
    heading: words.category,
    locale,
    name: id => model.categories.find(one => one.id === id)?.name[locale] ?? id,
  })}${bars(health.findingsByKind, {
    title: words.kinds,
    heading: words.kind,
    locale,
    name: id => kindName(id, locale),
  })}${unread(model, health, locale)}${upcoming(model, health, locale)}${translations(health, locale)}${table(model, health, locale)}</main>`
  return { head: head(model, about), languages: languages(model, about), main }
}

/** Numbers side by side, each with what it counts below it. */
function figures(all: readonly Readonly<{ name: string; count: number; kind?: string }>[]): Html {
  return html`<dl class="figures">${all.map(
    ({ name, count, kind = '' }) =>
      html`<div><dt>${name}</dt><dd${kind && count > 0 && html` class="${kind}"`}>${count}</dd></div>`,
  )}</dl>`
}

function counts({ rows }: Health, good: number, locale: Locale): Html {
  const { counts: names } = HEALTH_WORDS[locale]
  const inState = (state: HealthRow['state']) =>
    rows.filter(row => row.verified && row.state === state).length
  return figures([
    { name: names.good, count: good },
    { name: names.due, count: inState('due') },
    { name: names.stale, count: inState('stale'), kind: 'is-late' },
    { name: names.never, count: rows.filter(row => !row.verified).length, kind: 'is-late' },
  ])
}

function lastRun(health: Health, locale: Locale): Html {
  const words = HEALTH_WORDS[locale]
  if (!health.ranAt) return html`<p class="stale">${words.neverRun}</p>`
  const days = daysSilent(health.ranAt, new Date(`${health.today}T23:59:59Z`)) ?? 0
  return html`<p><time datetime="${health.ranAt}">${words.lastRun(health.ranAt.slice(0, 10))}</time></p>${
    days > SILENT_AFTER_DAYS && html`<p class="stale">${words.silent}</p>`
  }`
}

type Bars = Readonly<{ title: string; heading: string; locale: Locale; name: (id: string) => string }>

function bars(counts: Counted, { title, heading, locale, name }: Bars): Html {
  const words = HEALTH_WORDS[locale]
  if (counts.length === 0) return html`<section><h2>${title}</h2><p>${words.none}</p></section>`
  return html`<section>${chart({
    title,
    labelHeading: heading,
    labels: counts.map(one => name(one.id)),
    series: [{ name: words.count, values: counts.map(one => one.count) }],
    sideways: true,
    tableLabel: words.numbers,
  })}</section>`
}

function unread(model: Model, health: Health, locale: Locale): Html | undefined {
  const words = HEALTH_WORDS[locale]
  if (!health.unread) return undefined
  return html`<section id="unread"><h2>${words.unread}</h2>${
    health.unread.length === 0
      ? html`<p>${words.none}</p>`
      : html`<p>${words.unreadLead}</p><ul>${health.unread
          .slice(0, MOST_UNREAD)
          .map(
            ({ bump, row }) =>
              html`<li><time datetime="${bump.day}">${bump.day}</time> <a href="${model.url(`${row.locale}/${row.id}/`)}" lang="${row.locale}">${row.title}</a> <span>${teamName(model, row.owner, locale)}${
                bump.together > 1 && ` · ${words.together(bump.together)}`
              }</span></li>`,
          )}</ul>${health.unread.length > MOST_UNREAD && html`<p>${words.more(health.unread.length - MOST_UNREAD)}</p>`}`
  }</section>`
}

function upcoming(model: Model, health: Health, locale: Locale): Html {
  const words = HEALTH_WORDS[locale]
  return html`<section><h2>${words.upcoming}</h2>${
    health.upcoming.length === 0
      ? html`<p>${words.none}</p>`
      : html`${reviewCalendar(health, {
          locale,
          holidays: holidaysIn(model.settings.site.timeZone),
        })}<ol class="health-days">${health.upcoming.map(
          ({ day, rows }) =>
            html`<li id="day.${day}"><time datetime="${day}">${day}</time><ul>${rows.map(
              row =>
                html`<li><a href="${model.url(`${row.locale}/${row.id}/`)}" lang="${row.locale}">${row.title}</a> <span>${teamName(model, row.owner, locale)}</span></li>`,
            )}</ul></li>`,
        )}</ol>`
  }<p>${words.calendars}</p><ul class="health-feeds">${ownersOf(health).map(
    owner =>
      html`<li><a href="${model.url(`health/reviews-${owner}.ics`)}">${teamName(model, owner, locale)}</a></li>`,
  )}</ul></section>`
}

function translations({ translations: state }: Health, locale: Locale): Html {
  const words = HEALTH_WORDS[locale]
  const all = (['paired', 'declared', 'missing', 'behind'] as const).map(key => ({
    name: words[key],
    count: state[key],
  }))
  return html`<section><h2>${words.translations}</h2>${figures(all)}</section>`
}

function table(model: Model, health: Health, locale: Locale): Html {
  const words = HEALTH_WORDS[locale]
  const rows = health.rows.map(row => {
    const [title = '', ...rest] = cells(model, row, locale)
    return html`<tr><th scope="row" lang="${row.locale}"><a href="${model.url(`${row.locale}/${row.id}/`)}">${title}</a></th>${rest.map(
      (text, n) => html`<td data-label="${words.columns[n + 1]}">${text}</td>`,
    )}</tr>`
  })
  return html`<section><h2 id="health-articles">${words.articles}</h2><p><a href="${model.url(`${locale}/health/articles.csv`)}" download>${
    words.csv
  }</a></p><div class="filter needs-script"><label for="health-filter">${words.filter}</label><input id="health-filter" type="search" autocomplete="off" data-health-filter></div><div class="table-scroll" tabindex="0" role="region" aria-labelledby="health-articles"><table data-health-table><thead><tr>${words.columns.map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table></div></section>`
}

function cells(model: Model, row: HealthRow, locale: Locale): readonly string[] {
  const words = HEALTH_WORDS[locale]
  return [
    row.title,
    row.locale,
    teamName(model, row.owner, locale),
    row.verified ?? words.never,
    row.reviewBy ?? '',
    words.state[row.state],
    row.kinds.map(kind => kindName(kind, locale)).join(locale === 'ja' ? '、' : ', '),
  ]
}

function calendar(model: Model, health: Health, owner: string): PlannedFile {
  const team = model.settings.teams.find(one => one.id === owner)
  const locale = team?.locale ?? 'ja'
  const rows = health.rows.filter(row => row.owner === owner && row.reviewBy)
  const { url = '' } = model.settings.site
  const events = rows.map(row => ({
    uid: `${row.locale}/${row.id}/${row.reviewBy}@sodate`,
    day: row.reviewBy ?? health.today,
    title: row.title,
    url: url && `${url}${model.url(`${row.locale}/${row.id}/`)}`,
  }))
  return {
    kind: 'file',
    path: `health/reviews-${owner}.ics`,
    inputs: ['calendar', health.today, events, team?.name],
    content: () =>
      calendarFeed(`${HEALTH_WORDS[locale].title}: ${team?.name[locale] ?? owner}`, events, health.today),
  }
}

function ownersOf(health: Health): readonly string[] {
  return [...new Set(health.rows.map(row => row.owner))].toSorted()
}

function teamName(model: Model, id: string, locale: Locale): string {
  return model.settings.teams.find(team => team.id === id)?.name[locale] ?? id
}

function kindName(id: string, locale: Locale): string {
  const kind = FINDING_KINDS.find(one => one === id)
  return kind ? KIND_NAMES[locale][kind] : id
}
