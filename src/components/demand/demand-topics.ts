import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport, TopicReport } from '#schemas/mining-report.ts'
import { DEMAND_WORDS } from './demand-words.ts'
import { sparkline } from './sparkline.ts'

/** Where an article of a site is read. */
export type AddressOf = (articleId: string, locale: Locale) => string | undefined

type Options = Readonly<{ report: MiningReport; locale: Locale; addressOf: AddressOf | undefined }>

/** The topics worth doing something about, a row each; every row opens the tickets behind it. */
export function demandTopics(topics: readonly TopicReport[], options: Options): Html {
  const say = DEMAND_WORDS[options.locale]
  return html`<div class="table-scroll demand-topics"><table><thead><tr>${Object.values(say.columns).map(
    column => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${topics.map(topic => row(topic, options))}</tbody></table></div>`
}

function row(topic: TopicReport, options: Options): Html {
  const { report, locale } = options
  const say = DEMAND_WORDS[locale]
  const trend = report.months.map(({ month }) => topic.byMonth[month] ?? 0)
  const cell = (label: string, value: Html | string) => html`<td data-label="${label}">${value}</td>`
  return html`<tr id="${topic.id}"><th scope="row"><span lang="${topic.locale}">${topic.title}</span></th>${cell(say.columns.state, state(topic, options))}${cell(
    say.columns.perMonth,
    say.number(topic.perMonth, 1),
  )}${cell(say.columns.trend, sparkline(trend, say.trendOf(trend)))}${cell(
    say.columns.askers,
    topic.askerCount === undefined ? '—' : say.number(topic.askerCount),
  )}${cell(
    say.columns.handling,
    topic.medianHours === undefined ? '—' : say.hoursOf(say.number(topic.medianHours, 1)),
  )}${cell(say.columns.saved, say.number(topic.deflectedHours, 1))}${reasons(topic, locale)}</tr>`
}

/** What became of it, and the article it is about: there is none for a gap. */
function state(topic: TopicReport, { locale, addressOf }: Options): Html {
  const say = DEMAND_WORDS[locale]
  const { articleId } = topic
  const address = articleId === undefined ? undefined : addressOf?.(articleId, topic.locale)
  const article =
    articleId !== undefined &&
    topic.coverage !== 'gap' &&
    (address === undefined
      ? html`<br><code>${articleId}</code>`
      : html`<br><a href="${address}"><code>${articleId}</code></a>`)
  return html`<span class="demand-state demand-${topic.coverage}">${say.coverage[topic.coverage]}</span>${article}${
    topic.state !== 'new' && html`<br><span class="demand-work">${say.state[topic.state]}</span>`
  }`
}

function reasons(topic: TopicReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  const all = topic.reasons.map(say.reason)
  if (topic.weeksToPeak !== undefined) all.push(say.peak(topic.weeksToPeak))
  if (topic.channel !== undefined) all.push(say.channel(topic.channel))
  return html`<td data-label="${say.columns.why}">${
    all.length > 0 && html`<ul class="demand-reasons">${all.map(one => html`<li>${one}</li>`)}</ul>`
  }${details(topic, locale)}</td>`
}

function details(topic: TopicReport, locale: Locale): Html {
  const say = DEMAND_WORDS[locale]
  return html`<details lang="${locale}"><summary>${say.evidence}</summary><ul>${topic.evidence.map(
    ticket =>
      html`<li>${ticketName(ticket)} <time>${ticket.day}</time> <span lang="${topic.locale}">${ticket.text}</span></li>`,
  )}</ul>${
    topic.missed.length > 0 &&
    html`<p>${say.missed}</p><ul>${topic.missed.map(question => html`<li>${question}</li>`)}</ul>`
  }${topic.contradictions.map(
    one =>
      html`<p>${say.contradiction}</p><blockquote><p>${say.articleSays}: ${one.article}</p><p>${say.ticketsSay}: ${
        one.tickets
      } (${one.ticketIds.join(', ')})</p></blockquote>`,
  )}</details>`
}

/** The id of a ticket, a link where the export held one. Only http and https: an export may hold anything. */
function ticketName({ id, url }: TopicReport['evidence'][number]): Html {
  return url && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer"><code>${id}</code></a>`
    : html`<code>${id}</code>`
}
