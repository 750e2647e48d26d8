import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TokenizerBuilder } from '@patdx/kuromoji'
import NodeDictionaryLoader from '@patdx/kuromoji/node'
import type { Analyse } from '#core/mining/redact/span.ts'

/** Opens the morphological analyser with its name tags (IPADIC’s 固有名詞・人名), for the redactor. Takes about a second. */
export async function openNameAnalyser(): Promise<Analyse> {
  const home = dirname(dirname(fileURLToPath(import.meta.resolve('@patdx/kuromoji'))))
  const loader = new NodeDictionaryLoader({ dic_path: join(home, 'dict') })
  const tokenizer = await new TokenizerBuilder({ loader }).build().catch((cause: unknown) => {
    throw new Error('Could not read the dictionary of the morphological analyser', { cause })
  })
  return text =>
    tokenizer.tokenize(text).map(token => ({
      surface: token.surface_form,
      base: token.basic_form,
      reading: token.reading ?? '',
      pos: [token.pos, token.pos_detail_1, token.pos_detail_2, token.pos_detail_3].join(','),
    }))
}
