import { SEARCH_STRINGS } from '#site/i18n/search-strings.ts'
import { element, markedText } from './elements.ts'
import { addressOf, askedLine, categoryName, linkTo, metaLine } from './hit-parts.ts'
import { type Answer, type AnswerHit, placeOfPage } from './search-client.ts'
import { textSection } from './text-section.ts'
import { unsureSection } from './unsure.ts'

const strings = SEARCH_STRINGS[placeOfPage().locale]

export type Found = Readonly<{
  query: string
  answer: Answer
  /** The other language's answer, where it is the better one. */
  other: Answer | undefined
  /** The category that the list is narrowed down to, as chosen before; and what to do when another is chosen. */
  category: string | undefined
  onCategory: (category: string | undefined) => void
}>

/** Everything a search shows: the answer first where we are sure of it, or what helps on where we are not. */
export function foundSections({ query, answer, other, category, onCategory }: Found): readonly Node[] {
  const [best, ...rest] = answer.hits
  const isSure = best !== undefined && answer.confident
  const shown = isSure ? rest : answer.hits
  const words = answer.words.map(({ text }) => text).filter(text => text.length > 1)
  return [
    element('p', { class: 'search-count', role: 'status' }, countOf(answer)),
    ...(other ? [otherLanguage(other)] : []),
    isSure ? answerBox(best) : unsureSection(answer, query),
    ...(shown.length > 0
      ? [
          element('h2', {}, isSure ? strings.others : strings.nearest),
          ...narrowedList(shown, category, onCategory),
        ]
      : []),
    ...(words.length > 0 ? [textSection(words)] : []),
  ]
}

function countOf({ confident, hits, resultCount }: Answer): string {
  if (resultCount > hits.length) return strings.nearestOf(hits.length, resultCount)
  return confident || resultCount === 0 ? strings.results(resultCount) : strings.close(resultCount)
}

function answerBox(hit: AnswerHit): HTMLElement {
  return element(
    'section',
    { class: 'search-answer', 'aria-label': strings.answer },
    element('h2', {}, linkTo(hit)),
    askedLine(hit),
    element('p', { class: 'search-answer-summary' }, hit.card.summary),
    metaLine(hit),
    element(
      'p',
      {},
      element('a', { class: 'search-open', href: addressOf(hit), 'data-id': hit.card.id }, strings.open),
    ),
  )
}

/** The hits as a list, and buttons that narrow it down to one category where there are several. */
function narrowedList(
  hits: readonly AnswerHit[],
  before: string | undefined,
  onCategory: Found['onCategory'],
): readonly HTMLElement[] {
  const list = element('ol', { class: 'search-hits' })
  const counts = Map.groupBy(hits, ({ card }) => card.category)
  const draw = (category: string | undefined) =>
    list.replaceChildren(...hits.filter(({ card }) => !category || card.category === category).map(itemOf))
  const chosen = before !== undefined && counts.has(before) ? before : undefined
  draw(chosen)
  if (counts.size < 2) return [list]
  const group = element('div', { class: 'search-facets', role: 'group', 'aria-label': strings.filter })
  const button = (name: string, count: number, category?: string) => {
    const made = element(
      'button',
      { type: 'button', 'aria-pressed': String(category === chosen) },
      `${name} (${count})`,
    )
    made.addEventListener('click', () => {
      for (const each of group.querySelectorAll('button'))
        each.setAttribute('aria-pressed', String(each === made))
      draw(category)
      onCategory(category)
    })
    return made
  }
  group.append(
    button(strings.all, hits.length),
    ...[...counts].map(([category, some]) => button(categoryName(category), some.length, category)),
  )
  return [group, list]
}

function itemOf(hit: AnswerHit): HTMLElement {
  return element(
    'li',
    {},
    element('h3', {}, linkTo(hit)),
    askedLine(hit),
    element('p', {}, markedText(hit.card.summary, hit.marks)),
    metaLine(hit),
  )
}

function otherLanguage(answer: Answer): HTMLElement {
  return element(
    'section',
    { class: 'search-other-language', 'aria-label': strings.otherLanguage },
    element('h2', {}, strings.otherLanguage),
    element(
      'ul',
      { lang: answer.locale },
      ...answer.hits.map(hit => element('li', {}, linkTo(hit, answer.locale))),
    ),
  )
}
