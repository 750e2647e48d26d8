import { describe, expect, test } from 'vitest'
import type { Article } from '#core/article/article.ts'
import { findingsOf } from '#core/freshness/findings.ts'
import { ownIssues } from '#core/github/plan-issues.ts'
import { planReview, type ReviewPlan } from '#core/review/plan-review.ts'
import type { GithubIssue } from '#schemas/github.ts'
import { reviewPolicySchema } from '#schemas/site.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

const base = makeSettings()
const review = reviewPolicySchema.parse({
  graceDays: 21,
  archiveAfterDays: 365,
  snoozeDays: 14,
  manager: 'managers',
})
const [desk, other] = base.teams
if (!desk || !other) throw new Error('The settings of the tests have two teams')
const teams = [{ ...desk, backup: 'secret-team' }, other, { ...desk, id: 'managers' }]

/** Asked first on 2 November, about what is overdue since 1 November. */
const ASKED_ON = '2026-11-02'
const OVERDUE = makeArticle({ reviewBy: '2026-11-01' })

function planOn(today: string, issues: readonly GithubIssue[], timeZone = 'Asia/Tokyo'): ReviewPlan {
  return planFor([OVERDUE], today, { issues, timeZone })
}

function planFor(
  articles: readonly Article[],
  today: string,
  { issues = [], timeZone = 'Asia/Tokyo' }: { issues?: readonly GithubIssue[]; timeZone?: string } = {},
): ReviewPlan {
  const settings = { ...base, teams, site: { ...base.site, review, timeZone } }
  const findings = findingsOf({ articles, settings, today })
  const sourced = articles.map(article => ({ article, source: `---\nowner: ${article.owner}\n---\n` }))
  return planReview({ findings, settings, today, sourced, seen: ownIssues(issues) })
}

/** The owner's issue as GitHub holds it after the first run. */
function askedIssue(parts: Partial<GithubIssue> = {}): GithubIssue {
  const [action] = planOn(ASKED_ON, []).issues
  if (action?.do !== 'create') throw new Error('The first run asks the owner')
  const { title, body, labels } = action.wanted
  const at = `${ASKED_ON}T00:00:00Z`
  return {
    number: 1,
    title,
    body,
    labels: [...labels],
    state: 'open',
    assignees: [],
    html_url: '',
    created_at: at,
    updated_at: at,
    ...parts,
  }
}

function escalatedTo(plan: ReviewPlan): string | undefined {
  const [body] = plan.issues.flatMap(one =>
    one.do === 'create' && one.wanted.key.startsWith('article/') ? one.wanted.body : [],
  )
  return body && toldIn(body)
}

function toldIn(body: string): string {
  return body.includes('ナレッジ担当者') ? 'manager' : 'backup'
}

/** The backup's issue as GitHub holds it after the run of a day. */
function escalationIssue(day: string): GithubIssue {
  const [wanted] = planOn(day, [askedIssue()]).issues.flatMap(one => (one.do === 'create' ? one.wanted : []))
  if (!wanted) throw new Error('The run of that day asks the backup')
  const { title, body, labels } = wanted
  return { ...askedIssue(), number: 2, title, body, labels: [...labels] }
}

describe('grace, from the day each was asked', () => {
  test.each([
    ['the day before it ends', '2026-11-22', undefined],
    ['the day it ends', '2026-11-23', 'backup'],
    ['the day after', '2026-11-24', 'backup'],
    ['long after, where nobody ran the bot', '2027-03-01', 'backup'],
  ])('%s, %s: beside the owner told is %s', (_name, today, told) => {
    expect(escalatedTo(planOn(today, [askedIssue()]))).toBe(told)
  })

  test.each([
    ['the day before the backup’s ends', '2026-12-13', []],
    ['the day it ends', '2026-12-14', ['manager']],
    ['the day after', '2026-12-15', ['manager']],
  ])('%s, %s: told anew is %j', (_name, today, told) => {
    const backup = escalationIssue('2026-11-23')
    const edits = planOn(today, [askedIssue(), backup]).issues.flatMap(one =>
      one.do === 'edit' && one.number === backup.number ? [one.wanted.body] : [],
    )
    expect(edits.map(toldIn)).toEqual(told)
  })

  test('however long overdue, nobody else is told on the day the owner is first asked', () => {
    expect(escalatedTo(planFor([makeArticle({ reviewBy: '2026-01-01' })], ASKED_ON))).toBeUndefined()
  })
})

