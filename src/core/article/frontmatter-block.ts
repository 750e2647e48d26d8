/** A source cut into its frontmatter and its text. Lines are 1-based. */
export type FrontmatterBlock = Readonly<{ yaml: string; yamlLine: number; body: string; bodyLine: number }>

/**
 * Cuts `---` frontmatter off an article. Returns a reason instead when there is none.
 * `---js` and every other language tag is refused: frontmatter is YAML and nothing else.
 */
export function frontmatterBlock(source: string): FrontmatterBlock | 'missing' | 'language' | 'unclosed' {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  const firstEnd = text.indexOf('\n')
  const first = (firstEnd < 0 ? text : text.slice(0, firstEnd)).replace(/\r$/, '')
  if (!first.startsWith('---')) return 'missing'
  if (first.trimEnd() !== '---') return first.startsWith('----') ? 'missing' : 'language'
  if (firstEnd < 0) return 'unclosed'
  let at = firstEnd + 1
  let line = 2
  while (at <= text.length) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    if (text.slice(at, stop).trimEnd() === '---') {
      const body = end < 0 ? '' : text.slice(end + 1)
      return { yaml: text.slice(firstEnd + 1, at), yamlLine: 2, body, bodyLine: line + 1 }
    }
    if (end < 0) return 'unclosed'
    at = end + 1
    line++
  }
  return 'unclosed'
}
