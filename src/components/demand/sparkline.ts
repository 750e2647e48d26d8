import { type Html, html } from '#core/html/html.ts'

const WIDTH = 88
const HEIGHT = 24
const EDGE = 3

/** A row of numbers as a line the height of a word, from zero; the last one has a dot. Read aloud as `label`. */
export function sparkline(values: readonly number[], label: string): Html {
  if (values.length < 2) return html`—`
  const most = Math.max(1, ...values)
  const points = values.map((value, at) => [
    EDGE + (at * (WIDTH - 2 * EDGE)) / (values.length - 1),
    HEIGHT - EDGE - (value * (HEIGHT - 2 * EDGE)) / most,
  ])
  const [x = 0, y = 0] = points.at(-1) ?? []
  const line = points.map(([left = 0, top = 0]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ')
  return html`<svg class="sparkline" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><polyline points="${line}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"></polyline><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="2.5" fill="currentColor"></circle></svg>`
}
