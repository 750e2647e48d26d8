import { editVerifies } from '../edit-verifies.ts'
import type { FindingInput, Found } from '../findings.ts'
import { freshnessOf } from '../freshness.ts'

const CONFIRM = {
  ja: '内容を確かめて、確認日を更新する',
  en: 'Read it and confirm that it is right, or correct it',
}

/** review-due, review-overdue, never-verified, changed-since-verified. */
export function findReviewDates(input: FindingInput): readonly Found[] {
  const { settings, today, changes } = input
  return input.articles.flatMap(written => {
    const change = changes?.get(written.path)
    const byOwner = editVerifies(change, written.owner, settings)
    const article = byOwner && change ? { ...written, verified: change.day } : written
    const { state, reviewBy, verified } = freshnessOf(article, today, settings.site.review)
    const found: Found[] = []
    if (!verified)
      found.push({
        article,
        kind: 'never-verified',
        severity: state === 'stale' ? 'high' : 'normal',
        evidence: [],
        text: { ja: 'まだ誰も確認していません', en: 'Nobody has confirmed it yet' },
        clears: CONFIRM,
      })
    if (state === 'stale' && reviewBy)
      found.push({
        article,
        kind: 'review-overdue',
        severity: 'high',
        evidence: [reviewBy],
        since: reviewBy,
        text: { ja: `確認期限（${reviewBy}）を過ぎています`, en: `Its review was due by ${reviewBy}` },
        clears: CONFIRM,
      })
    else if (state === 'due' && reviewBy)
      found.push({
        article,
        kind: 'review-due',
        severity: 'normal',
        evidence: [reviewBy],
        text: { ja: `${reviewBy} までに確認してください`, en: `Please confirm it before ${reviewBy}` },
        clears: CONFIRM,
      })
    if (change && !byOwner)
      found.push({
        article,
        kind: 'changed-since-verified',
        severity: 'normal',
        evidence: [change.day, change.hash],
        since: change.day,
        text: {
          ja: `確認した後、${change.day} に本文が変わりました`,
          en: `Its text changed on ${change.day}, after it was confirmed`,
        },
        clears: { ja: '変わったところを読んで、確認日を更新する', en: 'Read what changed and confirm it' },
      })
    return found
  })
}
