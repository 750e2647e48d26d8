import { attributeOf } from '#core/article/component-node.ts'
import { html } from '#core/html/html.ts'
import { imageTag, imageUrl } from '../image-tag.ts'
import type { ComponentRenderer } from '../rendering.ts'
import { WORDS } from '../words.ts'

/** `<Figure>`: an image with its caption, and a link to the image itself for zooming. */
export const figure: ComponentRenderer = (node, on) => {
  const src = attributeOf(node, 'src') ?? ''
  const alt = attributeOf(node, 'alt') ?? ''
  const caption = attributeOf(node, 'caption')
  const url = imageUrl(src, on)
  if (url === undefined) return html``
  on.say(alt)
  if (caption) on.say(caption)
  const open = `${WORDS[on.article.locale].openImage}: ${alt}`
  return html`<figure class="figure"><a class="figure-zoom" data-zoom href="${url}" aria-label="${open}">${imageTag(src, alt, on)}</a>${caption && html`<figcaption>${caption}</figcaption>`}</figure>\n`
}
