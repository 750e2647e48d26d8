import { AHEAD, CONFIDENT, isAnswer } from './confidence.ts'
import type { Origin } from './query-term.ts'
import type { SearchResult } from './search.ts'

const ORIGINS: Readonly<Record<Origin, string>> = {
  word: 'written',
  synonym: 'synonym',
  related: 'of like meaning',
  typo: 'near spelling',
  beginning: 'beginning of',
  reading: 'reading of',
  pair: 'side by side',
}

/** Why each result is where it is, as lines to print: what was understood, then each article with its points. */
export function explainResult(
  { query, hits, confidence, lead, resultCount }: SearchResult,
  count = 5,
): readonly string[] {
  const verdict = isAnswer({ confidence, lead }) ? 'shown as the answer' : 'not shown as the answer'
  return [
    `understood   ${query.text}`,
    ...query.words.map(({ text, known, alternatives }) => {
      const terms = alternatives.map(
        ({ term, weight, origin }) => `${term} ×${weight.toFixed(2)} (${ORIGINS[origin]})`,
      )
      return `  ${text}${known ? '' : ' (unknown here)'} → ${terms.join(', ')}`
    }),
    `confidence   ${confidence.toFixed(2)}, ahead by ${lead.toFixed(2)}: ${verdict} (from ${CONFIDENT} and ${AHEAD}); ${resultCount} articles share a word`,
    ...hits
      .slice(0, count)
      .flatMap(({ card, score, lent, phrasing, matches }, place) => [
        '',
        `${place + 1}. ${card.id}   ${score.toFixed(2)}   ${card.title}`,
        `   asked as   ${phrasing === undefined ? '— only the text matches' : phrasing === 0 ? 'its title' : card.phrasings[phrasing - 1]}`,
        ...matches
          .toSorted((a, b) => b.points - a.points)
          .map(
            ({ text, term, origin, question, body, points }) =>
              `   ${points.toFixed(2).padStart(6)}  ${text} → ${term}  ${ORIGINS[origin]}, in ${whereFound(question, body)}`,
          ),
        ...(lent > 0 ? [`   ${lent.toFixed(2).padStart(6)}  lent by articles that say nearly the same`] : []),
      ]),
  ]
}

function whereFound(question: number, body: number): string {
  if (question > 0 && body > 0) return 'question and text'
  return question > 0 ? 'the question' : 'the text'
}
