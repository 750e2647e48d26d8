import { linkTarget } from '#core/article/link-target.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Found, Rendering } from './rendering.ts'

/** The address a link gets on the site, or undefined where it must lose its link. */
export type LinkUrl = Readonly<{ url: string; external: boolean }>

/** Resolves a link as written. One to an article that this build does not show, or to anything refused, is none. */
export function linkUrl(written: string, on: Rendering): LinkUrl | undefined {
  const target = linkTarget(written, on.article.path)
  switch (target.kind) {
    case 'anchor':
      return { url: `#${target.anchor}`, external: false }
    case 'external':
      return { url: target.url, external: true }
    case 'contact':
      return { url: target.url, external: false }
    case 'site':
      return { url: on.settings.site.base + target.path.slice(1), external: false }
    case 'asset':
      on.gathered.images.add(target.path)
      return {
        url: on.findImage(target.path)?.url ?? `${on.settings.site.base}images/${encodeURI(target.path)}`,
        external: false,
      }
    case 'article': {
      const found = findArticle(target.id, target.locale, on)
      on.gathered.links.add(target.id)
      if (!found?.visible) return undefined
      return {
        url: target.anchor === undefined ? found.url : `${found.url}#${target.anchor}`,
        external: false,
      }
    }
    case 'refused':
      return undefined
  }
}

function findArticle(id: string, locale: Locale | undefined, on: Rendering): Found | undefined {
  if (locale) return on.lookup(id, locale)
  const first = on.lookup(id, on.article.locale)
  if (first?.visible) return first
  return on.lookup(id, on.article.locale === 'ja' ? 'en' : 'ja')
}
