import { all, make, recall, remember } from './dom.ts'
import { words } from './words.ts'

let count = 0

/** Turns stacked panels into tabs. Tabs of one group follow each other, and are remembered. */
export function startTabs(): void {
  for (const box of all('[data-tabs]')) toTabs(box)
}

function toTabs(box: HTMLElement): void {
  const panels = all(':scope > [data-tab]', box)
  if (panels.length === 0) return
  const group = box.dataset['group'] ?? ''
  const list = make('div', { class: 'tab-list', role: 'tablist', 'aria-label': words.tabs })
  const tabs = panels.map(panel => {
    const id = `tab-${++count}`
    panel.id ||= `${id}-panel`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', id)
    panel.tabIndex = 0
    const tab = make(
      'button',
      { type: 'button', role: 'tab', id, 'aria-controls': panel.id },
      panel.dataset['label'] ?? '',
    )
    list.append(tab)
    return tab
  })
  const select = (index: number) => {
    for (const [at, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(at === index))
      tab.tabIndex = at === index ? 0 : -1
      const panel = panels[at]
      if (panel) panel.hidden = at !== index
    }
  }
  const labelled = (label: string | undefined) => panels.findIndex(panel => panel.dataset['label'] === label)
  const choose = (index: number) => {
    select(index)
    if (!group) return
    const label = panels[index]?.dataset['label'] ?? ''
    remember(`tab:${group}`, label)
    document.dispatchEvent(new CustomEvent('sodate-tab', { detail: { group, label } }))
  }
  list.addEventListener('click', event => {
    const index = event.target instanceof HTMLButtonElement ? tabs.indexOf(event.target) : -1
    if (index >= 0) choose(index)
  })
  list.addEventListener('keydown', event => {
    const now =
      document.activeElement instanceof HTMLButtonElement ? tabs.indexOf(document.activeElement) : -1
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const index = (to + tabs.length) % tabs.length
    choose(index)
    tabs[index]?.focus()
  })
  document.addEventListener('sodate-tab', event => {
    if (!(event instanceof CustomEvent) || event.detail.group !== group || group === '') return
    const index = labelled(event.detail.label)
    if (index >= 0) select(index)
  })
  box.prepend(list)
  box.dataset['ready'] = ''
  select(Math.max(0, labelled(recall(`tab:${group}`) ?? guess(panels))))
}

/** The panel of the reader's own system, where one is named after it. */
function guess(panels: readonly HTMLElement[]): string | undefined {
  const agent = navigator.userAgent
  const name = [
    ['iPhone|iPad', /iphone|ipad|ios/i],
    ['Android', /android/i],
    ['Mac OS', /^mac|macos/i],
    ['Windows', /windows/i],
  ].find(([system]) => new RegExp(String(system)).test(agent))?.[1]
  return panels
    .map(panel => panel.dataset['label'])
    .find(label => name instanceof RegExp && name.test(label ?? ''))
}
