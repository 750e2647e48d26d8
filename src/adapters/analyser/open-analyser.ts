import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { TokenizerBuilder } from '@patdx/kuromoji'
import NodeDictionaryLoader from '@patdx/kuromoji/node'
import type { Analyse } from '#core/search/token.ts'

let opened: Promise<Analyse> | undefined

/** Opens the morphological analyser of the build (kuromoji with IPADIC, about a second, once). Not for browsers: 18 MB. */
export function openAnalyser(): Promise<Analyse> {
  opened ??= readDictionary()
  return opened
}

async function readDictionary(): Promise<Analyse> {
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')))
  const loader = new NodeDictionaryLoader({ dic_path: join(home, 'dict') })
  const tokenizer = await new TokenizerBuilder({ loader }).build().catch((cause: unknown) => {
    throw new Error('Could not read the dictionary of the morphological analyser', { cause })
  })
  return text =>
    tokenizer.tokenize(text).map(token => ({
      surface: token.surface_form,
      base: token.basic_form && token.basic_form !== '*' ? token.basic_form : token.surface_form,
      reading: token.reading,
      pos: token.pos,
      detail: token.pos_detail_1,
    }))
}
