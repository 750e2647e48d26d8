import { expandVariants } from '#core/article/variants.ts'
import { freshnessOf } from '#core/freshness/freshness.ts'
import { type Html, html, trusted } from '#core/html/html.ts'
import { isVisibleTo } from '#schemas/audience.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { adminUrl } from '../admin/admin-page.ts'
import { contactLine, longDay } from '../contact-line.ts'
import { head, languages } from '../head.ts'
import { icon } from '../icon.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { phrases } from '../phrases.ts'
import { articleJsonLd } from '../reach/json-ld.ts'
import { twinPath } from '../reach/markdown-twin.ts'
import { articleList, audienceBadge, breadcrumbs, cardInputs, editUrl } from './lists.ts'

/** An article's text, rendered for the audience of this build. */
export type RenderedBody = Readonly<{
  html: string
  text: string
  headings: readonly Readonly<{ depth: number; id: string; text: string }>[]
}>

/** The body of an article and the key that changes whenever it does. */
export type Bodies = Readonly<{
  keyOf: (card: ArticleCard) => string
  read: (card: ArticleCard) => RenderedBody
}>

const HEADINGS_FOR_CONTENTS = 4
const MINUTES_WORTH_SAYING = 3

/** The page of a published article: the answer first, then how, then whom to reach. */
export function articlePage(model: Model, card: ArticleCard, bodies: Bodies): PlannedFile {
  const related = card.related
    .flatMap(id => model.find(card.locale, id) ?? [])
    .filter(other => other.status !== 'archived')
  const translations = model.locales.filter(
    locale => locale !== card.locale && model.find(locale, card.id)?.status === card.status,
  )
  return {
    kind: 'page',
    path: `${articlePath(card)}index.html`,
    locale: card.locale,
    inputs: [
      'article',
      card,
      bodies.keyOf(card),
      related.map(cardInputs),
      translations,
      freshnessOf(card, model.today, model.settings.site.review).state,
    ],
    slots: () => {
      const about = {
        locale: card.locale,
        title: card.title,
        description: card.summary,
        path: articlePath(card),
        translations: translations.map(locale => ({ locale, path: `${locale}/${card.id}/` })),
        noindex: card.status !== 'published',
      }
      const main =
        card.status === 'archived'
          ? tombstone(model, card, related)
          : living(model, card, bodies.read(card), related)
      const reach =
        card.status === 'published' &&
        html`${articleJsonLd(model, card)}${model.audience === 'public' && html`<link rel="alternate" type="text/markdown" href="${model.url(twinPath(card))}">`}`
      return { head: html`${head(model, about)}${reach}`, languages: languages(model, about), main }
    },
  }
}

function living(model: Model, card: ArticleCard, body: RenderedBody, related: readonly ArticleCard[]): Html {
  const { locale } = card
  const strings = STRINGS[locale]
  const category = model.categories.find(one => one.id === card.category)
  // One phrasing of each line: the others differ in a particle, which the search needs and a reader does not.
  const questions = card.questions.flatMap(line => expandVariants(line).phrasings.slice(0, 1))
  const contents = body.headings.filter(heading => heading.depth === 2)
  return html`<main id="main" class="article" data-article="${card.id}" data-title="${card.title}">${breadcrumbs(
    model,
    locale,
    [
      { name: category?.name[locale] ?? card.category, path: `${locale}/${card.category}/` },
      { name: card.title },
    ],
  )}<article class="article-frame" data-pagefind-body><header><h1 class="phrases" data-pagefind-meta="title">${phrases(
    card.title,
    locale,
  )}${audienceBadge(card, locale)}</h1><p class="answer">${card.summary}</p></header><div class="margin">${trustLine(model, card, body)}${
    contents.length >= HEADINGS_FOR_CONTENTS &&
    html`<nav class="contents" aria-labelledby="page.contents" data-pagefind-ignore><h2 id="page.contents">${strings.onThisPage}</h2><ol>${contents.map(
      heading => html`<li><a href="#${heading.id}">${heading.text}</a></li>`,
    )}</ol></nav>`
  }</div><div class="body">${trusted(body.html)}</div></article><div class="after">${solved(model, card)}${reach(model, card)}${
    related.length > 0 &&
    html`<section class="related" aria-labelledby="page.related"><h2 id="page.related">${strings.related}</h2>${articleList(model, locale, related)}</section>`
  }${
    questions.length > 0 &&
    html`<section class="questions" aria-labelledby="page.questions"><h2 id="page.questions">${strings.otherQuestions}</h2><ul>${questions.map(
      question => html`<li>${question}</li>`,
    )}</ul></section>`
  }${tools(model, card)}</div></main>`
}

/** What is left of an archived article: that it is gone, and the articles that took its place. */
function tombstone(model: Model, card: ArticleCard, related: readonly ArticleCard[]): Html {
  const strings = STRINGS[card.locale]
  const category = model.categories.find(one => one.id === card.category)
  return html`<main id="main" class="tombstone">${breadcrumbs(model, card.locale, [
    { name: category?.name[card.locale] ?? card.category, path: `${card.locale}/${card.category}/` },
    { name: strings.archivedTitle },
  ])}<h1>${strings.archivedTitle}</h1><p><strong>${card.title}</strong></p><p>${strings.archivedBody}</p>${
    related.length > 0 &&
    html`<section class="related" aria-labelledby="page.related"><h2 id="page.related">${strings.related}</h2>${articleList(model, card.locale, related)}</section>`
  }</main>`
}

