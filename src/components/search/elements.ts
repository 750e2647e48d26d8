import { highlight } from '#core/search/highlight.ts'

type Child = Node | string | undefined | false

/** Makes an element. Texts become text nodes: what a reader typed can never become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value)
  made.append(...children.filter(child => child !== undefined && child !== false))
  return made
}

/** A text with the searched words in `<mark>`. */
export function markedText(text: string, words: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const part of highlight(text, words))
    fragment.append(part.marked ? element('mark', {}, part.text) : part.text)
  return fragment
}
