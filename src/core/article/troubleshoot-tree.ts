import type { RootContent } from 'mdast'
import { attributeOf, type ComponentNode, childrenOf, isComponentNode } from './component-node.ts'

export type TreeChoice = Readonly<{ label: string; to: string; node: ComponentNode }>

/** A node of a decision tree: a question with its choices, or an end. */
export type TreeNode = Readonly<{
  kind: 'question' | 'answer' | 'handover'
  id: string
  title: string
  choices: readonly TreeChoice[]
  /** What is shown below the title, without the choices. */
  body: readonly RootContent[]
  node: ComponentNode
}>

const KINDS: Readonly<Record<string, TreeNode['kind']>> = {
  Question: 'question',
  Answer: 'answer',
  Handover: 'handover',
}

/** The nodes of a `<Troubleshoot>`, in the order written. The first question is the root. */
export function treeNodes(troubleshoot: ComponentNode): readonly TreeNode[] {
  return childrenOf(troubleshoot).flatMap(child => {
    const kind = isComponentNode(child) ? KINDS[child.name ?? ''] : undefined
    if (!isComponentNode(child) || !kind) return []
    const children = childrenOf(child)
    return {
      kind,
      id: attributeOf(child, 'id') ?? '',
      title: attributeOf(child, 'title') ?? '',
      choices: children.flatMap(toChoice),
      body: children.filter(one => !(isComponentNode(one) && one.name === 'Choice')),
      node: child,
    }
  })
}

/** What is wrong with a tree, and at which component. */
export type TreeProblem = Readonly<{
  kind: 'no-root' | 'same-id' | 'dead-end' | 'no-target' | 'cycle' | 'unreachable'
  id: string
  node: ComponentNode
}>

/** Every problem of a tree: no question, an id twice, a question without choices, a choice to nowhere, cycles, nodes nobody reaches. */
export function treeProblems(troubleshoot: ComponentNode): readonly TreeProblem[] {
  const nodes = treeNodes(troubleshoot)
  const root = nodes.find(node => node.kind === 'question')
  if (!root) return [{ kind: 'no-root', id: '', node: troubleshoot }]
  const problems: TreeProblem[] = []
  const byId = new Map<string, TreeNode>()
  for (const node of nodes) {
    // `main` is taken by the page itself.
    if (byId.has(node.id) || node.id === 'main')
      problems.push({ kind: 'same-id', id: node.id, node: node.node })
    else byId.set(node.id, node)
  }
  for (const node of nodes) {
    if (node.kind === 'question' && node.choices.length === 0)
      problems.push({ kind: 'dead-end', id: node.id, node: node.node })
    for (const choice of node.choices)
      if (!byId.has(choice.to)) problems.push({ kind: 'no-target', id: choice.to, node: choice.node })
  }
  const { reached, cycles } = walk(root, byId)
  for (const node of nodes)
    if (!reached.has(node.id)) problems.push({ kind: 'unreachable', id: node.id, node: node.node })
  return [...problems, ...cycles]
}

/** Depth-first with a list of its own: `open` are the nodes on the path, an edge back to one closes a cycle. */
function walk(root: TreeNode, byId: ReadonlyMap<string, TreeNode>) {
  const reached = new Set([root.id])
  const open = new Set([root.id])
  const cycles: TreeProblem[] = []
  const path = [{ node: root, next: 0 }]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const choice = top.node.choices[top.next++]
    if (!choice) {
      open.delete(top.node.id)
      path.pop()
      continue
    }
    const node = byId.get(choice.to)
    if (open.has(choice.to)) cycles.push({ kind: 'cycle', id: choice.to, node: choice.node })
    else if (node && !reached.has(node.id)) {
      reached.add(node.id)
      open.add(node.id)
      path.push({ node, next: 0 })
    }
  }
  return { reached, cycles }
}

function toChoice(node: RootContent): readonly TreeChoice[] {
  if (!isComponentNode(node) || node.name !== 'Choice') return []
  return [{ label: attributeOf(node, 'label') ?? '', to: attributeOf(node, 'to') ?? '', node }]
}
