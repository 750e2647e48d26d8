// @ts-check
// Reads the tag around a cursor in the text of an article.

/** A tag is never longer than this; so far back is looked. */
const LONGEST = 2000

/**
 * @typedef {{ part: 'component', word: string, inside: string | undefined, isInline: boolean }} NamePlace
 * @typedef {{ part: 'attribute', component: string, taken: string[], word: string }} AttributePlace
 * @typedef {{ part: 'attribute-value', component: string, attribute: string, word: string }} AttributeValuePlace
 */

/**
 * Where a cursor at the end of this text stands in a tag; undefined outside of tags, and in code.
 * @param {string} before the text up to the cursor
 * @returns {NamePlace | AttributePlace | AttributeValuePlace | undefined}
 */
function placeInTag(before) {
  if (isInCode(before)) return undefined
  const near = before.slice(-LONGEST)
  const start = near.lastIndexOf('<')
  if (start < 0) return undefined
  const tag = near.slice(start)
  const name = /^<([A-Za-z]*)$/.exec(tag)
  if (name) {
    const text = before.slice(0, -tag.length)
    const isInline = text.slice(text.lastIndexOf('\n') + 1).trim() !== ''
    return { part: 'component', word: tag, inside: openAround(text), isInline }
  }
  const open = /^<([A-Z][A-Za-z]*)\s/.exec(tag)
  if (!open) return undefined
  const component = open[1] ?? ''
  let rest = tag.slice(open[0].length)
  /** @type {string[]} */
  const taken = []
  for (;;) {
    const pair = /^\s*([A-Za-z]+)="([^"]*)(")?/.exec(rest)
    if (!pair) break
    if (!pair[3]) return { part: 'attribute-value', component, attribute: pair[1] ?? '', word: pair[2] ?? '' }
    taken.push(pair[1] ?? '')
    rest = rest.slice(pair[0].length)
  }
  const word = /^\s*([A-Za-z]*)$/.exec(rest)
  return word ? { part: 'attribute', component, taken, word: word[1] ?? '' } : undefined
}

/**
 * The component or attribute that a place of a line names.
 * @param {string} line
 * @param {number} column counted from 0
 * @returns {{ component: string, attribute: string | undefined, from: number, to: number } | undefined}
 */
function namedAt(line, column) {
  for (const tag of line.matchAll(/<\/?([A-Z][A-Za-z]*)((?:\s+[A-Za-z]+="[^"]*")*)/g)) {
    const component = tag[1] ?? ''
    const from = tag.index + tag[0].indexOf(component)
    if (column >= from && column <= from + component.length)
      return { component, attribute: undefined, from, to: from + component.length }
    const attributesAt = from + component.length
    for (const pair of (tag[2] ?? '').matchAll(/([A-Za-z]+)="[^"]*"/g)) {
      const at = attributesAt + pair.index
      const attribute = pair[1] ?? ''
      if (column >= at && column <= at + attribute.length)
        return { component, attribute, from: at, to: at + attribute.length }
    }
  }
  return undefined
}

/** Whether the end of a text is within a fenced block or a code span. @param {string} before */
function isInCode(before) {
  const fences = before.match(/^\s*(?:```|~~~)/gm)?.length ?? 0
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return fences % 2 === 1 || (line.match(/`/g)?.length ?? 0) % 2 === 1
}

/** The innermost component that is open at the end of a text. @param {string} before */
function openAround(before) {
  /** @type {string[]} */
  const open = []
  for (const [, closing, name = '', self] of before.matchAll(/<(\/?)([A-Z][A-Za-z]*)[^<>]*?(\/?)>/g)) {
    if (self) continue
    if (!closing) open.push(name)
    else if (open.at(-1) === name) open.pop()
  }
  return open.at(-1)
}

module.exports = { placeInTag, namedAt }
