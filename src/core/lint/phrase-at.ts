/** Where a phrase ends: at punctuation, brackets, marks of Markdown and line ends. */
const BOUND = /[\s、。「」『』（）！？：*`|<>[\]()]/u
const MOST = 24

/** The whole phrase around a place: an engine that points at one letter leaves readers guessing. */
export function phraseAt(source: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < MOST && !BOUND.test(source[from - 1] ?? '')) from--
  let to = Math.max(end, start + 1)
  while (to < source.length && to - start < MOST && !BOUND.test(source[to] ?? '')) to++
  return source.slice(from, to)
}
