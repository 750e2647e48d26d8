import { dayIn } from '#core/calendar/days.ts'
import { type Html, html } from '#core/html/html.ts'
import type { ArticleChange, ChangedPart } from '#core/report/changes.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { longDay } from '../contact-line.ts'
import { head, languages } from '../head.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { audienceBadge, breadcrumbs } from './lists.ts'

const MOST_CORRECTED = 60
const MOST_NEW = 20

/** A change with its article as it is today. */
export type News = Readonly<{ change: ArticleChange; card: ArticleCard }>

/** What came or was corrected in a locale, newest first; undefined where no history could be read. */
export function newsOf(
  model: Model,
  locale: Locale,
  kind: ArticleChange['kind'],
): readonly News[] | undefined {
  return model.changes
    ?.filter(change => change.kind === kind && change.locale === locale)
    .flatMap(change => {
      const card = model.find(locale, change.id)
      return card?.status === 'published' ? [{ change, card }] : []
    })
}

/** What a list of news depends on. */
export function newsInputs(news: readonly News[] | undefined) {
  return news?.map(({ change, card }) => [change, card.title, card.summary, card.audience]) ?? 'no history'
}

/** The page that says which articles were corrected, when, and where; and which are new. */
export function changesPage(model: Model, locale: Locale): PlannedFile {
  const strings = STRINGS[locale]
  const corrected = newsOf(model, locale, 'corrected')?.slice(0, MOST_CORRECTED)
  const added = newsOf(model, locale, 'new')?.slice(0, MOST_NEW)
  const path = `${locale}/changes/`
  const about = {
    locale,
    title: strings.changes,
    description: strings.changesLead,
    path,
    translations: model.locales
      .filter(other => other !== locale)
      .map(other => ({ locale: other, path: `${other}/changes/` })),
  }
  const feeds =
    model.audience === 'public' && model.settings.site.url !== undefined && corrected !== undefined
  const checked = model.ranAt && dayIn(model.settings.site.timeZone, new Date(model.ranAt))
  return {
    kind: 'page',
    path: `${path}index.html`,
    locale,
    inputs: ['changes', newsInputs(corrected), newsInputs(added), feeds, checked],
    slots: () => ({
      head: head(model, about),
      languages: languages(model, about),
      main: html`<main id="main" class="list changes">${breadcrumbs(model, locale, [{ name: strings.changes }])}<header><h1>${
        strings.changes
      }</h1><p>${strings.changesLead}</p>${checked && html`<p>${strings.lastChecked(longDay(checked, locale))}</p>`}</header><div class="changes-columns"><section aria-labelledby="corrected"><h2 id="corrected">${
        strings.corrected
      }</h2>${correctedList(model, locale, corrected)}${feeds && feedLink(model, `${locale}/corrected.xml`, strings.correctedFeed)}</section>${
        added &&
        added.length > 0 &&
        html`<section aria-labelledby="added"><h2 id="added">${strings.added}</h2>${addedList(model, locale, added)}${
          feeds && feedLink(model, `${locale}/feed.xml`, strings.addedFeed)
        }</section>`
      }</div></main>`,
    }),
  }
}

function feedLink(model: Model, path: string, name: string): Html {
  return html`<p class="more"><a href="${model.url(path)}" type="application/rss+xml">${name}</a></p>`
}

function correctedList(model: Model, locale: Locale, news: readonly News[] | undefined): Html {
  const strings = STRINGS[locale]
  if (news === undefined) return html`<p class="empty">${strings.noHistory}</p>`
  if (news.length === 0) return html`<p class="empty">${strings.nothingCorrected}</p>`
  return html`${[...Map.groupBy(news, ({ change }) => change.day)].map(
    ([day, own]) =>
      html`<h3 class="changes-day"><time datetime="${day}">${longDay(day, locale)}</time></h3><ul class="changes-list">${own.map(
        ({ change, card }) =>
          html`<li><a class="article-list-title" href="${model.url(articlePath(card))}">${card.title}</a>${audienceBadge(card, locale)}${whatChanged(
            model,
            change,
            card,
          )}</li>`,
      )}</ul>`,
  )}`
}

/** The places of a correction, each under its heading. */
function whatChanged(model: Model, change: ArticleChange, card: ArticleCard): Html {
  const strings = STRINGS[card.locale]
  const { parts, moreCount } = change
  const fields = parts.flatMap(part => (part.kind === 'text' ? [] : [part]))
  const texts = parts.flatMap(part => (part.kind === 'text' ? [part] : []))
  const sections = Map.groupBy(texts, part => part.section?.id)
  return html`<ul class="changes-parts">${fields.map(part => html`<li>${strings.changedField[part.kind]}</li>`)}${[
    ...sections.values(),
  ].map(own => sectionLine(model, own, card))}${
    moreCount > 0 &&
    html`<li class="changes-more">${parts.length > 0 ? strings.morePlaces(moreCount) : strings.places(moreCount)}</li>`
  }</ul>`
}

type TextPart = Extract<ChangedPart, { kind: 'text' }>

function sectionLine(model: Model, parts: readonly TextPart[], card: ArticleCard): Html {
  const section = parts[0]?.section
  const link =
    section &&
    html`<a href="${model.url(articlePath(card))}#${encodeURIComponent(section.id)}">${section.text}</a>`
  const texts = parts.filter(part => part.text !== section?.text)
  return html`<li>${link}${texts.map(part => html`<q>${part.text}</q>`)}</li>`
}

function addedList(model: Model, locale: Locale, news: readonly News[]): Html {
  return html`<ul class="article-list">${news.map(
    ({ change, card }) =>
      html`<li><a href="${model.url(articlePath(card))}"><span class="article-list-title">${card.title}</span>${audienceBadge(card, locale)}<span class="changed"><time datetime="${change.day}">${longDay(change.day, locale)}</time></span></a></li>`,
  )}</ul>`
}

/** A short list for the home page: what was corrected last, each with the first place of it. */
export function correctedShort(model: Model, locale: Locale, news: readonly News[]): Html {
  const strings = STRINGS[locale]
  return html`<section aria-labelledby="recent"><h2 id="recent">${strings.newlyCorrected}</h2><ul class="article-list">${news.map(
    ({ change, card }) =>
      html`<li><a href="${model.url(articlePath(card))}"><span class="article-list-title">${card.title}</span>${audienceBadge(card, locale)}<span class="article-list-summary">${firstPlace(change, locale)}</span><span class="changed"><time datetime="${change.day}">${longDay(change.day, locale)}</time></span></a></li>`,
  )}</ul><p class="more"><a href="${model.url(`${locale}/changes/`)}">${strings.allChanges}</a></p></section>`
}

/** What a correction was about, in one line of text. */
export function firstPlace(change: ArticleChange, locale: Locale): string {
  const strings = STRINGS[locale]
  const text = change.parts.find(part => part.kind === 'text')
  if (text?.kind === 'text')
    return text.section && text.section.text !== text.text
      ? strings.placeAndText(text.section.text, text.text)
      : text.text
  const [field] = change.parts
  return field && field.kind !== 'text' ? strings.changedField[field.kind] : strings.places(change.moreCount)
}
