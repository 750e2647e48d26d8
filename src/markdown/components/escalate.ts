import { attributeOf } from '#core/article/component-node.ts'
import { handoverLinks } from '../contact-links.ts'
import type { ComponentRenderer } from '../rendering.ts'

/** `<Escalate>`: whom to reach when the article did not help. */
export const escalate: ComponentRenderer = (node, on) =>
  handoverLinks(on, attributeOf(node, 'team') ?? '', attributeOf(node, 'channel'))
