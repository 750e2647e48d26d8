import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#core/calendar/days.ts'
import { freshnessOf } from '#core/freshness/freshness.ts'
import { policyOf, type Reviewed, reviewByOf } from '#core/freshness/policy.ts'
import { reviewPolicySchema } from '#schemas/site.ts'

const article: Reviewed = { category: 'account', kind: 'how-to', owner: 'it', audience: 'public' }
const policy = reviewPolicySchema.parse({
  intervalDays: 100,
  noticeDays: 10,
  rules: [
    { category: 'account', intervalDays: 50 },
    { category: 'account', owner: 'it', noticeDays: 5 },
    { owner: 'hr', intervalDays: 1 },
  ],
})
const plain = reviewPolicySchema.parse({ intervalDays: 100, noticeDays: 10 })
const day = fc.integer({ min: 0, max: 20000 }).map(n => addDays('2000-01-01', n))

describe('freshness of an article', () => {
  test.each([
    ['2026-09-20', 'fresh'],
    ['2026-09-21', 'due'],
    ['2026-09-30', 'due'],
    ['2026-10-01', 'stale'],
    ['2026-10-02', 'stale'],
  ])('with reviewBy 2026-10-01 and ten days of notice, on %s it is %s', (today, state) => {
    expect(freshnessOf({ ...article, reviewBy: '2026-10-01' }, today, plain).state).toBe(state)
  })

  test('without reviewBy it goes stale the interval after it was verified', () => {
    expect(reviewByOf({ ...article, verified: '2026-01-01' }, plain)).toBe('2026-04-11')
  })

  test('never verified and without a day of its own it is due, with no dates to show', () => {
    expect(freshnessOf(article, '2026-10-01', plain)).toEqual({ state: 'due' })
  })

  test('every matching rule counts, the last one wins field by field', () => {
    expect(policyOf(article, policy)).toMatchObject({ intervalDays: 50, noticeDays: 5 })
    expect(policyOf({ ...article, owner: 'hr' }, policy)).toMatchObject({ intervalDays: 1, noticeDays: 10 })
  })

  test('it never becomes fresher as days pass', () => {
    const order = { fresh: 0, due: 1, stale: 2 }
    fc.assert(
      fc.property(day, day, fc.nat(4000), (verified, today, later) => {
        const now = freshnessOf({ ...article, verified }, today, policy).state
        const then = freshnessOf({ ...article, verified }, addDays(today, later), policy).state
        return order[then] >= order[now]
      }),
    )
  })
})
