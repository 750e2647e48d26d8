/** Makes an element with attributes and children. Text is text: nothing is parsed as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** All elements that match, as a list. */
export function all<E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): readonly E[] {
  return [...within.querySelectorAll<E>(selector)]
}

/** Reads what this browser remembers under a name; undefined where storage is off or empty. */
export function recall(name: string, storage: 'local' | 'session' = 'local'): string | undefined {
  try {
    return storageOf(storage).getItem(`sodate:${name}`) ?? undefined
  } catch {
    return forgetful.get(name)
  }
}

/** Remembers a text in this browser, where that is allowed; an empty one is forgotten. */
export function remember(name: string, value: string, storage: 'local' | 'session' = 'local'): void {
  try {
    if (value === '') storageOf(storage).removeItem(`sodate:${name}`)
    else storageOf(storage).setItem(`sodate:${name}`, value)
  } catch {
    // Private windows and frames on other sites may refuse: what is remembered lasts as long as the page.
    forgetful.set(name, value)
  }
}

/** The id that an address points to; what cannot be decoded is taken as it is written. */
export function idInAddress({ hash }: Readonly<{ hash: string }>): string {
  const written = hash.slice(1)
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

const forgetful = new Map<string, string>()

function storageOf(storage: 'local' | 'session'): Storage {
  return storage === 'local' ? localStorage : sessionStorage
}
