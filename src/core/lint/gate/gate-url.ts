import type { Article } from '#core/article/article.ts'
import { linkTarget } from '#core/article/link-target.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'
import { SAY } from './say.ts'

const IMAGE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i

type Positioned = Parameters<typeof messageAt>[1]

/** Refuses an address that is not known to be harmless; images must lie in content/images/. */
export function gateUrl(
  node: Positioned,
  url: string,
  use: 'link' | 'image',
  article: Article,
): readonly Message[] {
  const target = linkTarget(url, article.path)
  if (use === 'image') {
    if (target.kind === 'asset' && IMAGE.test(target.path)) return []
    return [messageAt(article, node, 'safe-image', SAY.image(url))]
  }
  return target.kind === 'refused' ? [messageAt(article, node, 'safe-url', SAY.url(url))] : []
}
