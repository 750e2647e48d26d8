import type { GithubIssue, Marker } from '#schemas/github.ts'
import { formatMarker, parseMarker, withoutMarker } from './marker.ts'

/** An issue as it should be. The body carries its marker; `facts` is what an edit must be worth. */
export type WantedIssue = Readonly<{
  key: string
  /** A digest of what the body says; the same facts are never written twice. */
  facts: string
  title: string
  body: string
  labels: readonly string[]
  /** People to assign: the first group GitHub accepts is taken. */
  assignees: readonly (readonly string[])[]
}>

/** What to do about one issue. */
export type IssueAction =
  | Readonly<{ do: 'create'; wanted: WantedIssue }>
  | Readonly<{ do: 'edit'; number: number; wanted: WantedIssue; reopen: boolean }>
  | Readonly<{ do: 'close'; number: number; key: string; reason: 'completed' | 'not_planned'; body: string }>

/** An issue found on GitHub, with its marker. */
export type SeenIssue = GithubIssue & Readonly<{ marker: Marker }>

/** The issues among those seen that are the bot's own, oldest first. */
export function ownIssues(issues: readonly GithubIssue[]): readonly SeenIssue[] {
  return issues
    .flatMap(issue => {
      const marker = issue.pull_request === undefined ? parseMarker(issue.body) : undefined
      return marker ? [{ ...issue, marker }] : []
    })
    .toSorted((a, b) => a.number - b.number)
}

/**
 * Decides what makes the issues seen equal to those wanted: one per key, edited only when its facts changed.
 * `mayReopen` says of a closed issue whether it may speak again; the others stay as their reader left them.
 * `done(issue)` gives the closing body of an open issue nobody wants any more, or undefined to leave it.
 */
export function planIssues(
  wanted: readonly WantedIssue[],
  seen: readonly SeenIssue[],
  rules: Readonly<{
    mayReopen: (issue: SeenIssue) => boolean
    done: (issue: SeenIssue) => string | undefined
  }>,
): readonly IssueAction[] {
  const actions: IssueAction[] = []
  const byKey = Map.groupBy(seen, issue => issue.marker.key)
  const keys = new Set(wanted.map(one => one.key))
  for (const one of wanted) {
    const [first, ...rest] = keepOrder(byKey.get(one.key) ?? [])
    for (const twin of rest) if (twin.state === 'open') actions.push(closeTwin(twin))
    if (!first) actions.push({ do: 'create', wanted: one })
    else if (first.state === 'closed') {
      if (rules.mayReopen(first))
        actions.push({ do: 'edit', number: first.number, wanted: one, reopen: true })
    } else if (first.marker.facts !== one.facts)
      actions.push({ do: 'edit', number: first.number, wanted: one, reopen: false })
  }
  for (const issue of seen) {
    if (issue.state !== 'open' || keys.has(issue.marker.key)) continue
    const body = rules.done(issue)
    if (body !== undefined)
      actions.push({ do: 'close', number: issue.number, key: issue.marker.key, reason: 'completed', body })
  }
  return actions
}

/** The issue that stays comes first: the oldest open one, else the oldest that is no closed twin. */
function keepOrder(issues: readonly SeenIssue[]): readonly SeenIssue[] {
  const rank = (issue: SeenIssue) => (issue.state === 'open' ? 0 : issue.marker.twin === true ? 2 : 1)
  return issues.toSorted((a, b) => rank(a) - rank(b) || a.number - b.number)
}

function closeTwin(issue: SeenIssue): IssueAction {
  const body = `${withoutMarker(issue.body)}\n\n${formatMarker({ ...issue.marker, twin: true })}`
  return { do: 'close', number: issue.number, key: issue.marker.key, reason: 'not_planned', body }
}
