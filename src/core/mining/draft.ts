import { stringify } from 'yaml'
import type { Candidate } from '#schemas/candidate.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { type Step, stepsOf } from './draft-steps.ts'
import { mostCommon } from './figures.ts'
import { toPlainLine, toPlainMdx } from './plain-mdx.ts'
import type { Written } from './written-draft.ts'

/** An article to be finished by a person: where it goes and its MDX. */
export type Draft = { readonly path: string; readonly text: string; readonly steps: readonly Step[] }

const SAY = {
  ja: {
    unreviewed: 'チケットから機械的に作った下書きです。公開する前に人が確かめてください。',
    written:
      'チケットをもとに言語モデルが書いた下書きです。人がまだ確かめていません。公開する前に、根拠のチケットと照らしてください。',
    steps: '手順',
    noSteps: '解決の記録から共通の手順を取り出せませんでした。担当者に聞いて書いてください。',
    environment: '環境',
    open: '書く人が確かめること',
    basis: '根拠',
    recorded: '記録にある手順',
    more: (n: number) => `ほか${n}件`,
    points: [
      '手順は今も正しいか。画面の名前は合っているか。',
      '例外や、うまくいかないときの連絡先。',
      '担当（owner）と公開範囲（audience）は合っているか。',
    ],
    summary: '（要約を書いてください）',
    field: { category: '分類', channel: '経路', tags: 'タグ' },
  },
  en: {
    unreviewed: 'A draft made from tickets by machine. A person must check it before it is published.',
    written:
      'A draft a language model wrote from tickets. Nobody has reviewed it. Compare it with the tickets before it is published.',
    steps: 'Steps',
    noSteps: 'The resolutions hold no common steps. Ask the agents who solve this.',
    environment: 'Environment',
    open: 'For the writer to settle',
    basis: 'from',
    recorded: 'Steps on record',
    more: (n: number) => `and ${n} more`,
    points: [
      'Are the steps still right, and the names on the screen?',
      'Exceptions, and whom to reach when it does not work.',
      'Are owner and audience right?',
    ],
    summary: '(write the summary)',
    field: { category: 'Category', channel: 'Channel', tags: 'Tags' },
  },
} as const

/**
 * An MDX draft that passes the checks: extractive, every step cited to its tickets, ticket text kept text. Where a
 * model wrote one, its text stands first, marked as unreviewed, and the steps on record below it.
 */
export function toDraft(
  candidate: Candidate,
  tickets: readonly Ticket[],
  fallback: { category: string; owner: string; written?: Written | undefined },
): Draft {
  const say = SAY[candidate.locale]
  const { written } = fallback
  const steps = stepsOf(tickets)
  const title = toPlainLine(candidate.title, 110) || candidate.id
  const questions = [...new Set(candidate.questions.map(question => toPlainLine(question, 200)))].filter(
    question => question.length >= 4 && question !== title,
  )
  const frontmatter = {
    title,
    summary: toPlainLine(written?.summary ?? steps[0]?.text ?? '', 300) || say.summary,
    questions: questions.slice(0, 10),
    owner: candidate.owner ?? fallback.owner,
    status: 'draft',
    audience: 'internal',
    kind: 'trouble',
    tags: written ? ['draft-from-tickets', 'draft-by-model'] : ['draft-from-tickets'],
    escalate: { team: candidate.owner ?? fallback.owner },
  }
  const cite = (step: Step) => {
    const shown = step.ticketIds.slice(0, 3).map(toPlainMdx).join(', ')
    const rest = step.ticketIds.length - 3
    return `（${say.basis}: ${shown}${rest > 0 ? ` ${say.more(rest)}` : ''}）`
  }
  const list = steps.map((step, i) => `${i + 1}. ${toPlainMdx(step.text)} ${cite(step)}`)
  const told = written?.steps.map((step, i) => `${i + 1}. ${toPlainMdx(step) || '…'}`) ?? list
  const environment = environmentOf(tickets, say.field)
  const body = [
    `<Warning>\n\n${written ? say.written : say.unreviewed}\n\n</Warning>`,
    `## ${say.steps}\n\n${told.length > 0 ? told.join('\n') : say.noSteps}`,
    written && list.length > 0 ? `## ${say.recorded}\n\n${list.join('\n')}` : '',
    environment.length > 0 ? `## ${say.environment}\n\n${environment.join('\n')}` : '',
    `## ${say.open}\n\n${say.points.map(point => `- ${point}`).join('\n')}`,
  ].filter(part => part !== '')
  const category = candidate.category ?? fallback.category
  return {
    path: `content/articles/${candidate.locale}/${category}/draft-${candidate.id}.mdx`,
    text: `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body.join('\n\n')}\n`,
    steps,
  }
}

/** What stands in most of the most typical tickets stands in most. */
const TYPICAL = 100

function environmentOf(
  tickets: readonly Ticket[],
  field: { category: string; channel: string; tags: string },
): string[] {
  const said = tickets.slice(0, TYPICAL).map(({ category, channel, tags }) => ({ category, channel, tags }))
  const found = [
    [field.category, mostCommon(said.flatMap(one => one.category ?? []))],
    [field.channel, mostCommon(said.flatMap(one => one.channel ?? []))],
    [field.tags, mostCommon(said.flatMap(one => one.tags))],
  ] as const
  return found.flatMap(([name, value]) => (value ? `- ${name}: ${toPlainMdx(value)}` : []))
}
