import type { Analyse } from '#core/mining/redact/span.ts'
import { openTokenizer } from '../analyser/open-tokenizer.ts'

/** Opens the morphological analyser with its name tags (IPADIC’s 固有名詞・人名), for the redactor. */
export async function openNameAnalyser(): Promise<Analyse> {
  const tokenizer = await openTokenizer()
  return text =>
    tokenizer.tokenize(text).map(token => ({
      surface: token.surface_form,
      base: token.basic_form,
      reading: token.reading ?? '',
      pos: [token.pos, token.pos_detail_1, token.pos_detail_2, token.pos_detail_3].join(','),
    }))
}
