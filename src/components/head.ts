import { type Html, html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../i18n/strings.ts'
import type { Model } from './model.ts'
import { socialImagePath } from './reach/plan-social.ts'
import { SOCIAL_HEIGHT, SOCIAL_WIDTH } from './reach/social-image.ts'

/** What a page says of itself to browsers, search engines and other sites. */
export type About = Readonly<{
  locale: Locale
  title: string
  description: string
  /** Address below the base, `ja/account/`; undefined for pages that have none of their own (404). */
  path?: string
  /** The same page in other locales, by address below the base. */
  translations?: readonly Readonly<{ locale: Locale; path: string }>[]
  noindex?: boolean
}>

/** `<title>` and what belongs to it. */
export function head(model: Model, about: About): Html {
  const siteName = model.settings.site.name[about.locale]
  const title = about.title === siteName ? siteName : `${about.title} | ${siteName}`
  const absolute = (path: string) => `${model.settings.site.url ?? ''}${model.url(path)}`
  const hidden = about.noindex || model.audience !== 'public'
  const image = socialImagePath(model, about.locale, about.path ?? '')
  const social =
    !hidden &&
    html`<meta property="og:title" content="${about.title}"><meta property="og:description" content="${about.description}"><meta property="og:site_name" content="${siteName}"><meta property="og:locale" content="${about.locale === 'ja' ? 'ja_JP' : 'en_GB'}"><meta property="og:type" content="website">${
      image &&
      html`<meta property="og:image" content="${absolute(image)}"><meta property="og:image:width" content="${SOCIAL_WIDTH}"><meta property="og:image:height" content="${SOCIAL_HEIGHT}"><meta property="og:image:alt" content="${about.title}"><meta name="twitter:card" content="summary_large_image">`
    }${
      about.path !== undefined && html`<meta property="og:url" content="${absolute(about.path)}">`
    }${model.settings.site.url && feedLinks(model, about.locale)}`
  return html`<title>${title}</title><meta name="description" content="${about.description}">${
    hidden && html`<meta name="robots" content="noindex">`
  }${about.path !== undefined && !hidden && html`<link rel="canonical" href="${absolute(about.path)}">`}${
    (about.translations ?? []).length > 0 &&
    [{ locale: about.locale, path: about.path ?? '' }, ...(about.translations ?? [])].map(
      other => html`<link rel="alternate" hreflang="${other.locale}" href="${absolute(other.path)}">`,
    )
  }${social}`
}

function feedLinks(model: Model, locale: Locale): Html {
  const strings = STRINGS[locale]
  const link = (file: string, title: string) =>
    html`<link rel="alternate" type="application/rss+xml" title="${title}" href="${model.url(`${locale}/${file}.xml`)}">`
  return html`${link('feed', strings.addedFeed)}${model.changes && link('corrected', strings.correctedFeed)}`
}

/** The language switch. Where a page has no counterpart it leads to the other home page, and says so. */
export function languages(model: Model, about: About): Html {
  const others = model.locales.filter(locale => locale !== about.locale)
  if (others.length === 0) return trusted('')
  return html`${others.map(locale => {
    const same = about.translations?.find(translation => translation.locale === locale)
    const missing = !same && about.path !== undefined && about.path !== `${about.locale}/`
    return html`<a class="language" hreflang="${locale}" lang="${locale}" href="${model.url(same?.path ?? `${locale}/`)}"${
      missing && html` title="${STRINGS[about.locale].notTranslated}"`
    }>${STRINGS[locale].languageName}${missing && html`<span class="visually-hidden" lang="${about.locale}"> ${STRINGS[about.locale].notTranslated}</span>`}</a>`
  })}`
}
