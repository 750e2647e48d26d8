/** The longest text, in UTF-16 units, that a query keeps; the rest is dropped. */
export const QUERY_LIMIT = 400

/**
 * The common form of a text: NFKC, lower case, one space between words, nothing invisible.
 * Idempotent; at most 18 times as long as what came in (the longest NFKC expansion, U+FDFA).
 */
export function normalise(text: string): string {
  return toCommonForm(text).replace(DASHES_AFTER_KANA, '$1ー').replace(SPACES, ' ').trim()
}

/** NFKC and lower case, twice over because each can undo the other; most text needs neither done by ICU. */
function toCommonForm(text: string): string {
  const narrow = text.replace(FULL_WIDTH, char =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
  if (PLAIN.test(narrow)) return narrow.toLowerCase()
  return text.toWellFormed().normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFKC')
}

/**
 * A query ready to be cut into terms: clipped to `QUERY_LIMIT`, then normalised and clipped again.
 * ー and っ never stand twice in a word: サーーバ is a slip.
 */
export function normaliseQuery(text: string): string {
  return normalise(text.slice(0, QUERY_LIMIT))
    .replace(/([ーっッ])\1+/g, '$1')
    .slice(0, QUERY_LIMIT)
    .trim()
}

/** Katakana as hiragana, character for character: positions stay what they were. */
export function foldKana(text: string): string {
  if (!HAS_KATAKANA.test(text)) return text
  return text.replace(KATAKANA, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/**
 * The spelling-free form of one word: kana folded, long vowels dropped, small vowels made large.
 * サーバー and サーバ, ウィンドウ and ウインドウ, ごみ and ゴミ become one.
 */
export function foldWord(word: string): string {
  const folded = foldKana(word)
    .replace(/う゛|ゔ/g, 'ぶ')
    .replace(/[ぁぃぅぇぉ]/g, kana => String.fromCharCode(kana.charCodeAt(0) + 1))
  const short = folded.replace(/(?<=.)ー/g, '')
  return short.length > 1 ? short : folded
}

/** Whether a text is written in kana alone, spaces and marks aside. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヺー\s\p{P}]+$/u.test(text) && /[ぁ-ゖァ-ヺ]/.test(text)
}

/** Whether a text has no Japanese in it. */
export function isLatin(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}

/** Full-width ASCII and the wide space: NFKC takes each to one character of ASCII. */
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/g
/** Only what NFKC leaves as it is, wherever it stands: ASCII, Japanese marks, kana without combining marks, kanji. */
const PLAIN = /^[\t\n\x20-\x7E、-〃々-】〔-〛ぁ-ゔゝゞァ-ヾ\u4E00-\u9FFF]*$/
/** Control and format characters, variation selectors and the replacement character, but no white space. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\uFFFD]|\p{Variation_Selector}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu
const SPACES = /[\s\u0085]+/g
/** Hyphens and dashes typed for a long vowel: サ－バ. Only after katakana, where nothing else is meant. */
const DASHES_AFTER_KANA = /([ァ-ヺ])[‐-―−─ｰ-](?=[ァ-ヺ]|$)/g
const KATAKANA = /[ァ-ヶ]/g
const HAS_KATAKANA = /[ァ-ヶ]/
