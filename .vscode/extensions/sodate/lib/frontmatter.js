// @ts-check
// Reads the head of an article line by line, so that it can be understood while it is half written.

/**
 * Where a cursor stands in the head of an article. `from` is where what is being typed begins, `word` what is typed of it.
 * @typedef {{ part: 'key', parent: string, taken: string[], word: string, from: number }} KeyPlace
 * @typedef {{ part: 'value', path: string, word: string, from: number }} ValuePlace
 */
/**
 * @typedef {{ dashAt: number | undefined, keyAt: number, key: string | undefined, value: string, valueAt: number }} Row
 */

/**
 * The lines between the two `---`, as [first, end[; undefined where an article has no head.
 * @param {readonly string[]} lines
 * @returns {{ first: number, end: number } | undefined}
 */
function headOf(lines) {
  if (lines[0]?.trimEnd() !== '---') return undefined
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  return { first: 1, end: end < 0 ? lines.length : end }
}

/**
 * Where the cursor stands in the head; undefined outside of it, and where nothing can be suggested.
 * @param {readonly string[]} lines
 * @param {{ line: number, column: number }} at counted from 0
 * @returns {KeyPlace | ValuePlace | undefined}
 */
function placeInHead(lines, { line, column }) {
  const head = headOf(lines)
  if (!head || line < head.first || line >= head.end) return undefined
  const typed = (lines[line] ?? '').slice(0, column)
  if (/^\s*#/.test(typed)) return undefined
  const row = rowOf(typed)
  const parent = parentOf(lines, line, row.dashAt ?? row.keyAt, row.dashAt !== undefined)
  if (row.key !== undefined) {
    const path = join(parent, row.key)
    const { word, from } = wordAtEnd(row.value, row.valueAt)
    return { part: 'value', path, word, from }
  }
  // What has fields and what is a plain list is for those to say who know the fields.
  if (row.dashAt !== undefined) return { part: 'value', path: parent, word: row.value, from: row.valueAt }
  return { part: 'key', parent, taken: siblings(lines, line, row, head), word: row.value, from: row.keyAt }
}

/**
 * The field that a line of the head names.
 * @param {readonly string[]} lines
 * @param {number} line counted from 0
 * @returns {{ path: string, from: number, to: number } | undefined}
 */
function fieldAt(lines, line) {
  const head = headOf(lines)
  if (!head || line < head.first || line >= head.end) return undefined
  const row = rowOf(lines[line] ?? '')
  if (row.key === undefined) return undefined
  const parent = parentOf(lines, line, row.dashAt ?? row.keyAt, row.dashAt !== undefined)
  return { path: join(parent, row.key), from: row.keyAt, to: row.keyAt + row.key.length }
}

/** @param {string} line @returns {Row} */
function rowOf(line) {
  const dash = /^(\s*)-(\s+|$)/.exec(line)
  const keyAt = dash ? dash[0].length : line.length - line.trimStart().length
  const rest = line.slice(keyAt)
  const pair = /^([A-Za-z_][\w-]*):(\s+|$)/.exec(rest)
  return {
    dashAt: dash ? dash[1]?.length : undefined,
    keyAt,
    key: pair?.[1],
    value: pair ? rest.slice(pair[0].length) : rest,
    valueAt: keyAt + (pair?.[0].length ?? 0),
  }
}

/**
 * The path of the mapping or list that a line stands in: '' at the top, `escalate`, `products[]`.
 * @param {readonly string[]} lines
 * @param {number} line
 * @param {number} indent
 * @param {boolean} isItem
 * @returns {string}
 */
function parentOf(lines, line, indent, isItem) {
  for (let i = line - 1; i > 0; i--) {
    const text = lines[i] ?? ''
    if (text.trim() === '' || /^\s*#/.test(text)) continue
    const row = rowOf(text)
    const mark = isItem ? '[]' : ''
    // The first field of an item that this line's fields belong to: `- name: x`.
    if (!isItem && row.dashAt !== undefined && row.keyAt === indent)
      return `${parentOf(lines, i, row.dashAt, true)}`
    // A list may stand as far left as the key that holds it.
    const isAbove = isItem ? row.keyAt <= indent && row.dashAt === undefined : row.keyAt < indent
    if (!isAbove || row.key === undefined) continue
    const above = parentOf(lines, i, row.dashAt ?? row.keyAt, row.dashAt !== undefined)
    return `${join(above, row.key)}${mark}`
  }
  return ''
}

/** Fields that are written beside this one. @param {readonly string[]} lines @param {number} line @param {Row} row @param {{ first: number, end: number }} head */
function siblings(lines, line, row, head) {
  /** @type {string[]} */
  const taken = []
  for (const step of [-1, 1])
    for (let i = line + step; i >= head.first && i < head.end; i += step) {
      const text = lines[i] ?? ''
      if (text.trim() === '') continue
      const other = rowOf(text)
      if (other.keyAt < row.keyAt) break
      if (step > 0 && other.dashAt !== undefined && other.keyAt === row.keyAt) break
      if (other.keyAt === row.keyAt && other.key) taken.push(other.key)
      if (step < 0 && other.dashAt !== undefined && other.keyAt === row.keyAt) break
    }
  return taken
}

/** The last item of a flow list, or the whole value. @param {string} value @param {number} at */
function wordAtEnd(value, at) {
  const start = value.startsWith('[') ? (/^.*[[,]\s*/.exec(value)?.[0].length ?? 0) : 0
  return { word: value.slice(start), from: at + start }
}

/** @param {string} parent @param {string} key */
function join(parent, key) {
  return parent === '' ? key : `${parent}.${key}`
}

module.exports = { placeInHead, fieldAt, headOf }
