import type { Article } from '#core/article/article.ts'
import type { Team } from '#schemas/team.ts'

type Owned = Pick<Article, 'path' | 'owner'>

/**
 * `.github/CODEOWNERS` from the articles' owners: one line per folder and owner team that has most of it,
 * and one per article that differs. Teams without a GitHub team or member are left out. Last matching line wins.
 */
export function codeownersOf(articles: readonly Owned[], teams: readonly Team[]): string {
  const names = new Map(teams.map(team => [team.id, handlesOf(team)]))
  const folders = Map.groupBy(articles, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1))
  const lines: string[] = []
  for (const [folder, inside] of [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const main = mostCommon(inside.map(article => article.owner))
    const handles = names.get(main) ?? ''
    lines.push(`/${folder} ${handles}`.trimEnd())
    for (const article of inside.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
      if (article.owner !== main) lines.push(`/${article.path} ${names.get(article.owner) ?? ''}`.trimEnd())
  }
  return `# Made by npm run codeowners from the owners of the articles. Do not edit.\n${lines.join('\n')}\n`
}

function handlesOf({ github }: Team): string {
  return github.team ?? github.members.map(member => `@${member}`).join(' ')
}

function mostCommon(owners: readonly string[]): string {
  const counts = [...Map.groupBy(owners, owner => owner)].map(([owner, all]) => ({
    owner,
    count: all.length,
  }))
  return counts.toSorted((a, b) => b.count - a.count || (a.owner < b.owner ? -1 : 1))[0]?.owner ?? ''
}
