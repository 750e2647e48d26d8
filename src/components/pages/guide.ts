import { type Html, html } from '#core/html/html.ts'
import type { Guide } from '#schemas/guide.ts'
import type { Locale } from '#schemas/locale.ts'
import { type About, head, languages } from '../head.ts'
import { icon } from '../icon.ts'
import type { Model } from '../model.ts'
import type { PlannedFile, Slots } from '../page.ts'
import { GUIDE_WORDS } from './guide-words.ts'
import { breadcrumbs, editUrl } from './lists.ts'

/** Pages of the guide that are made from our own code, by the last part of their address. */
export const GUIDE_REFERENCE = ['components', 'rules', 'fields'] as const
export type GuideReference = (typeof GUIDE_REFERENCE)[number]

/** What stands around a guide's text. */
export type GuideFrame = Readonly<{ head: Html; languages: Html; before: Html; after: Html }>

/** The index of the guide. */
export function guideIndex(model: Model, guides: readonly Guide[], locale: Locale): PlannedFile {
  const words = GUIDE_WORDS[locale]
  const own = guides.filter(guide => guide.locale === locale)
  const about = aboutGuide(model, guides, locale, { title: words.title, summary: words.lead })
  const line = (slug: string, title: string, summary: string) =>
    html`<li><a href="${model.url(`${locale}/guide/${slug}/`)}"><span class="article-list-title">${title}</span><span class="article-list-summary">${inline(summary)}</span></a></li>`
  return guidePage(model, about, [own], () => ({
    head: head(model, about),
    languages: languages(model, about),
    main: html`<main id="main" class="guide list">${breadcrumbs(model, locale, [{ name: words.title }])}<header><h1>${words.title}</h1><p>${
      words.lead
    }</p></header><div class="home-columns">${
      own.length > 0 &&
      html`<section aria-labelledby="ways"><h2 id="ways">${words.ways}</h2><ul class="article-list">${own.map(
        guide => line(guide.slug, guide.title, guide.summary),
      )}</ul></section>`
    }<section aria-labelledby="reference"><h2 id="reference">${words.reference}</h2><ul class="article-list">${GUIDE_REFERENCE.map(
      slug => line(slug, words[slug], words[`${slug}Lead`]),
    )}</ul></section></div></main>`,
  }))
}

/** A page of the guide that is made from our own code. */
export function guideReferencePage(
  model: Model,
  guides: readonly Guide[],
  page: Readonly<{ locale: Locale; slug: GuideReference; inputs: unknown; body: () => Html }>,
): PlannedFile {
  const { locale, slug } = page
  const words = GUIDE_WORDS[locale]
  const own = guides.filter(guide => guide.locale === locale)
  const about = aboutGuide(model, guides, locale, {
    slug,
    title: words[slug],
    summary: words[`${slug}Lead`],
  })
  return guidePage(model, about, [own, page.inputs], () => {
    const { before, after, ...slots } = guideFrame(model, guides, locale, {
      slug,
      title: words[slug],
      summary: words[`${slug}Lead`],
    })
    return {
      ...slots,
      main: html`<main id="main" class="guide guide-wide">${before}<div class="body">${page.body()}</div>${after}</main>`,
    }
  })
}

/** What stands before and after the text of a guide, and in the head. */
export function guideFrame(
  model: Model,
  guides: readonly Guide[],
  locale: Locale,
  guide: Readonly<{ slug: string; title: string; summary: string; path?: string }>,
): GuideFrame {
  const words = GUIDE_WORDS[locale]
  const about = aboutGuide(model, guides, locale, guide)
  const edit = guide.path === undefined ? undefined : editUrl(model, guide.path)
  return {
    head: head(model, about),
    languages: languages(model, about),
    before: html`${breadcrumbs(model, locale, [
      { name: words.title, path: `${locale}/guide/` },
      { name: guide.title },
    ])}<header><h1>${guide.title}</h1><p class="guide-lead">${inline(guide.summary)}</p></header>`,
    after: html`${edit && html`<p class="tools"><a href="${edit}" rel="noopener">${icon('pencil')}${words.edit}</a></p>`}${neighbours(
      model,
      guides.filter(one => one.locale === locale),
      locale,
      guide.slug,
    )}`,
  }
}

function neighbours(model: Model, own: readonly Guide[], locale: Locale, current: string): Html {
  const words = GUIDE_WORDS[locale]
  const link = (slug: string, title: string) =>
    html`<li><a href="${model.url(`${locale}/guide/${slug}/`)}"${slug === current && html` aria-current="page"`}>${title}</a></li>`
  return html`<nav class="contents guide-contents" aria-labelledby="guide-contents"><h2 id="guide-contents">${words.contents}</h2><ol>${own.map(
    guide => link(guide.slug, guide.title),
  )}${GUIDE_REFERENCE.map(slug => link(slug, words[slug]))}</ol></nav>`
}

function aboutGuide(
  model: Model,
  guides: readonly Guide[],
  locale: Locale,
  guide: Readonly<{ slug?: string; title: string; summary: string }>,
): About {
  const below = guide.slug === undefined ? '' : `${guide.slug}/`
  const isEverywhere = guide.slug === undefined || GUIDE_REFERENCE.some(slug => slug === guide.slug)
  return {
    locale,
    title: guide.title,
    description: guide.summary.replaceAll('`', ''),
    path: `${locale}/guide/${below}`,
    noindex: true,
    translations: model.locales
      .filter(other => other !== locale)
      .filter(other => isEverywhere || guides.some(one => one.locale === other && one.slug === guide.slug))
      .map(other => ({ locale: other, path: `${other}/guide/${below}` })),
  }
}

function guidePage(model: Model, about: About, inputs: unknown, slots: () => Slots): PlannedFile {
  return {
    kind: 'page',
    path: `${about.path}index.html`,
    locale: about.locale,
    inputs: ['guide', about, inputs, model.settings.site.url ?? ''],
    slots,
  }
}

/** A short text of our own, in which code stands between backticks. */
export function inline(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`
}
