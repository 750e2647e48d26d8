import { normalise } from '#core/search/normalise.ts'
import { stemOf } from '#core/search/term.ts'
import type { Analyse, Token } from '#core/search/token.ts'
import type { DataSet, LabelledQuery } from './data-set.ts'

/** The queries of a set written another way; only those where that changes something. */
export type Variant = Readonly<{ name: string; typing: boolean; queries: readonly LabelledQuery[] }>

/** The ways readers write differently from the one who labelled: the same choices on every run. */
export function variantsOf(set: DataSet, analyse: Analyse): readonly Variant[] {
  const texts = set.docs.map(({ q, a }) => normalise(`${q}\n${a}`))
  const counts = new Map<string, number>()
  const countOf = (word: string) => {
    const known = counts.get(word) ?? texts.filter(text => text.includes(word)).length
    counts.set(word, known)
    return known
  }
  const japanese = set.lang === 'ja'
  const wordsOf = (text: string) =>
    japanese ? nounsOf(analyse(normalise(text))) : (normalise(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  /** Words the site writes, the rarest first; what every fifth text holds tells nothing. */
  const telling = (text: string) =>
    [...new Set(wordsOf(text))]
      .filter(word => countOf(word) > 0 && countOf(word) < texts.length / 5)
      .sort((a, b) => countOf(a) - countOf(b))
  const twoKeywords = (text: string) => {
    const two = telling(text).slice(0, 2)
    return two.length < 2 ? undefined : two.sort((a, b) => text.indexOf(a) - text.indexOf(b)).join(' ')
  }
  const rewritten = (
    name: string,
    rewrite: (query: LabelledQuery) => string | undefined,
    typing = false,
  ) => ({
    name,
    typing,
    queries: set.queries.flatMap(query => {
      const text = rewrite(query)
      return text && text !== query.text ? [{ ...query, text }] : []
    }),
  })
  const tokens = (text: string) => analyse(normalise(text))
  return [
    { name: 'as asked', typing: false, queries: set.queries },
    rewritten('two keywords', ({ text }) => twoKeywords(text)),
    rewritten('typo in keywords', ({ text, id }) => withSlip(twoKeywords(text)?.split(' '), id)?.join(' ')),
    rewritten('typo in question', ({ text, id }) => {
      const word = wordsOf(text).toSorted((a, b) => b.length - a.length)[0]
      const slipped = word && withSlip([word], id)?.[0]
      return slipped && normalise(text).replace(word, slipped)
    }),
    rewritten('full width', ({ text }) => toFullWidth(text)),
    rewritten('prefix', ({ text }) => beginning(telling(text).find(word => word.length > 2)), true),
    ...(japanese
      ? [
          rewritten('hiragana', ({ text }) => tokens(text).map(inHiragana).join('')),
          rewritten('kana swapped', ({ text }) => tokens(text).map(swapKana).join('')),
          rewritten('okurigana dropped', ({ text }) => {
            const written = tokens(text)
            const dropped = written.map(dropOkurigana)
            return written.every(({ surface }, at) => surface === dropped[at]) ? undefined : dropped.join('')
          }),
        ]
      : []),
  ]
}

function nounsOf(tokens: readonly Token[]): string[] {
  return tokens
    .filter(token => token.pos === '名詞' && stemOf(token) !== undefined && token.surface.length > 1)
    .map(({ surface }) => surface)
}

/** One slip of the finger in the longest word: a letter left out, doubled, or swapped with the next. */
function withSlip(words: readonly string[] | undefined, seed: string): readonly string[] | undefined {
  const longest = words?.toSorted((a, b) => b.length - a.length)[0]
  if (!words || !longest || longest.length < 2) return undefined
  let hash = 7
  for (const char of seed) hash = Math.imul(hash, 31) + char.charCodeAt(0)
  const at = 1 + (Math.abs(hash) % (longest.length - 1))
  const slips = [
    longest.slice(0, at) + longest.slice(at + 1),
    longest.slice(0, at) + longest.charAt(at) + longest.slice(at),
    longest.slice(0, at - 1) + longest.charAt(at) + longest.charAt(at - 1) + longest.slice(at + 1),
  ]
  const slipped = slips[Math.abs(hash >> 8) % 3]
  return slipped && slipped !== longest
    ? words.map(word => (word === longest ? slipped : word))
    : words.map(word => (word === longest ? (slips[0] ?? word) : word))
}

/** The first 60 %, as while typing. */
function beginning(word: string | undefined): string | undefined {
  return word?.slice(0, Math.max(2, Math.ceil(word.length * 0.6)))
}

function inHiragana({ surface, reading }: Token): string {
  return toHiragana(reading ?? surface)
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

/** Words of kana alone in the other kana. */
function swapKana(token: Token): string {
  const { surface } = token
  if (/^[ァ-ヶー]{2,}$/.test(surface)) return toHiragana(surface)
  if (!/^[ぁ-ゖ]{2,}$/.test(surface) || stemOf(token) !== surface) return surface
  return surface.replace(/[ぁ-ゖ]/g, kana => String.fromCharCode(kana.charCodeAt(0) + 0x60))
}

/** 引っ越し as 引越, 手続き as 手続: only in words of two kanji and more, where people do so. */
function dropOkurigana({ surface }: Token): string {
  return /^\p{Script=Han}[\p{Script=Han}ぁ-ゖ々]*$/u.test(surface) &&
    (surface.match(/\p{Script=Han}/gu)?.length ?? 0) > 1
    ? surface.replace(/[ぁ-ゖ]/g, '')
    : surface
}

/** Latin letters and digits full width, spaces too, katakana half width: what old systems paste. */
function toFullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replace(/ /g, '\u3000')
    .replace(/[ァ-ヶー]+/g, kana => [...kana.normalize('NFD')].map(char => HALF.get(char) ?? char).join(''))
}

const HALF: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 63 }, (_, at) => {
    const half = String.fromCharCode(0xff61 + at)
    return [half.normalize('NFKC').normalize('NFD'), half] as const
  }),
)
