/**
 * An answer about a whole text that is looked for when it is first asked for, and only then: asked anew at each of the
 * text's matches it would take time by the square of the text.
 */
export function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
