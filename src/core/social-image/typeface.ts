/** The shapes of one typeface. Lengths are in em; the outline is an SVG path, upwards positive, from the baseline. */
export type Typeface = Readonly<{
  advance: (character: string) => number
  outline: (character: string) => string
}>
