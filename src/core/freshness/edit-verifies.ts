import type { Settings } from '#core/article/content.ts'
import type { MaterialChange } from './material-change.ts'

/**
 * Whether a change counts as verification: the policy says so, and a member of the owner team brought it.
 * People are known by their GitHub handle, as author name or in GitHub's own noreply address.
 */
export function editVerifies(
  change: MaterialChange | undefined,
  owner: string,
  settings: Pick<Settings, 'site' | 'teams'>,
): boolean {
  if (!change || !settings.site.review.editVerifies) return false
  const team = settings.teams.find(one => one.id === owner)
  const noreply = /^(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com$/.exec(change.email)?.[1]
  const names = [change.author, noreply].flatMap(name => name?.toLowerCase() ?? [])
  return team?.github.members.some(member => names.includes(member.toLowerCase())) ?? false
}
