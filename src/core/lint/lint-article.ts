import { hiddenCharacters } from '#core/article/hidden-characters.ts'
import { parseArticle } from '#core/article/parse-article.ts'
import { parseBody } from '#core/article/parse-body.ts'
import type { Message } from '#schemas/message.ts'
import { type Facts, factsOf } from './facts.ts'
import { gate } from './gate/gate.ts'
import { type Finding, type LintSettings, toSubject } from './rule.ts'
import { ARTICLE_RULES } from './rules.ts'

/** What a check says of one article by itself, and what the rules across articles need of it. */
export type Linted = Readonly<{ findings: readonly Finding[]; facts: Facts | undefined }>

/** Checks one article's source: frontmatter, syntax, gate, then every rule. Depends on nothing but its arguments. */
export function lintArticle(path: string, source: string, settings: LintSettings): Linted {
  const { article, messages } = parseArticle(path, source)
  if (!article) return { findings: withRepairs(messages, source), facts: undefined }
  const parsed = parseBody(article)
  if (!parsed.root) return { findings: parsed.messages, facts: undefined }
  const { root } = parsed
  const refused: readonly Message[] = gate(article, root)
  const subject = toSubject(article, source, root)
  const findings = ARTICLE_RULES.flatMap(rule => rule.check(subject, settings))
  return { findings: [...refused, ...findings], facts: factsOf(article, source, root) }
}

/** Hidden characters are taken out without asking: what is seen stays as it is. */
function withRepairs(messages: readonly Message[], source: string): readonly Finding[] {
  const hidden = messages.filter(({ rule }) => rule === 'hidden-character')
  if (hidden.length === 0) return messages
  const repairs = hiddenCharacters(source).map(({ start, end }) => ({ start, end, text: '' }))
  return hidden.map((message, index) => {
    const edit = repairs[index]
    return edit ? { ...message, edit } : message
  })
}
