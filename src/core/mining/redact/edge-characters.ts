/** Code units from one to another, both included. */
type Range = readonly [from: number, to: number]
/** The code units a match of a pattern may begin or end with; undefined if it may be any. */
export type EdgeCharacters = readonly Range[] | undefined
type Side = 'first' | 'last'
/** What a part of a pattern may begin or end with, and whether it may be nothing at all. */
type Part = { readonly characters: EdgeCharacters; readonly mayBeEmpty: boolean }

const NOTHING: Part = { characters: [], mayBeEmpty: true }
const ANYTHING: Part = { characters: undefined, mayBeEmpty: false }
/** Where a match holds nothing but the edge of the text: NaN is what charCodeAt says of a place outside it. */
const EDGE: Part = { characters: [], mayBeEmpty: false }

const TOKEN =
  /\(\?(?:[:=!]|<[=!])|\[\^?(?:\\.|[^\]\\])*\]|\\(?:u[\da-f]{4}|.)|(?:[?*+]|\{\d+(?:,\d*)?\})\??|[\s\S]/giu
const CLASSES: Readonly<Record<string, readonly Range[]>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
  s: [
    [9, 13],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
  n: [[10, 10]],
  t: [[9, 9]],
  r: [[13, 13]],
}

/**
 * What a match of a pattern may begin or end with, read off its source, which minds case and has no flags. May be more
 * than there is, never less: lookarounds are passed over. A match that is empty counts as any.
 */
export function edgeCharacters(source: string, side: Side): EdgeCharacters {
  const tokens = source.match(TOKEN) ?? []
  let at = 0
  const whole = alternatives()
  if (at < tokens.length) throw new Error(`Could not read the pattern ${source}`)
  return whole.mayBeEmpty ? undefined : whole.characters

  function alternatives(): Part {
    const parts = [sequence()]
    while (tokens[at] === '|') {
      at += 1
      parts.push(sequence())
    }
    return { characters: union(parts), mayBeEmpty: parts.some(part => part.mayBeEmpty) }
  }

  function sequence(): Part {
    const parts: Part[] = []
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') parts.push(quantified(item()))
    if (side === 'last') parts.reverse()
    const solid = parts.findIndex(part => !part.mayBeEmpty)
    const seen = solid === -1 ? parts : parts.slice(0, solid + 1)
    return { characters: union(seen), mayBeEmpty: solid === -1 }
  }

  function quantified(part: Part): Part {
    const quantifier = tokens[at] ?? ''
    if (!/^(?:[?*+]|\{\d)/.test(quantifier)) return part
    at += 1
    return /^(?:[?*]|\{0)/.test(quantifier) ? { ...part, mayBeEmpty: true } : part
  }

  function item(): Part {
    const token = tokens[at] ?? ''
    at += 1
    if (token.startsWith('(')) {
      const inside = alternatives()
      at += 1
      return /[=!]$/.test(token) ? NOTHING : inside
    }
    if (token === '^' || token === '$') return (token === '^') === (side === 'first') ? NOTHING : EDGE
    if (token === '.' || token.startsWith('[^')) return ANYTHING
    if (token.startsWith('[')) return oneOf(token.slice(1, -1).match(TOKEN) ?? [])
    return oneOf([token])
  }
}

/** Characters and classes of them, in brackets or alone, with - between the first and the last of some. */
function oneOf(tokens: readonly string[]): Part {
  const characters: Range[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const ranges = rangesOf(tokens[at] ?? '')
    if (ranges === undefined) return ANYTHING
    const behind = tokens[at + 1] === '-' ? tokens[at + 2] : undefined
    const to = behind === undefined ? undefined : rangesOf(behind)?.[0]
    if (to === undefined) characters.push(...ranges)
    else {
      characters.push([ranges[0]?.[0] ?? 0, to[1]])
      at += 2
    }
  }
  return { characters, mayBeEmpty: false }
}

/** Undefined for a class that is not looked into. */
function rangesOf(token: string): readonly Range[] | undefined {
  const code = /^\\u/.test(token) ? Number.parseInt(token.slice(2), 16) : undefined
  if (code !== undefined) return [[code, code]]
  const escaped = /^\\(.)$/.exec(token)?.[1]
  if (escaped === undefined) return [[token.charCodeAt(0), token.charCodeAt(0)]]
  if (/[A-Zbcfpkvx\d]/.test(escaped)) return undefined
  return CLASSES[escaped] ?? [[escaped.charCodeAt(0), escaped.charCodeAt(0)]]
}

function union(parts: readonly Part[]): EdgeCharacters {
  const all: Range[] = []
  for (const { characters } of parts) {
    if (characters === undefined) return undefined
    all.push(...characters)
  }
  return all
}