describe('the archive, from the day it went stale', () => {
  test.each([
    ['the day before the policy’s', '2027-10-31', false],
    ['the day itself', '2027-11-01', true],
    ['the day after', '2027-11-02', true],
  ])('%s, %s: offered is %s', (_name, today, isOffered) => {
    const plan = planOn(today, [askedIssue()])
    expect(plan.pulls.some(pull => pull.branch === 'sodate/archive-service-desk')).toBe(isOffered)
    // Asked about or offered for the archive, never both.
    expect(plan.asks.flatMap(ask => ask.asks)).toHaveLength(isOffered ? 0 : 1)
  })
})

describe('silence after a person closed the issue', () => {
  test.each([
    // Late in the evening of the 9th in Tokyo, in the morning of the same day in New York.
    ['Asia/Tokyo', '2026-11-09T14:59:59Z', '2026-11-22', false],
    ['Asia/Tokyo', '2026-11-09T14:59:59Z', '2026-11-23', true],
    // A second later it is the 10th in Tokyo.
    ['Asia/Tokyo', '2026-11-09T15:00:00Z', '2026-11-23', false],
    ['Asia/Tokyo', '2026-11-09T15:00:00Z', '2026-11-24', true],
    ['America/New_York', '2026-11-10T04:59:59Z', '2026-11-22', false],
    ['America/New_York', '2026-11-10T04:59:59Z', '2026-11-23', true],
    ['America/New_York', '2026-11-10T05:00:00Z', '2026-11-23', false],
    ['America/New_York', '2026-11-10T05:00:00Z', '2026-11-24', true],
  ])('in %s, closed at %s, on %s it speaks again: %s', (timeZone, closedAt, today, speaks) => {
    const closed = askedIssue({ state: 'closed', closed_at: closedAt })
    const { issues } = planOn(today, [closed], timeZone)
    expect(issues.some(one => one.do === 'edit' && one.reopen)).toBe(speaks)
  })

  test.each([
    ['the day before', '2026-12-23', false],
    ['the day named', '2026-12-24', true],
    ['the day after', '2026-12-25', true],
  ])('/snooze until 2026-12-24: on %s, %s, it speaks: %s', (_name, today, speaks) => {
    const asked = askedIssue({ state: 'closed', closed_at: '2026-11-09T01:00:00Z' })
    const [seen] = ownIssues([asked])
    if (!seen) throw new Error('The issue is the bot’s own')
    const marked = { ...seen, marker: { ...seen.marker, pausedUntil: '2026-12-24' } }
    const settings = { ...base, teams, site: { ...base.site, review } }
    const plan = planReview({
      findings: findingsOf({ articles: [OVERDUE], settings, today }),
      settings,
      today,
      sourced: [{ article: OVERDUE, source: '---\nowner: service-desk\n---\n' }],
      seen: [marked],
    })
    expect(plan.issues.some(one => one.do === 'edit' && one.reopen)).toBe(speaks)
    expect(escalatedTo(plan)).toBeUndefined()
  })
})

describe('the first month is staggered: a quarter of the cap in the first week, all in the fourth', () => {
  const many = Array.from({ length: 40 }, (_, n) =>
    makeArticle({ id: `account/a${n}`, title: `記事 ${n}`, reviewBy: '2026-11-01' }),
  )
  test.each([
    ['2026-11-02', 1],
    ['2026-11-08', 1],
    ['2026-11-09', 2],
    ['2026-11-15', 2],
    ['2026-11-16', 3],
    ['2026-11-23', 4],
    ['2026-12-31', 4],
  ])('on %s a team is asked about %s quarters of its cap, and the rest is counted', (today, quarters) => {
    const [ask] = planFor(many, today, { issues: [askedIssue()] }).asks
    const expected = Math.ceil((review.perOwner * quarters) / 4)
    expect(ask?.asks).toHaveLength(expected)
    expect(ask?.heldCount).toBe(many.length - expected)
  })
})
