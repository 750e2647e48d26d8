import { HONORIFICS, INTRODUCTIONS, TITLES } from './address-words.ts'
import { matchingBefore } from './at-place.ts'
import { isHiragana, isKanji, isKatakana, isLatin, isOneOf, runStart } from './characters.ts'
import type { Clues } from './clues.ts'
import { isNobody } from './japanese-desk.ts'
import { isAnySurname, isUnlistedSurname } from './japanese-name-shape.ts'
import { hiraganaNameStart, katakanaNameStart } from './kana-name-start.ts'
import { kanjiNameStart } from './kanji-name-start.ts'
import { KATAKANA_ROLE } from './katakana-role.ts'
import type { Span } from './span.ts'
import { isOrdinary } from './surname-score.ts'
import { wordFinder } from './word-finder.ts'

/** How a word marks the name before it: さん and 様, 課長, です and と申します. */
export type Address = { readonly sign: 'honorific' | 'title' | 'introduction'; readonly word: string }

const ADDRESSES: readonly Address[] = [
  ...HONORIFICS.map(word => ({ sign: 'honorific', word }) as const),
  ...TITLES.map(word => ({ sign: 'title', word }) as const),
  ...INTRODUCTIONS.map(word => ({ sign: 'introduction', word }) as const),
]
const addressAt = wordFinder(ADDRESSES.map(address => [address.word, address]))

/** 様子, 君たち, 氏名, ちゃんぽん: an honorific is none when such a character goes on. */
const goesOn = isOneOf(
  `々子式相態名症粒反ぽざーァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴ`,
)
/** 仕様, 多様, 一様: but 本多様. */
const NO_PERSON_BEFORE = matchingBefore(/(?:^|[^本])[多仕同一異模]$/, 2)
const AFTER_FROM = /^(?:ご?連絡|お願い|失礼)/
const READING = /^\([\u3041-\u3096\u30a1-\u30faー ]{4,20}\)$/

/** Names before さん, 様, 課長, です, と申します and the like, with a reading in brackets between them. */
export function findAddressedNames(folded: string, { addresses }: Clues): Span[] {
  const spans: Span[] = []
  let behind = 0
  for (const index of addresses) {
    const by = index < behind ? undefined : addressAt(folded, index)
    if (by === undefined) continue
    const { sign, word } = by
    behind = index + word.length
    if (index === 0 || !isSign(folded, index, by)) continue
    let end = folded.charCodeAt(index - 1) === 0x20 ? index - 1 : index
    if (word === '本部長' && isNameBeforeBranch(folded, end)) end += 1
    const quoted = sign === 'honorific' ? quotedName(folded, end) : undefined
    if (quoted !== undefined) {
      spans.push(quoted)
      continue
    }
    /** Where the span ends if that is behind the name. */
    let last: number | undefined
    const bracket = folded.charCodeAt(end - 1) === 0x29 ? folded.lastIndexOf('(', end) : -1
    if (bracket > 0 && end - bracket < 24) {
      if (READING.test(folded.slice(bracket, end)))
        spans.push({ kind: 'name', start: bracket + 1, end: end - 1 })
      if (sign === 'honorific' && APART.test(folded.slice(bracket, end))) last = end
      end = bracket
    }
    const start = nameStart(folded, end, by)
    if (start !== undefined) spans.push({ kind: 'name', start, end: last ?? end })
  }
  return spans
}

/** 佐藤(康): what tells people of one name apart. */
const APART = /^\([\u3400-\u9fff\u30a1-\u30faA-Z]\)$/
const QUOTED = /[「『"]([\u3041-\u30faー\u3400-\u9fff々ヶ ]{2,10}|[A-Z][A-Za-z .'-]{2,24})[」』"]$/
const closesQuote = isOneOf('」』"')
/** 「ハセガワ」さん: the name is in the quotes. */
function quotedName(folded: string, end: number): Span | undefined {
  if (!closesQuote(folded.charCodeAt(end - 1))) return undefined
  const name = QUOTED.exec(folded.slice(Math.max(0, end - 28), end))?.[1]
  if (name === undefined || isNobody(name) || isOrdinary(name) || KATAKANA_ROLE.test(name)) return undefined
  return { kind: 'name', start: end - 1 - name.length, end: end - 1 }
}

function isSign(folded: string, index: number, { sign, word }: Address): boolean {
  const after = index + word.length
  if (word === 'より') return AFTER_FROM.test(folded.slice(after, after + 4))
  if (isKatakana(word.charCodeAt(0)))
    return isKanji(folded.charCodeAt(index - 1)) && !goesOn(folded.charCodeAt(after))
  if (word === 'どの') return /^(?:$|[\n、。])/.test(folded.slice(after, after + 1))
  if (word === '様' && NO_PERSON_BEFORE(folded, index)) return false
  if (word === '氏' && /[物族神家]/.test(folded.charAt(after))) return false
  // これまでちゃんと
  if (word === 'ちゃん' && folded.charAt(after) === 'と') return false
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
  const before = /(?<![A-Za-z])(?:[A-Z][A-Za-z]{1,14} |[A-Z]\. ?){1,2}$/.exec(
    folded.slice(Math.max(0, start - 32), start),
  )?.[0]
  return before !== undefined && /^[A-Z]/.test(run) ? start - before.length : start
}
