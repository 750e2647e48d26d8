/**
 * Why a term is looked for: it was written, is a synonym of the site's, a word of like meaning, a spelling nearby,
 * a longer word, a reading, or a pair.
 */
export type Origin = 'word' | 'synonym' | 'related' | 'typo' | 'beginning' | 'reading' | 'pair'

export type QueryTerm = Readonly<{
  term: string
  weight: number
  origin: Origin
  /** Of a typo: the word that was probably meant, as the site spells it. */
  meant?: string
}>
