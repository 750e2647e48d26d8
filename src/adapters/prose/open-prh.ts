import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fromRowConfig } from 'prh'
import { parseYaml } from '#core/article/parse-yaml.ts'
import type { ProseHit } from '#core/lint/prose-rule.ts'
import type { Subject } from '#core/lint/rule.ts'
import type { Message } from '#schemas/message.ts'
import { spellingSchema } from '#schemas/spelling.ts'
import { readSource } from '../files/read-sources.ts'

const PATH = 'content/prh.yml'

/** The spelling dictionary: what it finds, and what is wrong with itself. `text` is its source, for cache keys. */
export type Prh = Readonly<{
  hitsIn: (subject: Subject) => readonly ProseHit[]
  messages: readonly Message[]
  text: string
}>

/** Opens `content/prh.yml`. Finds nothing where there is no such file, or a wrong one (which gives messages). */
export function openPrh(root: string): Prh {
  const nothing = { hitsIn: () => [], text: '' }
  if (!existsSync(join(root, PATH))) return { ...nothing, messages: [] }
  const source = readSource(root, PATH)
  if ('rule' in source) return { ...nothing, messages: [source] }
  const { value, messages } = parseYaml({ path: PATH, text: source.text }, spellingSchema)
  if (!value) return { ...nothing, messages }
  try {
    // `prh:` (the reason) is read by textlint-rule-prh only; prh itself keeps it under `raw`.
    const engine = fromRowConfig(PATH, JSON.parse(JSON.stringify(value)), { disableImports: true })
    const hitsIn = ({ texts }: Subject): readonly ProseHit[] =>
      texts.flatMap(({ text, start }) =>
        engine.rules.flatMap(rule =>
          rule.applyRule(text).flatMap(({ index, tailIndex, newText }) => {
            const found = text.slice(index, tailIndex)
            const expected = newText ?? undefined
            if (found === expected) return []
            const note = reasonOf(rule)
            return [{ engine: 'prh', start: start + index, end: start + tailIndex, found, expected, note }]
          }),
        ),
      )
    return { hitsIn, messages: [], text: source.text }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ...nothing, messages: [broken(reason)] }
  }
}

function reasonOf(rule: object): string | undefined {
  const raw = 'raw' in rule ? rule.raw : undefined
  return typeof raw === 'object' && raw !== null && 'prh' in raw && typeof raw.prh === 'string'
    ? raw.prh
    : undefined
}

function broken(reason: string): Message {
  return {
    path: PATH,
    line: 1,
    column: 1,
    rule: 'spelling-variants',
    severity: 'error',
    text: { ja: `辞書を読めません: ${reason}`, en: `Could not use the dictionary: ${reason}` },
    fix: { ja: 'specs の例が成り立つようにしてください。', en: 'Make the examples in specs hold.' },
  }
}
