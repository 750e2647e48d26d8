import { isWord } from './japanese-name-shape.ts'
import { memoisedAt, tested } from './memo.ts'
import { BEGINS, ENDS, LONGER_WORDS, PERHAPS, SURNAMES, WORDS } from './name-lexicon.ts'

/** What is added to every count, so that a kanji nobody counted decides little. */
const UNSEEN = 0.5
/** About as many different kanji stand at each place. */
const KINDS = 2000

const SURNAME_COUNTS = countsOf([SURNAMES, PERHAPS])
const WORD_COUNTS = countsOf([WORDS])

/**
 * How much oftener the two kanji of a run begin and end surnames than words of the dictionary, as a natural logarithm: naive
 * Bayes over both places. Above 0 are 95 of 100 surnames and 11 of 100 words.
 */
export function surnameScore(run: string): number {
  let score = 0
  for (const place of [0, 1] as const) {
    const char = run.charAt(place)
    score += share(SURNAME_COUNTS, place, char) - share(WORD_COUNTS, place, char)
  }
  return score
}

/** Whether a run of kanji is a word of the dictionary or put together from one: 担当者, 支店長. */
export const isOrdinary = tested((run: string): boolean => {
  if (run.length < 2) return true
  if (run.length === 2) return isWord(run)
  if (run.length > 4 || LONGER_WORDS.has(run)) return true
  if (NUMERAL.test(run) && run.length === 3 && ENDS.has(run.charAt(2))) return false
  if (isWord(run.slice(-2))) return true
  // 八重垣 ends as no word does that was made longer.
  return isWord(run.slice(0, 2)) && !(run.length === 3 && SURNAME_ENDS.test(run))
})

const NUMERAL = /^[二三四五六七八九十百千万]{2}/
/** What places and departments end in; surnames that do are listed. */
const NO_SURNAME_END =
  /[部課室係店社所院校局署庁省区町村県府都道線号館棟階便組会団班科様氏殿駅港邸宅用者員方的性化製式]$/

const SURNAME_ENDS = /[田垣沢澤崎塚岡尾瀬谷井野村畑藤]$/
/** 数年前, 各地区 */
const NO_BEGIN = /^[数両各毎翌昨今来前同当全約第諸某何幾半大新旧]/

/** How far a run nobody listed may be a surname: 1 where its kanji are those of surnames, 0 where they may be, undefined as a word. */
export function strangerTier(run: string): 0 | 1 | undefined {
  const tier = tierAt(run, 0, run.length)
  return tier === 0 ? undefined : tier === 1 ? 0 : 1
}

/** The same, one more, and 0 for none. */
const tierAt = memoisedAt(run => (tierOf(run) ?? -1) + 1)

function tierOf(run: string): 0 | 1 | undefined {
  if (run.length < 2 || run.length > 3 || isOrdinary(run) || NO_SURNAME_END.test(run)) return undefined
  if (run.length === 3 && NO_BEGIN.test(run)) return undefined
  if (run.length === 3)
    return ENDS.has(run.charAt(2))
      ? BEGINS.has(run.charAt(0)) && !isWord(run.slice(0, 2))
        ? 1
        : 0
      : undefined
  if (/^[一二三四五六七八九十]/.test(run)) return undefined
  if (/^[津柏堺呉関旭]市$/.test(run)) return undefined
  const score = surnameScore(run)
  if (score < -3) return undefined
  return score > 0 ? 1 : 0
}

type Counts = {
  readonly total: number
  readonly at: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>]
}

function countsOf(lists: readonly ReadonlySet<string>[]): Counts {
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  let total = 0
  for (const list of lists) {
    for (const word of list) {
      if (word.length !== 2) continue
      total += 1
      first.set(word.charAt(0), (first.get(word.charAt(0)) ?? 0) + 1)
      last.set(word.charAt(1), (last.get(word.charAt(1)) ?? 0) + 1)
    }
  }
  return { total, at: [first, last] }
}

function share({ total, at }: Counts, place: 0 | 1, char: string): number {
  return Math.log(((at[place].get(char) ?? 0) + UNSEEN) / (total + UNSEEN * KINDS))
}
