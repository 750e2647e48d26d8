import { foldKana } from './normalise.ts'
import { createDictionary, type Dictionary } from './segment.ts'
import { termOf } from './term.ts'

type Word = Readonly<{ surface: string; cost: number; content: boolean }>
export type Reading = Readonly<{ reading: string; word: Word }>

/** Between the terms of a reading that several words share: きかん is 期間 and 機関. */
export const TERM_SEPARATOR = '\u001f'
/** Dropped okurigana and readings are a little less likely than what the site writes. */
const VARIANT_COST = 12

/** The dictionary the index and every query are cut by: the words of the site and their shorter spellings. */
export function dictionaryOf(words: readonly Word[], readings: readonly Reading[] = []): Dictionary {
  const dictionary = createDictionary()
  for (const phrase of GRAMMAR) dictionary.add(phrase, GRAMMAR_COST, undefined)
  for (const { surface, cost, content } of words) {
    dictionary.add(foldKana(surface), cost, content ? termOf(surface) : undefined)
    if (!content) continue
    for (const variant of okuriganaVariants(surface))
      dictionary.add(variant, cost + VARIANT_COST, termOf(surface))
  }
  const shared = new Map<string, { cost: number; terms: string[] }>()
  for (const { reading, word } of readings) {
    if (reading.length < 2) continue
    const known = shared.get(reading)
    const term = termOf(word.surface)
    if (!known) shared.set(reading, { cost: word.cost + VARIANT_COST, terms: [term] })
    else {
      known.cost = Math.min(known.cost, word.cost + VARIANT_COST)
      if (!known.terms.includes(term)) known.terms.push(term)
    }
  }
  for (const [reading, { cost, terms }] of shared) {
    dictionary.add(reading, cost, terms.slice(0, 4).join(TERM_SEPARATOR))
  }
  return dictionary
}

/** 引っ越し is also written 引越し, 引っ越 and 引越; 変わ(る) also 変. */
function okuriganaVariants(surface: string): readonly string[] {
  if (!/^\p{Script=Han}[\p{Script=Han}ぁ-ゖ々]*[ぁ-ゖ]/u.test(surface)) return []
  const last = surface.replace(/[ぁ-ゖ]+$/, '')
  const inner = surface.replace(/[ぁ-ゖ]+(?=\p{Script=Han})/gu, '')
  return [...new Set([last, inner, surface.replace(/[ぁ-ゖ]/g, '')])].filter(variant => variant !== surface)
}

/** What a question is wrapped in, whatever it is about. As one piece, so that nothing in it is taken for a word. */
const GRAMMAR = (
  'のですがどうすればいいですか どうすればいいですか どうすればよいですか どうしたらいいですか どうしたらよいですか すればいいですか したらいいですか ' +
  'のですが んですが いんですが いんですけど いんだけど いんです いんだ んですけど んだけど ですが ますが ましたが でしょうか ですか ますか ませんか ください 下さい ほしい 欲しい 教えて おしえて 教えてください 知りたい しりたい ' +
  'お願いします お願い致します お願いいたします お願いできますか よろしくお願いします よろしくお願い致します よろしくお願いいたします ' +
  '宜しくお願いします 宜しくお願い致します 宜しくお願いいたします よろしく 宜しく 頂けますか 頂けますでしょうか 頂けませんか 頂けると いただけますか ' +
  'いただけますでしょうか いただけませんか もらえますか もらえませんか お手数ですが お手数をおかけしますが 恐れ入りますが すみません すみませんが ' +
  'お世話になっております お世話になります お疲れ様です お疲れさまです ' +
  'について における に関する したい です ます ました ません どうやって どのように なぜ どうして どうしても できない できません できる 出来ない 出来ません ' +
  'の は が を に へ と で も や か な ね よ から まで より だけ など って じゃ では には とは ても ても のに ので けど けれど て た だ し れ る い く'
)
  .split(' ')
  .map(foldKana)
const GRAMMAR_COST = 30
