import type { Feature } from './features.ts'

/**
 * What a word of a query counts of another, 0 to 1. When somebody asks, or something happened, seen from that day, tells
 * little of what they ask: 来月で終わりにしたい is about ending, not about next month.
 */
export function worthOf(written: string): number {
  return WHEN.test(written) ? WHEN_WORTH : 1
}

const WHEN =
  /^(?:今日|本日|明日|明後日|昨日|一昨日|今朝|今夜|昨夜|今晩|今週|来週|先週|再来週|今月|来月|先月|再来月|今年|来年|去年|昨年|最近|先日|午前|午後)$/
// The tuned half of the municipal set is the same with it and without.
const WHEN_WORTH = 0.4

/**
 * Whether a kanji stands beside another that is a word by itself: 忘 of 忘年会 need not be 忘れる. One with an ending is no
 * part: 忘 of 鍵忘れた.
 */
export function isTorn(text: string, { at, length }: Feature, features: readonly Feature[]): boolean {
  if (length !== 1 || !LONE_KANJI.test(text.slice(at, at + 2))) return false
  return features.some(
    other =>
      other.length === 1 && Math.abs(other.at - at) === 1 && /^\p{Script=Han}/u.test(text.charAt(other.at)),
  )
}

/** A kanji, and behind it anything but an ending. */
const LONE_KANJI = /^\p{Script=Han}(?:[^ぁ-ゖ]|[のがをにはでともへやか]|$)/u
