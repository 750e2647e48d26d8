import type { Nodes, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** A component or HTML element as it stands in an article's tree. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement

/** Whether a node of the tree is a component or an HTML element. */
export function isComponentNode(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The plain string attribute of that name; a bare flag is the empty string, an expression is undefined. */
export function attributeOf(node: ComponentNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue
    if (attribute.value === null || attribute.value === undefined) return ''
    return typeof attribute.value === 'string' ? attribute.value : undefined
  }
  return undefined
}

/** The children of any node; none for a leaf. */
export function childrenOf(node: Nodes): readonly RootContent[] {
  return 'children' in node ? node.children : []
}
