import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { type HouseTerms, houseTermsSchema } from '#schemas/house-terms.ts'
import type { Message } from '#schemas/message.ts'
import { readSource } from './read-sources.ts'

const PATH = 'content/terms.yaml'

/** Reads the words of the house. None where there is no such file; a file that is wrong gives messages. */
export function readTerms(root: string): Readonly<{ terms: HouseTerms; messages: readonly Message[] }> {
  if (!existsSync(join(root, PATH))) return { terms: [], messages: [] }
  const source = readSource(root, PATH)
  if ('rule' in source) return { terms: [], messages: [source] }
  const { value, messages } = parseYaml({ path: PATH, text: source.text }, houseTermsSchema)
  return { terms: value ?? [], messages }
}
