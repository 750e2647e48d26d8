import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#core/calendar/days.ts'
import { isWorkingDay } from '#core/calendar/working-day.ts'
import { findingsOf } from '#core/freshness/findings.ts'
import { formatMarker, parseMarker } from '#core/github/marker.ts'
import { plainText } from '#core/github/plain-text.ts'
import { type IssueAction, ownIssues } from '#core/github/plan-issues.ts'
import { parseCommands } from '#core/review/command.ts'
import { editFrontmatter } from '#core/review/edit-frontmatter.ts'
import { planReview } from '#core/review/plan-review.ts'
import type { GithubIssue } from '#schemas/github.ts'
import { reviewPolicySchema } from '#schemas/site.ts'
import { makeArticle, makeSettings } from '../../helpers/make-article.ts'

const base = makeSettings()
const settings = {
  ...base,
  site: { ...base.site, review: reviewPolicySchema.parse({ perOwner: 6, perRun: 9, escalationsPerRun: 2 }) },
}
const TODAY = '2026-11-20'

const articles = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.nat(900), fc.constantFrom('service-desk', 'secret-team', 'nobody')), {
    selector: ([n]) => n,
    maxLength: 30,
  })
  .map(all =>
    all.map(([n, age, owner]) =>
      makeArticle({
        id: `account/a${n}`,
        title: `記事 ${n}`,
        owner,
        verified: addDays(TODAY, -age),
        body: 'x',
      }),
    ),
  )

function planOn(
  list: readonly ReturnType<typeof makeArticle>[],
  issues: readonly GithubIssue[],
  today = TODAY,
) {
  const findings = findingsOf({ articles: list, settings, today })
  const sourced = list.map(article => ({ article, source: `---\nowner: ${article.owner}\n---\n` }))
  return planReview({ findings, settings, today, sourced, seen: ownIssues(issues) })
}

/** What GitHub would hold after the actions. */
function applied(issues: readonly GithubIssue[], actions: readonly IssueAction[]): readonly GithubIssue[] {
  const after = issues.map(issue => ({ ...issue }))
  for (const action of actions) {
    const at = `${TODAY}T03:00:00Z`
    if (action.do === 'create')
      after.push({
        number: after.length + 1,
        title: action.wanted.title,
        body: action.wanted.body,
        state: 'open',
        labels: [...action.wanted.labels],
        assignees: [],
        html_url: '',
        created_at: at,
        updated_at: at,
      })
    else {
      const issue = after.find(one => one.number === action.number)
      if (!issue) continue
      issue.body = action.do === 'edit' ? action.wanted.body : action.body
      if (action.do === 'close') Object.assign(issue, { state: 'closed', closed_at: at })
      else if (action.reopen) issue.state = 'open'
    }
  }
  return after
}

describe('the plan of a review run', () => {
  test('applied once, it has nothing left to do', () => {
    fc.assert(
      fc.property(articles, list => {
        const first = planOn(list, [])
        expect(planOn(list, applied([], first.issues)).issues).toEqual([])
      }),
    )
  })

  test('it does not depend on the order of its input', () => {
    fc.assert(
      fc.property(articles, list => {
        expect(planOn(list.toReversed(), []).issues).toEqual(planOn(list, []).issues)
      }),
    )
  })

  test('it never asks more than the caps, and in the first week a quarter of them', () => {
    fc.assert(
      fc.property(articles, list => {
        const { asks, issues } = planOn(list, [])
        for (const ask of asks) expect(ask.asks.length).toBeLessThanOrEqual(2)
        expect(asks.reduce((sum, ask) => sum + ask.asks.length, 0)).toBeLessThanOrEqual(3)
        const escalated = issues.filter(one => one.do === 'create' && one.wanted.key.startsWith('article/'))
        expect(escalated.length).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('as days pass an article only gains reasons of time, it never loses one', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(400), (age, later) => {
        const one = makeArticle({ verified: addDays(TODAY, -age) })
        const rank = (today: string) => {
          const kinds = findingsOf({ articles: [one], settings, today }).map(finding => finding.kind)
          return kinds.includes('review-overdue') ? 2 : kinds.includes('review-due') ? 1 : 0
        }
        expect(rank(addDays(TODAY, later))).toBeGreaterThanOrEqual(rank(TODAY))
      }),
    )
  })

  test('what a person ticked stays ticked while the question is the same', () => {
    const list = [makeArticle({ verified: '2026-05-25' })]
    const issues = applied([], planOn(list, []).issues).map(issue => ({
      ...issue,
      body: issue.body.replace('- [ ] ', '- [x] '),
    }))
    const again = planOn(
      [...list, makeArticle({ id: 'account/b', title: 'VPNにつながりません', verified: '2026-05-24' })],
      issues,
    )
    const [edit] = again.issues
    expect(edit?.do === 'edit' && edit.wanted.body).toContain('- [x] ')
    expect(again.pulls.map(pull => pull.branch)).toEqual(['sodate/verify-service-desk'])
  })
})

describe('text of others in GitHub Markdown', () => {
  test.each([
    ['@everyone 至急', /@everyone/],
    ['fixes #12', /#12/],
    ['<!-- 隠す -->', /<!--/],
    ['[押す](https://x.example)', /\]\(|https:\/\//],
    ['![x](y)', /!\[/],
    ['a\nb\u2028c', /[\n\u2028]/],
  ])('%j shows as text', (text, active) => {
    expect(plainText(text)).not.toMatch(active)
  })

  test('a marker holds any text and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), key => {
        const text = `body ${formatMarker({ key })}`
        expect(parseMarker(text)?.key).toBe(key)
        expect(text.match(/-->/g)).toHaveLength(1)
      }),
    )
  })
})

describe('commands', () => {
  test.each([
    ['/snooze 30d', [{ do: 'snooze', until: '2026-12-20' }]],
    ['ありがとう\n/verified ja/account/a', [{ do: 'verified', article: 'account/a' }]],
    ['/reassign account/a @acme/infra', [{ do: 'reassign', article: 'account/a', team: '@acme/infra' }]],
    ['> /archive account/a', []],
    ['```\n/archive account/a\n```', []],
    ['/snooze 2026-11-20', [{ do: 'unclear', line: '/snooze 2026-11-20' }]],
    ['/archive ../../etc', [{ do: 'unclear', line: '/archive ../../etc' }]],
    ['/home is a folder', []],
  ])('%j', (text, commands) => {
    expect(parseCommands(text, TODAY)).toEqual(commands)
  })
})

describe('small things the bot rests on', () => {
  test.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-05-06', false],
  ])('%s is a working day in Japan: %s', (day, works) => {
    expect(isWorkingDay(day, 'jp')).toBe(works)
  })

  test('editing frontmatter leaves comments, order and line ends alone', () => {
    const source = '---\r\ntitle: あ # 注\r\nowner: it\r\nverified: 2026-01-01\r\n---\r\n\r\nverified: x\r\n'
    expect(editFrontmatter(source, { verified: '2026-11-20', status: 'archived' })).toBe(
      '---\r\ntitle: あ # 注\r\nowner: it\r\nstatus: archived\r\nverified: 2026-11-20\r\n---\r\n\r\nverified: x\r\n',
    )
  })
})
