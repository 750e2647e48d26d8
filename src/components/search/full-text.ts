export type TextHit = Readonly<{
  url: string
  title: string
  excerpt: readonly Readonly<{ text: string; marked: boolean }>[]
}>

type Pagefind = Readonly<{
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>
  search: (
    query: string,
  ) => Promise<Readonly<{ results: readonly Readonly<{ id: string; data: () => Promise<Found> }>[] }>>
}>
type Found = Readonly<{ url: string; meta: Readonly<Record<string, string>>; excerpt: string }>

const COUNT = 5
let opened: Promise<Pagefind> | undefined

/** Searches whole texts with Pagefind: all words together first, then each alone, because it wants every word. */
export async function searchTexts(base: string, words: readonly string[]): Promise<readonly TextHit[]> {
  opened ??= open(base)
  const pagefind = await opened
  const found = new Map<string, Found>()
  for (const query of [words.join(' '), ...(words.length > 1 ? words : [])]) {
    if (!query || found.size >= COUNT) break
    const { results } = await pagefind.search(query)
    for (const result of results.slice(0, COUNT)) {
      if (!found.has(result.id) && found.size < COUNT) found.set(result.id, await result.data())
    }
  }
  return [...found.values()].map(({ url, meta, excerpt }) => ({
    url,
    title: meta.title ?? url,
    excerpt: partsOf(excerpt),
  }))
}

async function open(base: string): Promise<Pagefind> {
  // Made by the build beside our scripts, so the bundler must leave it alone.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
  await pagefind.options({ excerptLength: 20 })
  return pagefind
}

/** Pagefind marks words with HTML: read as text, only `<mark>` understood. */
function partsOf(excerpt: string): TextHit['excerpt'] {
  return excerpt.split(/(<mark>[^<]*<\/mark>)/).flatMap(part => {
    const marked = part.startsWith('<mark>')
    const text = new DOMParser().parseFromString(part, 'text/html').body.textContent ?? ''
    return text ? [{ text, marked }] : []
  })
}
