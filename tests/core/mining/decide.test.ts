import { expect, test } from 'vitest'
import { formatMarker } from '#core/github/marker.ts'
import { ownIssues } from '#core/github/plan-issues.ts'
import { parseCandidateCommands, withDecisions } from '#core/mining/decide.ts'
import { candidateSchema } from '#schemas/candidate.ts'
import { type Decision, githubIssueSchema } from '#schemas/github.ts'

const base = {
  id: 'c-0000abcd',
  state: 'new',
  title: '印字がかすれる',
  locale: 'ja',
  coverage: 'gap',
  questions: [],
  anchors: [],
  perMonth: 4,
  firstSeen: '2026-09-01',
}

function seen(decision: Decision) {
  const issue = githubIssueSchema.parse({
    number: 7,
    title: 't',
    state: 'open',
    labels: [],
    html_url: 'x',
    created_at: 'x',
    updated_at: 'x',
    body: formatMarker({ key: 'candidate:c-0000abcd', perMonth: 6, decision }),
  })
  return ownIssues([issue])
}

test.each([
  ['/accept', [{ do: 'accept' }]],
  ['ありがとう。\n/dismiss 対象外です', [{ do: 'dismiss', reason: '対象外です', until: undefined }]],
  [
    '/dismiss 2w moving to another tool',
    [{ do: 'dismiss', reason: 'moving to another tool', until: '2026-10-15' }],
  ],
  ['/dismiss 30d', [{ do: 'unclear', line: '/dismiss 30d' }]],
  ['```\n/draft\n```', []],
  ['> /draft', []],
  ['/verified account/x', []],
])('the comment %j is understood', (comment, commands) => {
  expect(parseCandidateCommands(comment, '2026-10-01')).toEqual(commands)
})

test.each([
  ['new', 'accepted', 'accepted'],
  ['dismissed', 'accepted', 'accepted'],
  ['drafted', 'accepted', 'drafted'],
  ['published', 'accepted', 'published'],
  ['new', 'drafted', 'drafted'],
  ['accepted', 'dismissed', 'dismissed'],
] as const)('%s, decided %s, becomes %s, and the comment is obeyed once', (before, decided, after) => {
  const candidate = candidateSchema.parse({ ...base, state: before })
  const issues = seen({ comment: 9, state: decided, reason: '対象外' })
  const [once] = withDecisions([candidate], issues)
  expect(once).toMatchObject({ state: after, decidedIn: 9 })
  expect(candidateSchema.safeParse(once).error).toBeUndefined()
  const back = candidateSchema.parse({ ...once, state: 'new', dismissed: undefined })
  expect(withDecisions([back], issues)).toEqual([back])
})

test('a dismissal remembers the demand of the day it was made', () => {
  const [one] = withDecisions(
    [candidateSchema.parse(base)],
    seen({ comment: 9, state: 'dismissed', reason: '対象外' }),
  )
  expect(one?.dismissed).toEqual({ reason: '対象外', perMonth: 6 })
})
