import { linkTarget } from '#core/article/link-target.ts'
import { type Html, html } from '#core/html/html.ts'
import type { Rendering } from './rendering.ts'

/** Where an article's image is served, or undefined for one outside content/images/. Notes it as used. */
export function imageUrl(src: string, on: Rendering): string | undefined {
  const target = linkTarget(src, on.article.path)
  if (target.kind !== 'asset') return undefined
  on.gathered.images.add(target.path)
  return on.findImage(target.path)?.url ?? `${on.settings.site.base}images/${encodeURI(target.path)}`
}

/** An image with its size, so that nothing moves while it loads. */
export function imageTag(src: string, alt: string, on: Rendering): Html {
  const url = imageUrl(src, on)
  if (url === undefined) return html`${alt}`
  const target = linkTarget(src, on.article.path)
  const file = target.kind === 'asset' ? on.findImage(target.path) : undefined
  const size = file?.width && file.height && html` width="${file.width}" height="${file.height}"`
  return html`<img src="${url}" alt="${alt}"${size} loading="lazy" decoding="async">`
}
