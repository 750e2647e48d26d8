import type { FindingInput, Found } from '../findings.ts'

/** owner-missing: no such team, nobody on GitHub to ask, or people GitHub would not assign. */
export function findMissingOwners({ articles, settings, refused = [] }: FindingInput): readonly Found[] {
  const teams = new Map(settings.teams.map(team => [team.id, team]))
  const gone = new Set(refused.map(name => name.toLowerCase()))
  return articles.flatMap(article => {
    const team = teams.get(article.owner)
    const members = team?.github.members ?? []
    const live = members.filter(member => !gone.has(member.toLowerCase()))
    if (team && (live.length > 0 || (team.github.team && members.length === 0))) return []
    const text = !team
      ? {
          ja: `担当チーム「${article.owner}」は teams.yaml にありません`,
          en: `Its owner “${article.owner}” is not in teams.yaml`,
        }
      : members.length > 0
        ? {
            ja: `「${team.name.ja}」のメンバー（${members.join('、')}）をGitHubで担当者にできません`,
            en: `GitHub assigns nobody of ${team.name.en} (${members.join(', ')})`,
          }
        : {
            ja: `「${team.name.ja}」にはGitHubの連絡先がありません`,
            en: `${team.name.en} has no GitHub team or member`,
          }
    return [
      {
        article,
        kind: 'owner-missing' as const,
        severity: 'high' as const,
        evidence: team ? [article.owner, ...members] : [article.owner],
        text,
        clears: {
          ja: '担当チームを決めて、teams.yaml か owner を直す',
          en: 'Give it an owner that can be reached',
        },
      },
    ]
  })
}
