import { Parser } from 'htmlparser2'

export type ElementRead = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
}>

/** Every element of a page in order, with its attributes and all text within it, as a browser's parser sees it. */
export function elementsOf(html: string): readonly ElementRead[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof found)[number][] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: '' }
      found.push(element)
      open.push(element)
    },
    ontext: text => {
      for (const element of open) element.text += text
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(html)
  return found
}
