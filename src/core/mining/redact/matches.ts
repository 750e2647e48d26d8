const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern. As `matchAll`, which copies the pattern at every call and so costs several times
 * what looking through a short text does.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1
    else found.push(match)
  }
  return found
}
