import { type Candidate, candidateSchema, isUnanswered } from '#schemas/candidate.ts'
import type { Mining } from '#schemas/mining.ts'
import { MOST_ANCHORS, sharedWords } from './cluster/marks.ts'
import type { Cover } from './cover.ts'
import type { Figures } from './figures.ts'
import type { Identities } from './identity.ts'
import type { Topic } from './topic.ts'

/** A topic with all that was found out about it, and the candidate it is remembered as. */
export type JudgedTopic = {
  readonly topic: Topic
  readonly cover: Cover
  readonly figures: Figures
  readonly candidate: Candidate
}

/** What to remember of a topic: the known candidate brought up to date, or a new one. */
export function rememberTopic(
  topic: Topic,
  found: {
    cover: Cover
    figures: Figures
    category: string | undefined
    owner: string | undefined
    verified?: string | undefined
  },
  memory: { identities: Identities; taken: Set<string>; today: string; mining: Pick<Mining, 'comeback'> },
): Candidate {
  const known = memory.identities.candidateOf.get(topic)
  if (known) return inOrder(broughtUpToDate(known, topic, { ...found, ...memory }))
  const splitFrom = memory.identities.splitFrom.get(topic)
  return inOrder({
    id: freshId(topic, memory.taken),
    state: 'new',
    title: topic.title,
    locale: topic.locale,
    coverage: found.cover.coverage,
    ...(found.cover.articleId && found.cover.coverage !== 'gap' ? { article: found.cover.articleId } : {}),
    ...(found.category ? { category: found.category } : {}),
    ...(found.owner ? { owner: found.owner } : {}),
    questions: cut(topic.questions),
    ...marksOf(topic, memory.identities),
    perMonth: rounded(found.figures.perMonth),
    firstSeen: memory.today,
    ...(splitFrom ? { splitFrom } : {}),
  })
}

/** A dismissed candidate returns once its day has come and demand has grown by the stated factor. */
export function isBack(
  candidate: Candidate,
  perMonth: number,
  on: { today: string; comeback: number },
): boolean {
  const { dismissed } = candidate
  if (candidate.state !== 'dismissed' || !dismissed) return false
  if (dismissed.until && on.today < dismissed.until) return false
  return perMonth >= Math.max(1, dismissed.perMonth) * on.comeback
}

/** The candidate with its keys as the schema names them, so that its file does not change for their order. */
function inOrder(candidate: Candidate): Candidate {
  return candidateSchema.parse(candidate)
}

/** Small changes of demand are not written: a second run must change nothing, and a week later little. */
const NOTABLE = 0.25

function broughtUpToDate(
  known: Candidate,
  topic: Topic,
  now: {
    figures: Figures
    cover: Cover
    verified?: string | undefined
    today: string
    mining: Pick<Mining, 'comeback'>
    identities: Identities
  },
): Candidate {
  const perMonth = rounded(now.figures.perMonth)
  // Known by other marks from now on: those found with its group.
  const aged = now.identities.marksOf.has(topic)
  const back = isBack(known, perMonth, { today: now.today, comeback: now.mining.comeback })
  const { mergedInto: _was, ...rest } = known
  const grown = Math.abs(perMonth - known.perMonth) > known.perMonth * NOTABLE
  const article = now.cover.coverage === 'gap' ? undefined : now.cover.articleId
  const { article: _article, ...withoutArticle } = rest
  const published = publishedOf(known, now)
  return {
    ...withoutArticle,
    ...(article ? { article } : {}),
    state: published ? 'published' : back ? 'new' : known.state,
    ...(published ? { published } : {}),
    coverage: now.cover.coverage,
    perMonth: grown ? perMonth : known.perMonth,
    ...(aged ? { ...marksOf(topic, now.identities), questions: cut(topic.questions) } : {}),
  }
}

/** A planned article that now answers: published on the day it was verified, where that can be. */
function publishedOf(
  known: Candidate,
  now: { cover: Cover; verified?: string | undefined; today: string },
): Candidate['published'] {
  const { coverage, articleId } = now.cover
  const planned = known.state === 'accepted' || known.state === 'drafted'
  const answered = isUnanswered(known.coverage) ? !isUnanswered(coverage) : coverage === 'covered'
  if (!planned || !answered || known.coverage === 'covered' || !articleId) return undefined
  const { verified, today } = now
  const on = verified && verified >= known.firstSeen && verified <= today ? verified : today
  return { article: articleId, on, perMonth: known.perMonth }
}

function marksOf(topic: Topic, identities: Identities): Pick<Candidate, 'anchors' | 'terms'> {
  const marks = identities.marksOf.get(topic)
  return marks
    ? { anchors: [...marks.anchors], terms: [...marks.terms] }
    : {
        anchors: topic.tickets.slice(0, MOST_ANCHORS).map(ticket => ticket.id),
        terms: sharedWords(topic.questions, () => 1),
      }
}

function cut(questions: readonly string[]): string[] {
  return questions.slice(0, 12).map(question => question.slice(0, 300))
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function freshId(topic: Topic, taken: Set<string>): string {
  let h = 0x811c9dc5
  for (const char of `${topic.title} ${topic.tickets[0]?.id ?? ''}`)
    h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193)
  for (;;) {
    const id = `c-${(h >>> 0).toString(16).padStart(8, '0')}`
    if (!taken.has(id)) {
      taken.add(id)
      return id
    }
    h += 1
  }
}
