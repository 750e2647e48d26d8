import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkitten'
import type { Typeface } from '#core/social-image/typeface.ts'

const PACKAGE = '@fontsource/biz-udpmincho'
/** Shown for a character the typeface does not have: 〓, as Japanese typesetters do. */
const MISSING = '〓'

/** Opens BIZ UDPMincho Bold (OFL). The package holds it in slices; only the ones a text needs are read. */
export function openTypeface(): Typeface {
  const home = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/unicode.json`))
  const slices = sliceRanges(JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8')))
  const fonts = new Map<string, Font>()
  const glyphs = new Map<string, Readonly<{ advance: number; outline: string }>>()
  const fontOf = (slice: string): Font => {
    const before = fonts.get(slice)
    if (before) return before
    const file = join(home, `files/biz-udpmincho-${slice}-700-normal.woff`)
    const font = create(readFileSync(file))
    if (font.isCollection) throw new Error(`${file} is no single font`)
    fonts.set(slice, font)
    return font
  }
  const glyphOf = (character: string): Readonly<{ advance: number; outline: string }> => {
    const before = glyphs.get(character)
    if (before) return before
    const point = character.codePointAt(0) ?? 0
    const font = slices
      .filter(({ ranges }) => ranges.some(([from, to]) => point >= from && point <= to))
      .map(({ name }) => fontOf(name))
      .find(one => one.hasGlyphForCodePoint(point))
    const made = font ? toGlyph(font, point) : character === MISSING ? NOTHING : glyphOf(MISSING)
    glyphs.set(character, made)
    return made
  }
  return {
    advance: character => glyphOf(character).advance,
    outline: character => glyphOf(character).outline,
  }
}

const NOTHING = { advance: 0, outline: '' }
const SVG_COMMANDS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' }

function toGlyph(font: Font, point: number) {
  const glyph = font.glyphForCodePoint(point)
  const em = font.unitsPerEm
  const outline = glyph.path.commands
    .map(({ command, args }) => SVG_COMMANDS[command] + args.map(value => +(value / em).toFixed(4)).join(' '))
    .join('')
  return { advance: glyph.advanceWidth / em, outline }
}

type Slice = Readonly<{ name: string; ranges: readonly (readonly [from: number, to: number])[] }>

function sliceRanges(value: Readonly<Record<string, string>>): readonly Slice[] {
  return Object.entries(value).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range): readonly [number, number] => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
    }),
  }))
}
