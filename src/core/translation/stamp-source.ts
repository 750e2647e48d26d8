import type { Locale } from '#schemas/locale.ts'

const PER_LINE = 8

/**
 * Writes into a translation's frontmatter from which blocks of the source it was translated, and leaves every other
 * byte alone. Returns the source as it was when it has no frontmatter.
 */
export function stampSource(
  source: string,
  stamp: Readonly<{ locale: Locale; blocks: readonly string[] }>,
): string {
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const lines = source.split(eol)
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---')
  if (!lines[0]?.replace('\uFEFF', '').startsWith('---') || end < 0) return source
  const begin = lines.findIndex((line, at) => at < end && line.startsWith('translatedFrom:'))
  const next = begin < 0 ? end : nextField(lines, begin, end)
  return [...lines.slice(0, begin < 0 ? end : begin), ...stampLines(stamp), ...lines.slice(next)].join(eol)
}

/** Hashes are quoted: YAML would read 12345678 and 1e234567 as numbers. */
function stampLines({
  locale,
  blocks,
}: Readonly<{ locale: Locale; blocks: readonly string[] }>): readonly string[] {
  const rows = Array.from({ length: Math.ceil(blocks.length / PER_LINE) }, (_, row) =>
    blocks
      .slice(row * PER_LINE, (row + 1) * PER_LINE)
      .map(hash => `'${hash}'`)
      .join(', '),
  )
  return ['translatedFrom:', `  locale: ${locale}`, '  blocks:', `    [${rows.join(',\n     ')}]`].flatMap(
    line => line.split('\n'),
  )
}

function nextField(lines: readonly string[], begin: number, end: number): number {
  let at = begin + 1
  while (at < end && /^(?:[\s#\]]|$)/.test(lines[at] ?? '')) at++
  return at
}
