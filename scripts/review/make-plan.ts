import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '#adapters/files/read-content.ts'
import { readJson } from '#adapters/files/read-json.ts'
import { readArticleHistory } from '#adapters/git/read-changes.ts'
import type { Content } from '#core/article/content.ts'
import { findingsOf } from '#core/freshness/findings.ts'
import type { SeenIssue } from '#core/github/plan-issues.ts'
import { planReview, type ReviewPlan } from '#core/review/plan-review.ts'
import type { Sourced } from '#core/review/verify-pull.ts'
import { demandSchema } from '#schemas/demand.ts'
import { linkResultsSchema } from '#schemas/link-result.ts'
import type { Message } from '#schemas/message.ts'

type Read = Readonly<{
  content: Content | undefined
  sourced: readonly Sourced[]
  messages: readonly Message[]
}>

/** Reads the content with the source of each article, byte for byte. */
export function readSourced(root: string): Read {
  const { content, messages } = readContent(root)
  const sourced = (content?.articles ?? []).map(article => ({
    article,
    source: readFileSync(join(root, article.path), 'utf8'),
  }))
  return { content, sourced, messages }
}

type Options = Readonly<{
  root: string
  content: Content
  sourced: readonly Sourced[]
  today: string
  seen: readonly SeenIssue[]
  demand?: string | undefined
  links?: string | undefined
  refused?: readonly string[] | undefined
}>

/** Reads history and the optional inputs, and plans. Throws in a shallow clone. */
export async function makePlan(options: Options): Promise<ReviewPlan> {
  const { root, content, sourced, today, seen } = options
  const demand = readJson(options.demand, demandSchema)
  const links = readJson(options.links, linkResultsSchema)
  const timeZone = content.site.timeZone
  const { changes } = await readArticleHistory(root, content.articles, {
    timeZone,
    today,
    historyFrom: content.site.review.historyFrom,
  })
  const findings = findingsOf({
    articles: content.articles,
    settings: content,
    today,
    changes,
    links,
    demand,
    refused: options.refused,
  })
  return planReview({
    findings,
    settings: content,
    today,
    sourced,
    seen,
    changes,
    demand,
    refused: options.refused,
  })
}
