import type { Message } from '#schemas/message.ts'
import type { Facts } from './facts.ts'
import type { Finding, SiteFacts } from './rule.ts'

/** Articles by `<locale>/<id>`. */
export function indexOf(site: SiteFacts): ReadonlyMap<string, Facts> {
  return new Map(site.articles.map(facts => [`${facts.article.locale}/${facts.article.id}`, facts]))
}

/** The article a link means: in the locale it names, else in the writer's, else in the other. */
export function targetOf(
  index: ReadonlyMap<string, Facts>,
  from: Facts,
  link: Readonly<{ id: string; locale?: 'ja' | 'en' | undefined }>,
): Facts | undefined {
  if (link.locale) return index.get(`${link.locale}/${link.id}`)
  const own = from.article.locale
  return index.get(`${own}/${link.id}`) ?? index.get(`${own === 'ja' ? 'en' : 'ja'}/${link.id}`)
}

type Said = Pick<Message, 'text' | 'fix'> &
  Readonly<{ rule: string; severity?: Message['severity']; line?: number; column?: number }>

/** A finding in an article known by its facts; at the line of a field, or where `said` says. */
export function inArticle(facts: Facts, field: string, said: Said): Finding {
  const { rule, severity = 'error', line = facts.lines[field] ?? 1, column = 1, text, fix } = said
  return { path: facts.article.path, line, column, rule, severity, text, ...(fix && { fix }) }
}
