import { describe, expect, test } from 'vitest'
import { contradictionsOf } from '#core/mining/contradictions.ts'

const solved = (text: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `t-${text.length}-${i}`, resolution: text }))

describe('figures of an article against those of tickets', () => {
  test.each([
    ['ja', 'パスワードは8文字以上です。', 'パスワードは12文字以上にしてください。', 3, 1],
    ['ja', 'パスワードは8文字以上です。', 'パスワードは12文字以上にしてください。', 2, 0],
    ['ja', 'パスワードは8文字以上です。', 'パスワードは8文字以上にしてください。', 5, 0],
    ['ja', '内線 2400 へ電話する。', '内線 2511 へ電話する。', 4, 1],
    ['en', 'Wait 15 minutes after the reset.', 'Please wait 30 minutes.', 3, 1],
    ['en', 'Wait 15 minutes after the reset.', 'Call 30 people.', 3, 0],
  ])('%s: %s / %s in %i tickets is %i contradiction', (_, article, resolution, tickets, found) => {
    expect(contradictionsOf({ summary: article, body: '' }, solved(resolution, tickets))).toHaveLength(found)
  })

  test('tickets that repeat the article outweigh a few that do not', () => {
    const tickets = [...solved('パスワードは12文字以上。', 3), ...solved('パスワードは8文字以上。', 6)]
    expect(contradictionsOf({ summary: 'パスワードは8文字以上です。', body: '' }, tickets)).toEqual([])
  })
})
