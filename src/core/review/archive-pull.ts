import type { Settings } from '#core/article/content.ts'
import { formatMarker } from '#core/github/marker.ts'
import { plainText, plainTitle } from '#core/github/plain-text.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { digestOf } from '#core/text/digest.ts'
import type { Team } from '#schemas/team.ts'
import { editFrontmatter } from './edit-frontmatter.ts'
import { repositoryPath, type Sourced } from './verify-pull.ts'
import { WORDS } from './words.ts'

/**
 * The pull request that archives articles of one team and takes the links to them out of the others: `related` lines
 * go, links in the text become plain words. Reverting the merge restores all of it.
 */
export function archivePull(
  sourced: readonly Sourced[],
  on: Readonly<{ team: Team; settings: Settings; all: readonly Sourced[]; suffix?: string }>,
): WantedPull | undefined {
  if (sourced.length === 0) return undefined
  const { team, settings, all } = on
  const words = WORDS[team.locale]
  const gone = sourced.toSorted((a, b) => (a.article.path < b.article.path ? -1 : 1))
  const paths = new Set(gone.map(({ article }) => article.path))
  const files = new Map<string, string>()
  for (const { article, source } of gone)
    files.set(repositoryPath(article.path, settings), editFrontmatter(source, { status: 'archived' }))
  const touched: string[] = []
  for (const { article, source } of all) {
    if (paths.has(article.path)) continue
    const ids = gone.filter(one => one.article.locale === article.locale).map(one => one.article.id)
    const unlinked = ids.reduce(unlink, source)
    if (unlinked === source) continue
    touched.push(article.path)
    files.set(repositoryPath(article.path, settings), unlinked)
  }
  const key = `archive/${team.id}${on.suffix ?? ''}`
  const body = [
    words.archiveIntro,
    '',
    ...gone.map(({ article }) => `- ${plainText(article.title)} (${article.locale}/${article.id})`),
    ...(touched.length > 0 ? ['', `${words.inLinks}:`, ...touched.map(path => `- \`${path}\``)] : []),
    '',
    formatMarker({
      key,
      files: digestOf(gone.map(({ article, source }) => article.path + source).join('\n')),
    }),
  ].join('\n')
  const title = plainTitle(words.archiveTitle(gone.length))
  return {
    key,
    branch: `sodate/archive-${team.id}${on.suffix ?? ''}`,
    base: settings.site.repository?.branch ?? 'main',
    title,
    body,
    message: title,
    labels: ['sodate:archive'],
    files,
  }
}

/** A source without links to an article: its line under `related`, and links in the text, whose words stay. */
export function unlink(source: string, id: string): string {
  if (!source.includes(id)) return source
  const listed = new RegExp(`^[ \\t]+- ["']?${id}["']?[ \\t]*\\r?\\n`, 'gm')
  const linked = new RegExp(
    `(?<!!)\\[([^\\]\\n]{1,300})\\]\\((?:[^)\\s]{0,200}/)?${id}(?:\\.mdx|/)?(?:#[^)\\s]{0,100})?\\)`,
    'g',
  )
  return source
    .replace(listed, '')
    .replace(/^related:[ \t]*\r?\n(?![ \t]+-)/m, '')
    .replace(linked, '$1')
}
