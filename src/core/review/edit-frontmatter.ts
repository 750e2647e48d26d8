/** Fields of the frontmatter to set; undefined removes a field. Values are plain words or days. */
export type FrontmatterEdit = Readonly<Record<string, string | undefined>>

/**
 * Sets top-level fields in an article's frontmatter and leaves every other byte alone: comments, order, line ends.
 * A new field goes below `owner`. Returns the source as it was when it has no frontmatter.
 */
export function editFrontmatter(source: string, edit: FrontmatterEdit): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = source.split(eol)
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---')
  if (!lines[0]?.replace('\uFEFF', '').startsWith('---') || end < 0) return source
  const head = lines.slice(0, end)
  for (const [field, value] of Object.entries(edit)) {
    const at = head.findIndex(line => line.startsWith(`${field}:`))
    if (at >= 0) head.splice(at, 1, ...(value === undefined ? [] : [`${field}: ${value}`]))
    else if (value !== undefined) {
      const owner = head.findIndex(line => line.startsWith('owner:'))
      head.splice(owner < 0 ? head.length : owner + 1, 0, `${field}: ${value}`)
    }
  }
  return [...head, ...lines.slice(end)].join(eol)
}
