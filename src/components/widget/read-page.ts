/** What the frame shows of another page of the site. */
export type Part = Readonly<{ title: string; nodes: readonly Node[] }>

/** An article: the answer and the text, and the address of its team's contact page. Rejects where there is none. */
export async function readArticle(url: string): Promise<Part & { contact: string }> {
  const page = await read(url)
  const article = page.querySelector<HTMLElement>('main[data-article]')
  if (!article) throw new Error(`${url} is no article`)
  return {
    title: article.dataset['title'] ?? '',
    nodes: nodesOf(article, '.answer, .stale, .body'),
    contact: article.querySelector<HTMLElement>('[data-contact]')?.dataset['contact'] ?? '',
  }
}

/** The contact page, the team in question first. */
export async function readContacts(url: string, team: string): Promise<Part> {
  const page = await read(url)
  const main = page.querySelector<HTMLElement>('main.contact')
  if (!main) throw new Error(`${url} is no contact page`)
  const nodes = nodesOf(main, '[data-contact-filled], .team, [data-holidays]')
  const first = nodes.filter(node => node.id === team && team !== '')
  const rest = nodes.filter(node => !first.includes(node))
  const filled = rest.filter(node => node.matches('[data-contact-filled]'))
  return {
    title: main.querySelector('h1')?.textContent ?? '',
    nodes: [...filled, ...first, ...rest.filter(node => !filled.includes(node))],
  }
}

/** Our own pages, by our own address: a redirect to elsewhere (signed out) is refused by the policy or found out here. */
async function read(url: string): Promise<Document> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/** Matching elements that are in none of the others. */
function nodesOf(root: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    node => !node.parentElement?.closest(selector),
  )
}
