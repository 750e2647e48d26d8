import { html, trusted } from '#core/html/html.ts'
import { breakLines } from '#core/social-image/break-lines.ts'
import type { Typeface } from '#core/social-image/typeface.ts'
import type { Locale } from '#schemas/locale.ts'
import { phraseParts } from '../phrases.ts'

/** What an image for social media and chats says. */
export type SocialText = Readonly<{
  locale: Locale
  siteName: string
  /** The small line above the title: the category. */
  above: string | undefined
  title: string
  summary: string
}>

export const SOCIAL_WIDTH = 1200
export const SOCIAL_HEIGHT = 630

const EDGE = 84
const INNER = SOCIAL_WIDTH - 2 * EDGE
const SIZES = [84, 74, 64, 56]
const SUMMARY_SIZE = 31
// The colours of the light theme (styles/tokens.css).
const COLOURS = { paper: '#faf9f5', ink: '#1d2320', soft: '#555e58', green: '#1c6549', line: '#dcdad0' }

/** Draws a page's image as SVG: the question, the answer below it, and whose help site this is. Only outlines, no text. */
export function socialImage({ locale, siteName, above, title, summary }: SocialText, face: Typeface): string {
  const widthOf = (text: string) => [...text].reduce((sum, character) => sum + face.advance(character), 0)
  const measure = (size: number) => (text: string) => widthOf(text) * size
  const parts = phraseParts(title, locale)
  const tries = SIZES.map(size => ({
    size,
    ...breakLines({
      parts,
      measure: measure(size),
      width: INNER,
      maxLines: size > 80 ? 2 : size > 60 ? 3 : 4,
    }),
  }))
  const heading = tries.find(one => one.isWhole) ?? tries[tries.length - 1]
  if (!heading) throw new Error('No size to try')
  const answer = breakLines({
    parts: phraseParts(summary, locale),
    measure: measure(SUMMARY_SIZE),
    width: INNER,
    maxLines: heading.lines.length > 3 ? 1 : 2,
  })
  const leading = heading.size * 1.32
  const answerLeading = SUMMARY_SIZE * 1.6
  const block = heading.lines.length * leading + 26 + answer.lines.length * answerLeading
  const top = 142 + (SOCIAL_HEIGHT - 142 - 20 - block) / 2
  const line = (text: string, x: number, y: number, size: number, colour: string) =>
    drawn(text, { x, y, size, colour }, face)
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SOCIAL_WIDTH} ${SOCIAL_HEIGHT}"><rect width="100%" height="100%" fill="${COLOURS.paper}"/><rect width="100%" height="14" fill="${COLOURS.green}"/><g transform="translate(${EDGE - 8} 62) scale(1.75)" fill="none" stroke="${COLOURS.green}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M16 28V14"/><path d="M16 15c0-6 4-9.5 11-9.5C27 12 23 15 16 15Z"/><path d="M16 20c0-5-3.500-8-10-8 0 5.500 4 8 10 8Z" fill="${COLOURS.green}"/></g>${line(siteName, EDGE + 62, 102, 34, COLOURS.ink)}${
    above !== undefined && line(above, SOCIAL_WIDTH - EDGE - measure(28)(above), 101, 28, COLOURS.green)
  }<rect x="${EDGE}" y="140" width="${INNER}" height="2" fill="${COLOURS.line}"/>${heading.lines.map(
    (text, at) => line(text, EDGE, top + heading.size * 0.98 + at * leading, heading.size, COLOURS.ink),
  )}${answer.lines.map((text, at) =>
    line(
      text,
      EDGE,
      top + heading.lines.length * leading + 26 + SUMMARY_SIZE + at * answerLeading,
      SUMMARY_SIZE,
      COLOURS.soft,
    ),
  )}</svg>`.safe
}

type Place = Readonly<{ x: number; y: number; size: number; colour: string }>

function drawn(text: string, { x, y, size, colour }: Place, face: Typeface) {
  let at = x
  const shapes = [...text].map(character => {
    const outline = face.outline(character)
    const shape =
      outline !== '' &&
      html`<path transform="translate(${round(at)} ${round(y)}) scale(${size} ${-size})" d="${trusted(outline)}"/>`
    at += face.advance(character) * size
    return shape
  })
  return html`<g fill="${colour}">${shapes}</g>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
