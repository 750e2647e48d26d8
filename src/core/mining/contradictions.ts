import type { Article } from '#core/article/article.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { sentencesOf } from './ticket-text.ts'

/** The article says one figure, agents who solved tickets keep saying another: both sentences, and which tickets. */
export type Contradiction = {
  readonly article: string
  readonly tickets: string
  readonly ticketIds: readonly string[]
}

const FIGURE =
  /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,24})\s?(?:番号)?(?:は|が|を|に|の|で|:|：|is|to|of|=)?\s{0,2}([0-9][0-9,.:-]{0,15}[0-9]|[0-9])\s?([\p{Script=Han}\p{Script=Katakana}%％A-Za-z]{0,6})/gu

/**
 * Figures with the same word before and unit after that differ between the article and the resolutions.
 * At least three tickets must agree on the other figure, and at most a third as many repeat the article's.
 */
export function contradictionsOf(
  article: Pick<Article, 'summary' | 'body'>,
  tickets: readonly Pick<Ticket, 'id' | 'resolution'>[],
): readonly Contradiction[] {
  const said = new Map<string, { values: Set<string>; sentence: string }>()
  for (const sentence of sentencesOf(`${article.summary}\n${article.body}`))
    for (const { about, value } of figuresIn(sentence)) {
      const known = said.get(about) ?? { values: new Set(), sentence }
      known.values.add(value)
      said.set(about, known)
    }
  const others = new Map<string, { about: string; sentence: string; ids: Set<string> }>()
  const agreeing = new Map<string, number>()
  for (const ticket of tickets)
    for (const sentence of sentencesOf(ticket.resolution ?? ''))
      for (const { about, value } of figuresIn(sentence)) {
        const known = said.get(about)
        if (!known) continue
        if (known.values.has(value)) {
          agreeing.set(about, (agreeing.get(about) ?? 0) + 1)
          continue
        }
        const key = `${about} ${value}`
        const other = others.get(key) ?? { about, sentence, ids: new Set() }
        other.ids.add(ticket.id)
        others.set(key, other)
      }
  return [...others.values()]
    .filter(({ about, ids }) => ids.size >= 3 && (agreeing.get(about) ?? 0) * 3 <= ids.size)
    .sort((a, b) => b.ids.size - a.ids.size || (a.about < b.about ? -1 : 1))
    .slice(0, 5)
    .map(({ about, sentence, ids }) => ({
      article: (said.get(about)?.sentence ?? '').slice(0, 240),
      tickets: sentence.slice(0, 240),
      ticketIds: [...ids].slice(0, 50),
    }))
}

function figuresIn(sentence: string): { about: string; value: string }[] {
  const folded = sentence.normalize('NFKC').replaceAll(/〈[^〉]{0,40}〉/g, ' ')
  return [...folded.matchAll(FIGURE)].map(([, word = '', value = '', unit = '']) => ({
    about: `${word.toLowerCase()} … ${unit.toLowerCase()}`,
    value,
  }))
}
