import type { Nodes, Root } from 'mdast'
import type { Article } from '#core/article/article.ts'
import { childrenOf } from '#core/article/component-node.ts'
import type { Settings } from '#core/article/content.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { HouseTerms } from '#schemas/house-terms.ts'
import type { Message } from '#schemas/message.ts'
import type { Facts } from './facts.ts'
import { type ProseText, proseTextsOf } from './prose-texts.ts'

type Said = Pick<Message, 'text' | 'fix'>

/** A safe repair: replaces part of the source, offsets in UTF-16 units. */
export type Edit = Readonly<{ start: number; end: number; text: string }>

/** What a rule found; with an edit where the repair is safe to make without asking. */
export type Finding = Message & Readonly<{ edit?: Edit }>

/** One article as a rule sees it: its tree, all its nodes parents first, and its prose as it is written. */
export type Subject = Readonly<{
  article: Article
  source: string
  root: Root
  nodes: readonly Nodes[]
  texts: readonly ProseText[]
}>

/** What the rules know of the rest: settings, and the organisation's words. */
export type LintSettings = Settings & Readonly<{ terms: HouseTerms }>

/** Everything a rule across articles sees. Facts are per article, in the order of paths. */
export type SiteFacts = Readonly<{
  settings: LintSettings
  articles: readonly Facts[]
  /** What stands below the frontmatter, by path: only for pairs that look alike. */
  bodies: ReadonlyMap<string, string>
  /** Images that exist, as paths below content/images/. */
  images: ReadonlySet<string>
  /** Articles of the merge base, when one is compared with. */
  before: readonly ArticleBefore[] | undefined
  /** The day of the check, in the site's time zone. */
  today: CalendarDate
}>

/** An article as it was at the merge base. */
export type ArticleBefore = Readonly<{
  id: string
  locale: 'ja' | 'en'
  status: string
  aliases: readonly string[]
  sketch: readonly number[]
}>

/** A rule about one article by itself: the same source and settings always give the same findings. */
export type ArticleRule = Readonly<{
  id: string
  check: (subject: Subject, settings: LintSettings) => readonly Finding[]
}>

/** A rule about how articles fit together. */
export type SiteRule = Readonly<{ id: string; check: (site: SiteFacts) => readonly Finding[] }>

/** A finding at a line of the frontmatter: of `key`, or of its entry at an index. */
export function atField(
  { article, source }: Pick<Subject, 'article' | 'source'>,
  key: string,
  said: Said & Readonly<{ rule: string; severity?: Message['severity']; index?: number }>,
): Finding {
  const { rule, severity = 'warning', index, text, fix } = said
  const line = fieldLine(source, key, index)
  return { path: article.path, line, column: 1, rule, severity, text, ...(fix && { fix }) }
}

/** The 1-based line of a frontmatter field, or of its entry at an index in block style; 1 where it is not written. */
export function fieldLine(source: string, key: string, index?: number): number {
  const lines = source.split('\n', 400)
  const at = lines.findIndex(line => line.startsWith(`${key}:`))
  if (at < 0) return 1
  if (index === undefined) return at + 1
  let count = -1
  for (let i = at + 1; i < lines.length && /^\s|^-\s/.test(lines[i] ?? ''); i++)
    if (/^\s*-\s/.test(lines[i] ?? '') && ++count === index) return i + 1
  return at + 1
}

/** Prepares an article for the rules: everything several of them need is gathered once. */
export function toSubject(article: Article, source: string, root: Root): Subject {
  const nodes = nodesOf(root)
  return { article, source, root, nodes, texts: proseTextsOf({ article, source, nodes }) }
}

/** Every node of a tree, parents first. */
export function nodesOf(root: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = []
  const visit = (node: Nodes) => {
    nodes.push(node)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return nodes
}
