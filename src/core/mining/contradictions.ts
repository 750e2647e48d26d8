import type { Article } from '#core/article/article.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { tellingWords } from './telling-words.ts'
import { sentencesOf } from './ticket-text.ts'

/** The article says one thing, agents who solved tickets keep saying another: both sentences, and which tickets. */
export type Contradiction = {
  readonly article: string
  readonly tickets: string
  readonly ticketIds: readonly string[]
}

const FIGURE =
  /([0-9][0-9,.:]{0,15}[0-9]|[0-9])\s?(営業日|か月|ヶ月|ヵ月|文字|時間|週間|[\p{Script=Han}％%]{1,2}|(?:minutes?|hours?|days?|weeks?|months?|characters?|times?|mb|gb|kb)(?![a-z])|番)/giu

/** Numbers known by the word before them: an extension, a port, a version. */
const NUMBERED =
  /(内線|ポート|バージョン|ダイヤル|extension|ext\.|port|version)(?:番号)?\s?(?:は|を|:|is)?\s?([0-9][0-9.-]{0,11}[0-9]|[0-9])/giu

/** What follows is how it was, not how it is. */
const FORMER =
  /[（(](?:以前|従来|これまで|旧|previously|formerly|was)[^）)]{0,40}[）)]|(?:以前は|従来は|これまでは|旧来は)[^、。]{0,30}[、。]?|(?:used to be|was previously)[^,.]{0,30}[,.]?|[0-9][0-9,.:]{0,15}\s?[^\s0-9]{1,4}から(?=[0-9])|from [0-9][0-9,.:]{0,15}\s?[a-z]{0,10} (?=to [0-9])/giu

/** An agent who says that something changed. */
const CHANGED =
  /変更になり|変更され|変わりました|に(?:上が|下が|延び|増え|減)り?(?:ました)?|設定変更により|廃止され|has changed|have changed|no longer|is now\b|was raised to|was extended/i

/**
 * Figures of one unit that differ between the article and the resolutions, in sentences about the same thing, and
 * changes agents report. At least three tickets, and a tenth of those solved, must say so, and at most a third as
 * many repeat the article.
 */
export function contradictionsOf(
  article: Pick<Article, 'summary' | 'body'> & Partial<Pick<Article, 'title'>>,
  tickets: readonly Pick<Ticket, 'id' | 'resolution'>[],
): readonly Contradiction[] {
  const said = sentencesOf(`${article.summary}\n${wordsOfMarkdown(article.body)}`).map(toStatement)
  const figures = new Set(said.flatMap(one => one.figures.map(keyOf)))
  const known = tellingWords([article.title ?? '', ...said.map(one => one.text)].join('\n'))
  const solved = tickets.filter(ticket => ticket.resolution)
  const claims = new Map<string, Claim>()
  const repeats = new Map<string, Set<string>>()
  for (const { id, resolution } of solved)
    for (const text of sentencesOf(resolution ?? '')) {
      const changed = CHANGED.test(text)
      const statement = toStatement(text.normalize('NFKC').replaceAll(FORMER, ' '))
      for (const figure of statement.figures) {
        if (figures.has(keyOf(figure))) add(repeats, figure.unit, id)
        const against = figures.has(keyOf(figure)) ? undefined : nearest(said, statement, { figure, changed })
        if (!against) continue
        const key = keyOf(figure)
        const claim = claims.get(key) ?? {
          article: against.text,
          sentence: text,
          unit: figure.unit,
          ids: new Set(),
        }
        claim.ids.add(id)
        claims.set(key, claim)
      }
    }
  const enough = Math.max(3, solved.length / 10)
  return [...claims.values()]
    .filter(({ ids, unit }) => ids.size >= enough && (repeats.get(unit)?.size ?? 0) * 3 <= ids.size)
    .filter(({ sentence }) => [...tellingWords(sentence)].some(word => known.has(word)))
    .sort((a, b) => b.ids.size - a.ids.size || (a.sentence < b.sentence ? -1 : 1))
    .slice(0, 5)
    .map(({ article: text, sentence, ids }) => ({
      article: text.slice(0, 240),
      tickets: sentence.slice(0, 240),
      ticketIds: [...ids].slice(0, 50),
    }))
}

type Figure = Readonly<{ value: string; unit: string }>
type Statement = Readonly<{ text: string; figures: readonly Figure[]; words: ReadonlySet<string> }>
type Claim = { article: string; sentence: string; unit: string; ids: Set<string> }

function keyOf({ value, unit }: Figure): string {
  return `${value} ${unit}`
}

function add(into: Map<string, Set<string>>, key: string, id: string): void {
  const ids = into.get(key) ?? new Set()
  ids.add(id)
  into.set(key, ids)
}

function toStatement(text: string): Statement {
  const folded = text.normalize('NFKC').replaceAll(/〈[^〉]{0,40}〉/g, ' ')
  const figures = [...folded.matchAll(FIGURE)].map(([, value = '', unit = '']) => ({
    value: value.replaceAll(',', ''),
    unit: unit.toLowerCase().replace(/(?<=[a-z]{3})s$/, ''),
  }))
  for (const [, label = '', value = ''] of folded.matchAll(NUMBERED))
    figures.push({ value, unit: label.toLowerCase() })
  const words = tellingWords(folded)
  for (const word of words) if (/\d/.test(word)) words.delete(word)
  return { text, figures, words }
}

/** The article's sentence with another figure of the unit that shares most words: two, or one where a change is reported. */
function nearest(
  said: readonly Statement[],
  statement: Statement,
  of: { figure: Figure; changed: boolean },
): Statement | undefined {
  let best: Statement | undefined
  let most = of.changed ? 0 : 1
  for (const one of said) {
    if (!one.figures.some(figure => figure.unit === of.figure.unit)) continue
    const shared = [...statement.words].filter(word => one.words.has(word)).length
    if (shared > most) {
      best = one
      most = shared
    }
  }
  return best
}
