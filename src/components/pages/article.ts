import { expandQuestions } from '#core/article/variants.ts'
import { type Html, html, trusted } from '#core/html/html.ts'
import type { Contact } from '#schemas/team.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { head, languages } from '../head.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { articleList, audienceBadge, breadcrumbs, cardInputs } from './lists.ts'

/** An article's text, rendered for the audience of this build. */
export type RenderedBody = Readonly<{
  html: string
  headings: readonly Readonly<{ depth: number; id: string; text: string }>[]
}>

/** The body of an article and the key that changes whenever it does. */
export type Bodies = Readonly<{
  keyOf: (card: ArticleCard) => string
  read: (card: ArticleCard) => RenderedBody
}>

const HEADINGS_FOR_CONTENTS = 4

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
    inputs: ['article', card, bodies.keyOf(card), related.map(cardInputs), translations],
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
        card.status === 'archived' ? tombstone(model, card) : living(model, card, bodies.read(card), related)
      return { head: head(model, about), languages: languages(model, about), main }
    },
  }
}

function living(model: Model, card: ArticleCard, body: RenderedBody, related: readonly ArticleCard[]): Html {
  const { locale } = card
  const strings = STRINGS[locale]
  const category = model.categories.find(one => one.id === card.category)
  const questions = expandQuestions(card.questions).slice(0, 8)
  const contents = body.headings.filter(heading => heading.depth === 2)
  return html`<main id="main" class="article" data-article="${card.id}">${breadcrumbs(model, locale, [
    { name: category?.name[locale] ?? card.category, path: `${locale}/${card.category}/` },
    { name: card.title },
  ])}<article data-pagefind-body><header><h1 data-pagefind-meta="title">${card.title}</h1>${audienceBadge(
    card,
    locale,
  )}<p class="answer">${card.summary}</p>${trustLine(model, card)}</header>${
    contents.length >= HEADINGS_FOR_CONTENTS &&
    html`<nav class="contents" aria-labelledby="contents" data-pagefind-ignore><h2 id="contents">${strings.onThisPage}</h2><ol>${contents.map(
      heading => html`<li><a href="#${heading.id}">${heading.text}</a></li>`,
    )}</ol></nav>`
  }<div class="body">${trusted(body.html)}</div></article>${escalation(model, card)}${
    questions.length > 0 &&
    html`<section class="questions" aria-labelledby="questions"><h2 id="questions">${strings.otherQuestions}</h2><ul>${questions.map(
      question => html`<li>${question}</li>`,
    )}</ul></section>`
  }${
    related.length > 0 &&
    html`<section class="related" aria-labelledby="related"><h2 id="related">${strings.related}</h2>${articleList(model, locale, related)}</section>`
  }${editLink(model, card)}</main>`
}

function tombstone(model: Model, card: ArticleCard): Html {
  const strings = STRINGS[card.locale]
  const category = model.categories.find(one => one.id === card.category)
  return html`<main id="main" class="tombstone">${breadcrumbs(model, card.locale, [
    { name: category?.name[card.locale] ?? card.category, path: `${card.locale}/${card.category}/` },
    { name: strings.archivedTitle },
  ])}<h1>${strings.archivedTitle}</h1><p><strong>${card.title}</strong></p><p>${strings.archivedBody}</p></main>`
}

function trustLine(model: Model, card: ArticleCard): Html {
  const strings = STRINGS[card.locale]
  const owner = model.team(card.owner)
  const products = card.products.flatMap(({ name, version }) => {
    const product = model.settings.products.find(one => one.id === name)
    return product ? [version ? `${product.name[card.locale]} ${version}` : product.name[card.locale]] : []
  })
  return html`<dl class="trust" data-pagefind-ignore><div><dt>${strings.verifiedOn}</dt><dd>${
    card.verified ? html`<time datetime="${card.verified}">${card.verified}</time>` : strings.notVerified
  }</dd></div>${owner && html`<div><dt>${strings.owner}</dt><dd>${owner.name[card.locale]}</dd></div>`}${
    products.length > 0 && html`<div><dt>${strings.products}</dt><dd>${products.join(', ')}</dd></div>`
  }</dl>`
}

function escalation(model: Model, card: ArticleCard): Html | undefined {
  const team = model.team(card.escalate?.team ?? card.owner)
  if (!team) return undefined
  const strings = STRINGS[card.locale]
  const wanted = card.escalate?.channel
  const contacts = team.contacts.filter(contact => wanted === undefined || contact.channel === wanted)
  const ready = card.escalate?.ready ?? []
  return html`<section class="reach" aria-labelledby="reach"><h2 id="reach">${strings.reach}</h2><p>${team.name[card.locale]}</p><ul>${(
    contacts.length > 0 ? contacts : team.contacts
  ).map(contact => html`<li>${contactLink(contact, card)}</li>`)}</ul>${
    ready.length > 0 && html`<p>${strings.ready}</p><ul>${ready.map(thing => html`<li>${thing}</li>`)}</ul>`
  }</section>`
}

function contactLink(contact: Contact, card: ArticleCard): Html {
  const label = contact.label?.[card.locale] ?? contact.value
  if (contact.channel === 'phone')
    return html`<a href="tel:${contact.value.replace(/[^+\d]/g, '')}">${label}</a>`
  if (contact.channel === 'mail') return html`<a href="mailto:${contact.value}">${label}</a>`
  const url = contact.value.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(name === 'article' ? card.id : name === 'title' ? card.title : ''),
  )
  return url.startsWith('https://') ? html`<a href="${url}">${label}</a>` : html`${label}`
}

function editLink(model: Model, card: ArticleCard): Html | undefined {
  const repository = model.settings.site.repository
  if (!repository) return undefined
  const path = card.path
    .replace(/^content/, repository.contentPath)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return html`<p class="edit"><a href="${repository.url}/edit/${repository.branch}/${path}">${STRINGS[card.locale].editThis}</a></p>`
}
