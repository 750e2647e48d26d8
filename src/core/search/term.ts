import { foldWord } from './normalise.ts'
import { stemEnglish } from './stem-english.ts'
import type { Token } from './token.ts'

/**
 * The term a written word counts as. Spelling does not matter: サーバー = サーバ, 引っ越し = 引越し = 引越,
 * 変わ(る) = 変, passwords = password. Kanji with okurigana are their kanji alone.
 */
export function termOf(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const term = toTerm(word)
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear()
  KNOWN.set(word, term)
  return term
}

// A language has few words and many uses of each.
const KNOWN = new Map<string, string>()
const KNOWN_LIMIT = 20_000

function toTerm(word: string): string {
  if (/^[\p{Script=Latin}\p{N}']+$/u.test(word)) return stemEnglish(unaccent(word))
  const kanji = word.replace(/[ぁ-ゖ]/g, '')
  return kanji && /^[お御ご]?[\p{Script=Han}々〇]/u.test(word) && /^[\p{Script=Han}々〇]+$/u.test(kanji)
    ? kanji
    : foldWord(word)
}

/** The part of a word that does not change, as written: 繋がら of 繋がる → 繋が. Undefined for words that carry no topic. */
export function stemOf(token: Token): string | undefined {
  if (!isContent(token)) return undefined
  if (token.pos !== '動詞' && token.pos !== '形容詞') return token.surface
  const stem = token.base.slice(0, -1)
  if (!stem || /^[ぁ-ゖ]$/.test(stem)) return undefined
  return token.surface.startsWith(stem) ? stem : token.surface
}

/** Whether a word tells what a text is about: nouns, independent verbs, adjectives and adverbs that are not common phrase. */
function isContent({ surface, base, pos, detail }: Token): boolean {
  if (!/[\p{L}\p{N}]/u.test(surface) || COMMON.has(base)) return false
  if (pos === '名詞') {
    if (detail === '非自立' || detail === '特殊' || detail === '動詞非自立的') return false
    if (detail === '接尾' && /^[ぁ-ゖ]+$/.test(surface)) return false
    return !/^[ぁ-ゖ]$/.test(surface)
  }
  if (pos === '動詞' || pos === '形容詞') return detail === '自立'
  if (pos === '副詞') return surface.length > 2 && !EVERYDAY_ADVERB.has(surface)
  return pos === '接頭詞' && surface.length > 1 && !/^[ぁ-ゖ]+$/.test(surface)
}

function unaccent(word: string): string {
  if (/^[\x20-\x7E]*$/.test(word)) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}

/** Adverbs that say how sure, how much or when, in any question. */
const EVERYDAY_ADVERB = new Set(
  (
    'ちょっと とても かなり すごく もっと ずっと いつも やはり やっぱり まったく ぜんぜん ぜったい たぶん きっと もしも なぜ どうして どうやって なんで ' +
    'すでに もちろん たとえば とりあえず ひとまず できるだけ なるべく あまり あんまり ほとんど ようやく やっと いきなり とつぜん すぐに さっき さきほど あとで いちばん もともと ' +
    'そもそも けっこう わりと だいたい たまに ときどき しばらく まるで どうしても どうも どうぞ いったい はたして きちんと ちゃんと しっかり ぜひ つまり いかに なにも'
  ).split(' '),
)

/** Words every question uses, whatever it is about. */
const COMMON = new Set(
  (
    'する なる ある いる できる 出来る いう 言う 思う おもう 教える おしえる 知る しる 下さる くださる いただく 頂く もらう よい いい 良い ない 無い ' +
    'お願い おねがい 場合 方 方法 どう こう そう 何 なに これ それ あれ ここ そこ とき 時 こと もの ため よう はず みたい さん 様 御 ご お 件 旨'
  ).split(' '),
)
