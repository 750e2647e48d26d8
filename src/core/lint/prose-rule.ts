import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from './message-at.ts'
import { placeAt } from './prose.ts'
import type { Finding, Subject } from './rule.ts'

/** What one of the prose engines found: its rule's name, where in the source, and what it would write instead. */
export type ProseHit = Readonly<{
  engine: string
  start: number
  end: number
  found: string
  expected?: string | undefined
  note?: string | undefined
}>

/**
 * A rule of prose: which rules of textlint, retext or prh it listens to, and what it says in our words.
 * The engines are slower than all other rules together, so they read changed articles only, unless told.
 */
export type ProseRule = Readonly<{
  id: string
  engines: Readonly<Partial<Record<Locale, readonly string[]>>>
  say: (hit: ProseHit) => Pick<Message, 'text' | 'fix'>
  /** Whether a hit is one, by the source around it. Absent: it always is. */
  holds?: (hit: ProseHit, source: string) => boolean
  /** Whether --fix may write what is expected. */
  isSafe?: boolean
}>

/** What the rules say of an article's hits, in the order of the text. */
export function proseFindings(
  { article, source }: Pick<Subject, 'article' | 'source'>,
  hits: readonly ProseHit[],
  rules: readonly ProseRule[],
): readonly Finding[] {
  return hits.flatMap((hit): readonly Finding[] => {
    const rule = rules.find(one => one.engines[article.locale]?.includes(hit.engine))
    if (!rule || rule.holds?.(hit, source) === false) return []
    const { line, column } = placeAt(source, hit.start)
    const position = { start: { line: line - article.bodyLine + 1, column } }
    const edit =
      rule.isSafe && hit.expected !== undefined
        ? { edit: { start: hit.start, end: hit.end, text: hit.expected } }
        : {}
    return [{ ...messageAt(article, { position }, rule.id, rule.say(hit), 'warning'), ...edit }]
  })
}

/** Findings without those that repeat what a quick rule of the same name already said on that line. */
export function withoutRepeats(quick: readonly Finding[], prose: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ path, line, rule }: Finding) => `${rule} ${line} ${path}`
  const said = new Set(quick.map(keyOf))
  return prose.filter(finding => !said.has(keyOf(finding)))
}
