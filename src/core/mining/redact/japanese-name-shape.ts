import { isAll, isHiragana, isKanji, isOneOf } from './characters.ts'
import { tested } from './memo.ts'
import {
  BEGINS,
  ENDS,
  FREQUENT,
  GIVEN_END,
  GIVEN_KANJI,
  GIVEN_NAMES,
  GIVEN_SPELLINGS,
  GIVEN_WORDS,
  PERHAPS,
  PLACES,
  READ_GIVEN_NAMES,
  READ_SURNAMES,
  SURNAME_END,
  SURNAME_SPELLINGS,
  SURNAMES,
  WORDS,
  WORDS_FIRST,
} from './name-lexicon.ts'
import { latinKey } from './romaji.ts'
import { wordSet } from './word-set.ts'

const isListed = wordSet(SURNAMES)
const isPerhaps = wordSet(PERHAPS)
const isGivenListed = wordSet(GIVEN_NAMES)
const isWordFirst = wordSet(WORDS_FIRST)
const isReadSurname = wordSet(READ_SURNAMES)
const isReadGiven = wordSet(READ_GIVEN_NAMES)
const isPlace = wordSet(PLACES)
const isSurnameEnd = isOneOf([...SURNAME_END].join(''))
const isGivenEnd = isOneOf([...GIVEN_END].join(''))
/** Whether two kanji are a word of the dictionary and no surname. */
export const isWord = wordSet(WORDS)

const isNumeral = isOneOf('一二三四五六七八九十百千万')
const isRegion = isOneOf('市区県府都州国')

/** Whether a text is one of the common surnames and nothing else, such as 佐藤 but not 福岡. */
export function isPlainSurname(text: string): boolean {
  return text.length >= 2 && isListed(text) && !isWordFirst(text)
}

/** Whether a text is a common surname, everyday words among them. */
export function isSurname(text: string): boolean {
  return isListed(text)
}

/** Whether a text is shaped like a surname: a known one, or two to three kanji ending as surnames end. */
export function isSurnameLike(text: string): boolean {
  return (
    isListed(text) ||
    isPerhaps(text) ||
    (text.length >= 2 &&
      text.length <= 3 &&
      isSurnameEnd(text.charCodeAt(text.length - 1)) &&
      isAll(text, isKanji))
  )
}

/** Whether a text is shaped like a given name: a known one, or one to three kanji ending as given names end. */
export function isGivenLike(text: string): boolean {
  if (isGivenListed(text)) return true
  return text.length <= 3 && isGivenEnd(text.charCodeAt(text.length - 1)) && isAll(text, isKanji)
}

/** Whether kanji could be put together as a given name: 寿慶, not 遺跡. */
export function mayBeGiven(text: string): boolean {
  return text.length === 1 || [...text].every(kanji => GIVEN_KANJI.has(kanji) || GIVEN_END.has(kanji))
}

/** 返却済: a word, or one made longer. */
function isWordAtStart(text: string): boolean {
  return isWord(text.slice(0, 2)) || (text.length === 3 && isWord(text.slice(1)))
}

/** Whether a run of kanji is a surname and a given name written as one, such as 田中太郎. */
export function isFullName(run: string): boolean {
  if (run.length < 3 || run.length > 7) return false
  for (const length of [2, 3, 4, 1]) {
    const surname = run.slice(0, length)
    const given = run.slice(length)
    const isKnown = isGivenAfterSurname(given)
    // 佐藤返却済, 大迫力
    if (!isKnown && given.length > 1 && isWordAtStart(given)) continue
    if (run.length === 3 && given.length === 1 && isWord(run.slice(1))) continue
    if (!(isKnown || isGivenLike(given)) || (isWordFirst(surname) && !isKnown)) continue
    if (isListed(surname) && (length > 1 || (given.length >= 2 && isKnown))) return true
    if (length !== 2 || given.length < 2 || !isGivenListed(given)) continue
    if (isSurnameLike(surname) || isUnlistedSurname(surname)) return true
  }
  return false
}

/** Whether a text is a surname of any list, everyday words and places among them. */
export function isAnySurname(text: string): boolean {
  return isListed(text) || isPerhaps(text)
}

/** Whether two kanji could be put together as a surname, known or not. */
export function mayBeSurname(text: string): boolean {
  return text.length === 2 && BEGINS.has(text.charAt(0)) && ENDS.has(text.charAt(1))
}

/** Whether two kanji, or three with 々 or 之 between, are put together as surnames are and make no word of the dictionary: a surname nobody listed. */
export function isUnlistedSurname(text: string): boolean {
  if (isNumeral(text.charCodeAt(0)) || isRegion(text.charCodeAt(text.length - 1))) return false
  if (isListed(text) || isPerhaps(text)) return false
  if (text.length === 3) return '々之'.includes(text.charAt(1)) && isSurnameEnd(text.charCodeAt(2))
  return mayBeSurname(text) && !isWord(text) && !isPlace(text) && !isWordFirst(text)
}

/** Whether a text is a given name behind a surname: one of the lists, or 大地 and the like. */
export function isGivenAfterSurname(text: string): boolean {
  return isGivenListed(text) || GIVEN_WORDS.has(text)
}

/** Whether a text is a given name of the lists. */
export function isGivenName(text: string): boolean {
  return isGivenListed(text)
}

/** Whether a text is one of the commonest 2,300 surnames. */
export function isFrequentSurname(text: string): boolean {
  return FREQUENT.has(text)
}

/** Whether a text is a place or an everyday word before it is a surname. */
export function isPlaceFirst(text: string): boolean {
  return isWordFirst(text)
}

/** Whether a text in kana is how a surname is read. */
export function isSurnameReading(kana: string): boolean {
  return isReadSurname(hiraganaOf(kana))
}

/** Whether a text in kana is how a given name is read. */
export function isGivenReading(kana: string): boolean {
  return isReadGiven(hiraganaOf(kana))
}

/** Whether Latin letters spell a Japanese surname: Tanaka, SATOU, Ohno. */
export const isSurnameSpelling = tested((latin: string) => SURNAME_SPELLINGS.has(latinKey(latin)))

/** Whether Latin letters spell a Japanese given name: Taro, YUUKO. */
export const isGivenSpelling = tested((latin: string) => GIVEN_SPELLINGS.has(latinKey(latin)))

function hiraganaOf(kana: string): string {
  if (isHiragana(kana.charCodeAt(0))) return kana
  const whole =
    kana.includes('゛') || kana.includes('゜')
      ? kana.replace(/(.)([゛゜])/g, (_all, char: string, mark: string) =>
          `${char}${mark === '゛' ? '\u3099' : '\u309a'}`.normalize('NFC'),
        )
      : kana
  let hiragana = ''
  for (let at = 0; at < whole.length; at += 1) {
    const code = whole.charCodeAt(at)
    hiragana += code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : whole.charAt(at)
  }
  return hiragana
}
