import { attributeOf } from '#core/article/component-node.ts'
import { type TreeNode, treeNodes } from '#core/article/troubleshoot-tree.ts'
import { type Html, html } from '#core/html/html.ts'
import { handoverLinks } from '../contact-links.ts'
import type { ComponentRenderer, Rendering } from '../rendering.ts'
import { WORDS } from '../words.ts'
import { headingTag } from './heading-tag.ts'

/**
 * `<Troubleshoot>`: every node is a section with its id, every choice a link to one.
 * Without JavaScript one jumps from node to node; the site's script shows one at a time and keeps the path.
 */
export const troubleshoot: ComponentRenderer = (node, on) => {
  const title = attributeOf(node, 'title') ?? ''
  on.say(title)
  const nodes = treeNodes(node)
  const root = nodes.find(one => one.kind === 'question')?.id ?? ''
  return html`<div class="tree" data-tree data-root="${root}">${headingTag(on, 1, 'tree-title', title)}${nodes.map(one => section(one, on))}</div>\n`
}

function section(node: TreeNode, on: Rendering): Html {
  const words = WORDS[on.article.locale]
  on.say(node.title)
  const body = on.blocks(node.body)
  return html`<section class="tree-node tree-${node.kind}" id="${node.id}" data-node="${node.kind}" tabindex="-1"><p class="tree-kind">${words[node.kind]}</p>${headingTag(on, 2, 'tree-node-title', node.title)}${body}${node.choices.length > 0 && choices(node, on)}${node.kind === 'handover' && handover(node, on)}</section>\n`
}

function choices(node: TreeNode, on: Rendering): Html {
  const links = node.choices.map(choice => {
    on.say(choice.label)
    return html`<li><a class="tree-choice" data-choice href="#${choice.to}">${choice.label}</a></li>`
  })
  return html`<ul class="tree-choices" aria-label="${WORDS[on.article.locale].choices}">${links}</ul>`
}

function handover(node: TreeNode, on: Rendering): Html {
  return handoverLinks(on, attributeOf(node.node, 'team') ?? '', attributeOf(node.node, 'channel'))
}
