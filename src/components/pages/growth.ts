import { type Html, html } from '#core/html/html.ts'

/** A decoration without words: a seed, a sprout (our mark), a young tree, and one that bears a stamp. */
export function growth(): Html {
  return html`<svg class="growth" viewBox="0 0 300 200" width="300" height="200" aria-hidden="true" focusable="false">${PLANTS.map(
    ({ x, height, leaves }) =>
      html`<path d="M${x} 199V${199 - height}"/>${leaves.map(leaf => leafAt(x, leaf))}`,
  )}<path d="M12 199c0-6 4-10 9-10s9 4 9 10" class="light"/><g class="checked"><circle cx="252" cy="24" r="15"/><path d="m245.500 24 4.500 5 8.500-9"/></g></svg>`
}

type Leaf = Readonly<{ up: number; side: 'left' | 'right'; size: number; isFull?: boolean }>

const PLANTS: readonly Readonly<{ x: number; height: number; leaves: readonly Leaf[] }>[] = [
  {
    x: 90,
    height: 40,
    leaves: [
      { up: 22, side: 'left', size: 2.4, isFull: true },
      { up: 38, side: 'right', size: 2.6 },
    ],
  },
  {
    x: 168,
    height: 92,
    leaves: [
      { up: 38, side: 'right', size: 3, isFull: true },
      { up: 54, side: 'left', size: 3 },
      { up: 74, side: 'right', size: 2.4 },
      { up: 86, side: 'left', size: 2, isFull: true },
    ],
  },
  {
    x: 252,
    height: 160,
    leaves: [
      { up: 46, side: 'left', size: 3.6, isFull: true },
      { up: 66, side: 'right', size: 3.6 },
      { up: 88, side: 'left', size: 3.2 },
      { up: 106, side: 'right', size: 3, isFull: true },
      { up: 124, side: 'left', size: 2.4, isFull: true },
      { up: 138, side: 'right', size: 2.2 },
    ],
  },
]

/** The leaves of the site's mark, hung on a stem. */
function leafAt(x: number, { up, side, size, isFull = false }: Leaf): Html {
  const outline =
    side === 'left'
      ? [
          [0, 0],
          [0, -5],
          [-3.5, -8],
          [-10, -8],
          [-10, -2.5],
          [-6, 0],
          [0, 0],
        ]
      : [
          [0, 0],
          [0, -6],
          [4, -9.5],
          [11, -9.5],
          [11, -3],
          [7, 0],
          [0, 0],
        ]
  const points = outline.map(([right = 0, down = 0]) =>
    [x + right * size, 199 - up + down * size].map(place => place.toFixed(1)).join(' '),
  )
  const [start, ...curves] = points
  return html`<path class="${isFull ? 'full' : 'light'}" d="M${start}C${curves.join(' ')}Z"/>`
}
