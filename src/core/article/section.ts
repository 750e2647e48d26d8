import GithubSlugger from 'github-slugger'
import type { Nodes, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { attributeOf, childrenOf, isComponentNode } from './component-node.ts'

const TREE_NODES: ReadonlySet<string> = new Set(['Question', 'Answer', 'Handover'])

/** A slugger that already knows the ids of an article's decision trees, so that no heading takes one. */
export function sluggerFor(root: Root): GithubSlugger {
  const slugger = new GithubSlugger()
  // `main` is the page's own, where the link to skip the menu leads.
  for (const id of ['main', ...treeIds(root)]) slugger.occurrences[id] = 0
  return slugger
}

/** Every id of an article one can link to: headings and the nodes of decision trees. */
export function anchorsOf(root: Root): ReadonlySet<string> {
  const slugger = sluggerFor(root)
  return new Set([...treeIds(root), ...headingsOf(root).map(heading => slugger.slug(plainText(heading)))])
}

/** What stands below the heading with that id, up to the next heading of its depth. */
export function sectionOf(root: Root, id: string): readonly RootContent[] | undefined {
  const slugger = sluggerFor(root)
  const ids = new Map(headingsOf(root).map(heading => [heading, slugger.slug(plainText(heading))]))
  const start = root.children.findIndex(node => node.type === 'heading' && ids.get(node) === id)
  const heading = root.children[start]
  if (heading?.type !== 'heading') return undefined
  const end = root.children.findIndex(
    (node, index) => index > start && node.type === 'heading' && node.depth <= heading.depth,
  )
  return root.children.slice(start + 1, end < 0 ? undefined : end)
}

type Heading = Extract<RootContent, { type: 'heading' }>

function headingsOf(node: Nodes): readonly Heading[] {
  if (node.type === 'heading') return [node]
  return node.type === 'paragraph' ? [] : childrenOf(node).flatMap(headingsOf)
}

function treeIds(node: Nodes): readonly string[] {
  if (node.type === 'paragraph') return []
  const own = isComponentNode(node) && TREE_NODES.has(node.name ?? '') ? [attributeOf(node, 'id') ?? ''] : []
  return [...own, ...childrenOf(node).flatMap(treeIds)]
}
