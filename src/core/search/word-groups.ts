/** Words a reader may write, and words of an article that help such a reader; a word is no help to itself. */
export type WordGroup = Readonly<{
  from: readonly string[]
  to: readonly string[]
  /** Whether a word counts in any of its forms (払って for 払う, mails for mail), or only as it is written here. */
  anyForm: boolean
}>

/** Words that mean nearly the same, each as it is written. */
export function alike(words: readonly string[]): WordGroup {
  return { from: words, to: words, anyForm: false }
}
