/** Why a term is looked for: it was written, is a synonym, a spelling nearby, a longer word, a reading, or a pair. */
export type Origin = 'word' | 'synonym' | 'typo' | 'beginning' | 'reading' | 'pair'

export type QueryTerm = Readonly<{
  term: string
  weight: number
  origin: Origin
  /** Of a typo: the word that was probably meant, as the site spells it. */
  meant?: string
}>