function trustLine(model: Model, card: ArticleCard, body: RenderedBody): Html {
  const { locale, verified } = card
  const strings = STRINGS[locale]
  const owner = model.team(card.owner)
  const products = card.products.flatMap(({ name, version }) => {
    const product = model.settings.products.find(
      one => one.id === name && isVisibleTo(one.audience, model.audience),
    )
    return product ? [version ? `${product.name[locale]} ${version}` : product.name[locale]] : []
  })
  const minutes = readingMinutes(body, locale)
  const fact = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<div class="trust" data-pagefind-ignore>${
    verified &&
    html`<p class="seal" aria-hidden="true"><span>${strings.checked}</span><time datetime="${verified}">${verified.replaceAll('-', '.')}</time><span>${icon('check')}</span></p>`
  }<dl class="trust-facts">${fact(
    strings.verifiedOn,
    verified ? html`<time datetime="${verified}">${longDay(verified, locale)}</time>` : strings.notVerified,
  )}${owner && fact(strings.owner, owner.name[locale])}${products.length > 0 && fact(strings.products, products.join(locale === 'ja' ? '、' : ', '))}${
    minutes >= MINUTES_WORTH_SAYING && fact(strings.readingTimeLabel, strings.readingTime(minutes))
  }</dl></div>${staleNote(model, card)}`
}

/** Says that its review is overdue. The script shows or hides it by the day it is read; while due it says nothing. */
function staleNote(model: Model, card: ArticleCard): Html | undefined {
  const { state, reviewBy } = freshnessOf(card, model.today, model.settings.site.review)
  if (!reviewBy) return undefined
  return html`<p class="stale" data-review-by="${reviewBy}" data-pagefind-ignore${state !== 'stale' && html` hidden`}>${STRINGS[card.locale].staleNote(longDay(reviewBy, card.locale))}</p>`
}

/** Whole minutes to read a text: 500 characters of Japanese or 220 English words a minute. */
function readingMinutes(body: RenderedBody, locale: Locale): number {
  const text = body.text.trim()
  const units = locale === 'ja' ? text.length / 500 : text.split(/\s+/).length / 220
  return Math.round(units)
}

/** The question whether it helped; the script turns it into the way to the next step. */
function solved(model: Model, card: ArticleCard): Html {
  const strings = STRINGS[card.locale]
  const contact = contactPath(model, card)
  return html`<section class="solved" aria-labelledby="page.solved" data-solved data-contact="${contact}"><h2 id="page.solved" tabindex="-1">${
    strings.solvedTitle
  }</h2><p class="without-script"><a href="${contact}">${strings.notSolved}</a></p><div class="solved-choices needs-script" data-solved-choices><button type="button" class="button" data-answer="yes">${
    strings.yes
  }</button><button type="button" class="button" data-answer="no">${strings.no}</button></div></section>`
}

function reach(model: Model, card: ArticleCard): Html | undefined {
  const team = model.team(card.escalate?.team ?? card.owner)
  if (!team) return undefined
  const { locale } = card
  const strings = STRINGS[locale]
  const wanted = card.escalate?.channel
  const contacts = team.contacts.toSorted(
    (a, b) => Number(b.channel === wanted) - Number(a.channel === wanted),
  )
  const ready = card.escalate?.ready ?? []
  return html`<section class="reach" aria-labelledby="page.reach"><h2 id="page.reach">${strings.reach}</h2><p class="reach-team"><a href="${contactPath(model, card)}">${
    team.name[locale]
  }</a></p><ul class="reach-contacts">${contacts.map(contact => contactLine(contact, card))}</ul>${
    ready.length > 0 &&
    html`<div class="ready"><p>${strings.ready}</p><ul>${ready.map(thing => html`<li>${thing}</li>`)}</ul></div>`
  }</section>`
}

/** The contact page, at the team of an article, with the article named. */
function contactPath(model: Model, card: ArticleCard): string {
  const team = model.team(card.escalate?.team ?? card.owner)
  return `${model.url(`${card.locale}/contact/`)}?article=${encodeURIComponent(card.id)}${team ? `#${team.id}` : ''}`
}

function tools(model: Model, card: ArticleCard): Html {
  const strings = STRINGS[card.locale]
  const edit = editUrl(model, card.path)
  const history = editUrl(model, card.path, 'commits')
  const form = adminUrl(model, card)
  return html`<div class="tools"><button type="button" class="needs-script" data-copy-link data-done="${strings.copied}">${icon('link')}<span>${
    strings.copyLink
  }</span></button>${
    edit &&
    history &&
    html`<a href="${edit}" rel="noopener">${icon('pencil')}${strings.editThis}</a>${
      form && html`<a href="${form}">${icon('pencil')}${strings.editInForm}</a>`
    }<a href="${history}" rel="noopener">${icon('history')}${strings.history}</a>`
  }</div>`
}
