import { isHiragana, isKanji, isKatakana, isLatin, isOneOf, runStart } from './characters.ts'
import type { Clues } from './clues.ts'
import { isAnySurname, isUnlistedSurname } from './japanese-name-shape.ts'
import { hiraganaNameStart, katakanaNameStart } from './kana-name-start.ts'
import { kanjiNameStart } from './kanji-name-start.ts'
import type { Span } from './span.ts'
import { wordFinder } from './word-finder.ts'

/** How a word marks the name before it: さん and 様, 課長, です and と申します. */
export type Address = { readonly sign: 'honorific' | 'title' | 'introduction'; readonly word: string }

const HONORIFICS = 'さん 様 さま 氏 殿 くん 君 先生 ちゃん どの'.split(' ')
const TITLES =
  '課長 部長 係長 主任 次長 社長 店長 室長 所長 本部長 支店長 工場長 専務 常務 リーダー チームリーダー グループリーダー プロジェクトリーダー マネージャー マネジャー チーフ 先輩 後輩 医師 会長 校長 園長 院長 教授 准教授 弁護士 税理士 看護師 監査役 取締役 理事 監督 選手 主査 主幹 参事 主事'.split(
    ' ',
  )
const INTRODUCTIONS =
  'です と申します ともうします と言います といいます でございます だと思います 宛 より'.split(' ')
const SIGNS = new Map<string, Address['sign']>([
  ...HONORIFICS.map(word => [word, 'honorific'] as const),
  ...TITLES.map(word => [word, 'title'] as const),
  ...INTRODUCTIONS.map(word => [word, 'introduction'] as const),
])
const wordOfAddress = wordFinder([...SIGNS.keys()])

/** 様子, 君たち, 氏名, ちゃんぽん: an honorific is none when such a character goes on. */
const goesOn = isOneOf('々子式相態名症粒反ぽ')
const AFTER_FROM = /^(?:ご?連絡|お願い|失礼)/
const READING = /^\([\u3041-\u3096\u30a1-\u30faー ]{4,20}\)$/

/** Names before さん, 様, 課長, です, と申します and the like, with a reading in brackets between them. */
export function findAddressedNames(folded: string, { addresses }: Clues): Span[] {
  const spans: Span[] = []
  let behind = 0
  for (const index of addresses) {
    const word = index < behind ? undefined : wordOfAddress(folded, index)
    if (word === undefined) continue
    behind = index + word.length
    const sign = SIGNS.get(word)
    if (sign === undefined || index === 0 || !isSign(folded, { word, index, sign })) continue
    let end = folded.charCodeAt(index - 1) === 0x20 ? index - 1 : index
    if (word === '本部長' && isNameBeforeBranch(folded, end)) end += 1
    const bracket = folded.charCodeAt(end - 1) === 0x29 ? folded.lastIndexOf('(', end) : -1
    if (bracket > 0 && end - bracket < 24) {
      if (READING.test(folded.slice(bracket, end)))
        spans.push({ kind: 'name', start: bracket + 1, end: end - 1 })
      end = bracket
    }
    const start = nameStart(folded, end, { sign, word })
    if (start !== undefined) spans.push({ kind: 'name', start, end })
  }
  return spans
}

function isSign(folded: string, { word, index, sign }: Address & { index: number }): boolean {
  const after = index + word.length
  if (word === 'より') return AFTER_FROM.test(folded.slice(after, after + 4))
  if (word === 'どの') return /^(?:$|[\n、。])/.test(folded.slice(after, after + 1))
  if (word === '様' && folded.charAt(index - 1) === '同') return false
  // 塚口さんさんタウン
  if (word === 'さん' && folded.startsWith('さん', after)) return false
  return sign !== 'honorific' || !goesOn(folded.charCodeAt(after))
}

/** 山本部長: 本 belongs to the name. */
function isNameBeforeBranch(folded: string, end: number): boolean {
  const whole = folded.slice(runStart(folded, end, { is: isKanji, longest: 3 }), end)
  return !isAnySurname(whole) && !isUnlistedSurname(whole) && isAnySurname(folded.slice(end - 1, end + 1))
}

function nameStart(folded: string, end: number, by: Address): number | undefined {
  const last = folded.charCodeAt(end - 1)
  if (isKanji(last)) return kanjiNameStart(folded, end, by)
  if (by.sign === 'title') return undefined
  if (isHiragana(last)) return hiraganaNameStart(folded, end, by)
  if (isKatakana(last) || last === 0x30fb) return katakanaNameStart(folded, end, by)
  if (by.sign === 'honorific' && isLatin(last)) return latinNameStart(folded, end)
  return undefined
}

function latinNameStart(folded: string, end: number): number | undefined {
  const is = (code: number) => isLatin(code) || code === 0x2e || code === 0x27 || code === 0x2d
  const start = runStart(folded, end, { is, longest: 20 })
  const run = folded.slice(start, end)
  if (
    run.length < 3 ||
    /^[A-Z]+$/.test(run) ||
    /^(?:user|admin|staff|member|google|apple|microsoft|amazon)$/i.test(run)
  )
    return undefined
  if (folded.charAt(start - 1) === '@') return undefined
  // Yamada Taroさん: both words of a name.
  const before = /(?<![A-Za-z])[A-Z][A-Za-z]{1,14} $/.exec(folded.slice(Math.max(0, start - 17), start))?.[0]
  return before !== undefined && /^[A-Z]/.test(run) ? start - before.length : start
}
