import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stringify } from 'yaml'
import { readSource, readSources } from '#adapters/files/read-sources.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { type Candidate, candidateSchema } from '#schemas/candidate.ts'
import type { Message } from '#schemas/message.ts'
import { type Mining, miningSchema } from '#schemas/mining.ts'

const FOLDER = 'content/candidates'

/** The remembered candidates and the mining settings, with a message for each problem. */
export function readLedger(root: string): { candidates: Candidate[]; messages: readonly Message[] } {
  const { sources, messages } = readSources(root, FOLDER, ['.yaml'])
  const parsed = sources.map(source => parseYaml(source, candidateSchema))
  const misnamed = parsed.flatMap(({ value }, i) => {
    const path = sources[i]?.path ?? ''
    return value && basename(path) !== `${value.id}.yaml` ? [misnamedMessage(path, value.id)] : []
  })
  return {
    candidates: parsed.flatMap(one => one.value ?? []),
    messages: [...messages, ...parsed.flatMap(one => one.messages), ...misnamed],
  }
}

/** A copy of a file would be a second candidate of the same id. */
function misnamedMessage(path: string, id: string): Message {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'candidate-name',
    severity: 'error',
    text: {
      ja: `id が ${id} です。ファイル名は ${id}.yaml のはずです。`,
      en: `Unexpected id ${id}, expected this file to be called ${id}.yaml`,
    },
  }
}

/** Reads `content/mining.yaml`; it must exist, because somebody must have looked at what is left out. */
export function readMiningSettings(root: string): {
  mining: Mining | undefined
  messages: readonly Message[]
} {
  const path = 'content/mining.yaml'
  const source = readSource(root, path)
  if ('rule' in source) return { mining: undefined, messages: [source] }
  const { value, messages } = parseYaml(source, miningSchema)
  return { mining: value, messages }
}

/** One candidate as its file: the path from the project root and the text. */
export function toLedgerFile(candidate: Candidate): { path: string; text: string } {
  return { path: `${FOLDER}/${candidate.id}.yaml`, text: stringify(candidate, { lineWidth: 0 }) }
}

/** Writes the candidates whose file differs, each by renaming a finished file; gives the paths written. */
export function writeLedger(root: string, candidates: readonly Candidate[]): string[] {
  mkdirSync(join(root, FOLDER), { recursive: true })
  return candidates.map(toLedgerFile).flatMap(({ path, text }) => {
    if (textOfFile(join(root, path)) === text) return []
    writeFileSync(join(root, `${path}.new`), text)
    renameSync(join(root, `${path}.new`), join(root, path))
    return path
  })
}

function textOfFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
