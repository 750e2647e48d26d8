/** Makes the table of the health page sortable by its headings and filters its rows as one types. */
export function startHealthTable(table: HTMLTableElement): void {
  const body = table.tBodies[0]
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])]
  if (!body) return
  headings.forEach((heading, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = heading.textContent
    heading.replaceChildren(button)
    button.addEventListener('click', () => {
      const down = heading.getAttribute('aria-sort') === 'ascending'
      for (const other of headings) other.removeAttribute('aria-sort')
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? ''
      const order = new Intl.Collator(document.documentElement.lang, { numeric: true })
      const sorted = [...body.rows].sort((a, b) => order.compare(text(a), text(b)) * (down ? -1 : 1))
      body.append(...sorted)
    })
  })
  const filter = document.querySelector<HTMLInputElement>('[data-health-filter]')
  if (!filter) return
  const show = () => {
    const wanted = filter.value.normalize('NFKC').toLowerCase()
    for (const row of body.rows)
      row.hidden = !(row.textContent ?? '').normalize('NFKC').toLowerCase().includes(wanted)
  }
  filter.addEventListener('input', show)
  // The browser brings back what was typed when one comes back.
  show()
}
