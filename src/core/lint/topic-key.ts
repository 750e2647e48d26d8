import { foldWord, normalise } from '#core/search/normalise.ts'
import { stemEnglish } from '#core/search/stem-english.ts'
import type { Locale } from '#schemas/locale.ts'

/**
 * What a question is about, whatever its wording: its telling words in any order, and whether something does not work.
 * Two questions of one key compete in search. Undefined where fewer than two words tell.
 */
export function topicKey(question: string, locale: Locale): string | undefined {
  const text = normalise(question).replaceAll('’', "'")
  const words = new Set(locale === 'ja' ? japaneseWords(text) : englishWords(text))
  if (words.size < 2) return undefined
  return [locale, NEGATED[locale].test(text) ? 'not' : '', ...[...words].sort()].join(' ')
}

function japaneseWords(text: string): readonly string[] {
  return (text.match(RUNS) ?? []).flatMap(run => {
    if (!/^[ぁ-ゖ]/.test(run)) return ASKING.has(run) ? [] : [foldWord(run)]
    const told = run.replace(PARTICLES, '').replace(ENDINGS, '')
    return told.length > 1 ? [told] : []
  })
}

function englishWords(text: string): readonly string[] {
  return (text.match(/[a-z0-9][a-z0-9'.+-]*[a-z0-9]|[a-z0-9]/g) ?? [])
    .filter(word => !WEAK.has(word))
    .map(stemEnglish)
}

const NEGATED: Readonly<Record<Locale, RegExp>> = {
  ja: /ない|なかった|なく|ません|ずに|不可|エラー/,
  en: /n't\b|\b(?:not|cannot|cant|dont|wont|no|never|without|fails?|failed)\b/,
}
/** Kanji, katakana, Latin with digits, hiragana: each run is a word or an ending. Where from tells apart: 市外から市内. */
const RUNS = /(?:[\p{Script=Han}々]+|[ァ-ヺー]+|[a-z0-9]+)(?:から)?|[ぁ-ゖ]+/gu
const ASKING = new Set(['方法', '手順', '仕方', '時', '場合', '教', '知', '何', '件'])
const PARTICLES = /^(?:から|まで|には|では|とは|[をにがはのでともへや])/
const ENDINGS =
  /(?:する|した|して|でき|たい|ない|なく|なかった|ます|ません|です|ました|とき|ときは|には|たら|れば|ほうほう|やりかた|しかた|いつ|どう|どこ|ください|ほしい|られ|れ|る|た|て|い|か|は|の|が|を|に)+$/
const WEAK = new Set(
  'a an the i me my we our you your it its is are was be been am do does did can could will would should how what when where why which who to of for in on at with from by and or if this that there have has had get got want need please not cannot cant dont wont no never without fail fails failed'
    .split(' ')
    .concat(["can't", "don't", "doesn't", "won't", "isn't", "didn't", "i'm", "i've"]),
)
