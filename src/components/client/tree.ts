import { emit } from './bus.ts'
import { all, idInAddress, make } from './dom.ts'
import { changeJourney, fillContacts } from './journey.ts'
import { words } from './words.ts'

type Step = Readonly<{ from: string; label: string; to: string }>

/** Shows a decision tree one node at a time. The address names the node, Back goes back, the way here stays in sight. */
export function startTrees(): void {
  for (const tree of all('[data-tree]')) toTree(tree)
}

function toTree(tree: HTMLElement): void {
  const nodes = new Map(all('[data-node]', tree).map(node => [node.id, node]))
  const root = tree.dataset['root'] ?? ''
  if (!nodes.has(root)) return
  const edges: readonly Step[] = [...nodes].flatMap(([from, node]) =>
    all<HTMLAnchorElement>('[data-choice]', node).map(link => ({
      from,
      label: link.textContent ?? '',
      to: idInAddress(link),
    })),
  )
  const way = make('nav', { class: 'tree-path', 'aria-label': words.path })
  const back = make('button', { type: 'button', class: 'button' }, words.back)
  const restart = make('button', { type: 'button', class: 'button' }, words.restart)
  const buttons = make('div', { class: 'tree-back' }, back, restart)
  tree.querySelector('.tree-title')?.after(way)
  tree.append(buttons)
  tree.dataset['ready'] = ''

  let steps: readonly Step[] = []
  const titleOf = (id: string) => nodes.get(id)?.querySelector('.tree-node-title')?.textContent ?? ''
  const show = (next: readonly Step[], focus: boolean) => {
    steps = next
    const here = steps.at(-1)?.to ?? root
    for (const [id, node] of nodes) node.hidden = id !== here
    way.replaceChildren()
    if (steps.length > 0) way.append(make('ol', {}, ...steps.map(toPoint)))
    buttons.hidden = steps.length === 0
    const path = steps.map(step => `${titleOf(step.from)} → ${step.label}`)
    const article = document.querySelector<HTMLElement>('main[data-article]')?.dataset['article'] ?? ''
    if (steps.length > 0) {
      const end = nodes.get(here)?.dataset['node'] === 'question' ? [] : [titleOf(here)]
      changeJourney({ path: [...path, ...end] })
      emit('chose', { article, path })
      fillContacts()
    }
    if (focus) nodes.get(here)?.focus()
  }
  const toPoint = (step: Step) =>
    make('li', {}, make('a', { href: `#${step.from}` }, titleOf(step.from)), ' ', make('b', {}, step.label))

  const fromAddress = (): readonly Step[] | undefined => {
    const id = idInAddress(location)
    if (!nodes.has(id)) return undefined
    const passed = steps.findIndex(step => step.from === id)
    if (passed >= 0) return steps.slice(0, passed)
    const choice = edges.find(edge => edge.from === (steps.at(-1)?.to ?? root) && edge.to === id)
    return choice ? [...steps, choice] : shortestWay(edges, root, id)
  }
  tree.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const to = link && tree.contains(link) ? idInAddress(link) : ''
    if (!link || !nodes.has(to) || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const passed = steps.findIndex(step => step.from === to)
    const label = link.textContent ?? ''
    const next = link.matches('[data-choice]')
      ? [...steps, { from: steps.at(-1)?.to ?? root, label, to }]
      : steps.slice(0, Math.max(0, passed))
    history.pushState(null, '', `#${encodeURIComponent(to)}`)
    show(next, true)
  })
  back.addEventListener('click', () => {
    const next = steps.slice(0, -1)
    history.pushState(null, '', `#${encodeURIComponent(next.at(-1)?.to ?? root)}`)
    show(next, true)
  })
  restart.addEventListener('click', () => {
    history.pushState(null, '', `#${encodeURIComponent(root)}`)
    show([], true)
  })
  const follow = () => {
    const way = location.hash === '' ? [] : fromAddress()
    if (way) show(way, location.hash !== '')
  }
  addEventListener('popstate', follow)
  show([], false)
  const deep = fromAddress()
  if (deep && deep.length > 0) {
    show(deep, false)
    const lead = () => tree.scrollIntoView({ block: 'start' })
    lead()
    // When all is loaded the browser goes to the node itself, and the way to it would be above the window.
    if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(lead), { once: true })
  }
}

/** The fewest choices that lead to a node, so that a link into the middle still shows a way. */
function shortestWay(edges: readonly Step[], root: string, id: string): readonly Step[] {
  const ways = new Map<string, readonly Step[]>([[root, []]])
  for (const [at, way] of ways) {
    for (const edge of edges) if (edge.from === at && !ways.has(edge.to)) ways.set(edge.to, [...way, edge])
  }
  return ways.get(id) ?? []
}
