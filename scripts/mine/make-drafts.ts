import { join } from 'node:path'
import { modelSettings, openModel } from '#adapters/llm/open-model.ts'
import type { Content } from '#core/article/content.ts'
import { toDraft } from '#core/mining/draft.ts'
import type { DraftFile } from '#core/mining/draft-pull.ts'
import type { MinePlan } from '#core/mining/mine.ts'
import { parseWritten, promptOf } from '#core/mining/written-draft.ts'
import { isUnanswered } from '#schemas/candidate.ts'

/** Nobody reads more drafts at a time; of an accepted candidate there always is one. */
const MOST_DRAFTS = 100

/** A draft for each topic no article of its language answers, by the id of its candidate, best first; a model words the first `cap` where one is named. */
export async function makeDrafts(
  plan: MinePlan,
  { categories, teams }: Pick<Content, 'categories' | 'teams'>,
  on: Readonly<{ root: string; cap: number }>,
): Promise<Readonly<Record<string, DraftFile>>> {
  const fallback = { category: categories[0]?.id ?? 'general', owner: teams[0]?.id ?? 'service-desk' }
  const settings = modelSettings(process.env)
  const model = settings && openModel(settings, join(on.root, '.cache/llm'))
  const drafts: Record<string, DraftFile> = {}
  for (const [place, { topic, candidate }] of unansweredByWorth(plan).entries()) {
    if (place >= MOST_DRAFTS && candidate.state !== 'accepted') continue
    const answer = place < on.cap ? await model?.ask(promptOf(candidate, topic.tickets)) : undefined
    const written = answer === undefined ? undefined : parseWritten(answer)
    const { path, text } = toDraft(candidate, topic.tickets, { ...fallback, written })
    drafts[candidate.id] = { path, text }
  }
  if (model) console.log(`SODATE_LLM_MODEL: ${model.usedTokens()} tokens`)
  return drafts
}

function unansweredByWorth({ report, topics }: MinePlan): MinePlan['topics'] {
  const byWorth = new Map(report.topics.map((one, place) => [one.id, place]))
  return topics
    .filter(({ candidate }) => isUnanswered(candidate.coverage) && candidate.state !== 'dismissed')
    .sort((a, b) => (byWorth.get(a.candidate.id) ?? 0) - (byWorth.get(b.candidate.id) ?? 0))
}
