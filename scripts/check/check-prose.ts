import { join } from 'node:path'
import { openCache } from '#adapters/cache/cache.ts'
import { digestOf, digestOfTree } from '#adapters/files/digest.ts'
import type { Source } from '#adapters/files/read-sources.ts'
import { openPrh } from '#adapters/prose/open-prh.ts'
import { openProse } from '#adapters/prose/open-prose.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import { proseFindings, withoutRepeats } from '#core/lint/prose-rule.ts'
import { PROSE_RULES } from '#core/lint/prose-rules.ts'
import { type Finding, toSubject } from '#core/lint/rule.ts'
import type { Message } from '#schemas/message.ts'
import type { Checked } from './check-content.ts'

const PROJECT = join(import.meta.dirname, '../..')
/** Everything a verdict depends on besides the article and the dictionary. */
const CODE = ['src/core', 'src/adapters/prose', 'schemas', 'package-lock.json', 'scripts/check']

type Options = Readonly<{
  /** Paths of the articles whose prose is read; absent: all. */
  only?: ReadonlySet<string> | undefined
  useCache: boolean
}>

/**
 * Reads the prose of articles with textlint, retext and prh, and gives what the quick rules have not said already.
 * Kept one file per article by content hash of its source, the dictionary and the code.
 */
export async function checkProse(
  root: string,
  { sources, findings: quick }: Pick<Checked, 'sources' | 'findings'>,
  { only, useCache }: Options,
): Promise<Readonly<{ findings: readonly Finding[]; messages: readonly Message[] }>> {
  const prh = openPrh(root)
  const read = openProse(prh)
  const cache = openCache(join(root, '.cache/prose'))
  const wanted = sources.filter(({ path }) => !only || only.has(path))
  const code = wanted.length > 0 ? digestOf(prh.text, digestOfTree(PROJECT, CODE)) : ''
  const findings: Finding[] = []
  for (const source of wanted) {
    const name = `${digestOf(code, source.path, source.digest)}.json`
    const kept = useCache ? findingsFrom(cache.read(name)) : undefined
    const found = kept ?? (await lintProse(source, read))
    if (useCache && !kept) cache.write(name, { findings: found, digest: digestOf(JSON.stringify(found)) })
    findings.push(...found)
  }
  return { findings: withoutRepeats(quick, findings), messages: prh.messages }
}

async function lintProse(
  { path, text }: Source,
  read: ReturnType<typeof openProse>,
): Promise<readonly Finding[]> {
  const { article } = parseArticle(path, text)
  const root = article && parseBody(article).root
  if (!article || !root) return []
  const subject = toSubject(article, text, root)
  return proseFindings(subject, await read(subject), PROSE_RULES)
}

/** A kept list, if it is what was written: half a file or an edited one counts as absent. */
function findingsFrom(value: unknown): readonly Finding[] | undefined {
  if (typeof value !== 'object' || value === null || !('findings' in value) || !('digest' in value))
    return undefined
  if (!Array.isArray(value.findings)) return undefined
  return digestOf(JSON.stringify(value.findings)) === value.digest ? value.findings : undefined
}
