import type { Analyse } from '#core/search/token.ts'
import { openTokenizer } from './open-tokenizer.ts'

/** Opens the morphological analyser of the build, for the search and for prose. */
export async function openAnalyser(): Promise<Analyse> {
  const tokenizer = await openTokenizer()
  return text =>
    tokenizer.tokenize(text).map(token => ({
      surface: token.surface_form,
      base: token.basic_form && token.basic_form !== '*' ? token.basic_form : token.surface_form,
      reading: token.reading,
      pos: token.pos,
      detail: token.pos_detail_1,
    }))
}
