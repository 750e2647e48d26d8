import { emit } from '../client/bus.ts'
import { type Answer, ask, placeOfPage } from './search-client.ts'
import { resultChosen, searchAnswered } from './search-events.ts'

type Asked = Readonly<{ query: string; typing: boolean; limit: number }>

export type Asker = Readonly<{
  /** The answer; undefined where the reader asked something else before it came. Rejects where the search is broken. */
  ask: (question: Asked) => Promise<Answer | undefined>
  /** Drops the answer still waited for. */
  forget: () => void
}>

/** Asks one question after the other in the language of the page; each answer that counts is told on the bus and as a search event. */
export function createAsker(): Asker {
  const place = placeOfPage()
  let turn = 0
  return {
    ask: async question => {
      const mine = ++turn
      try {
        const answer = await ask({ ...place, ...question })
        if (mine !== turn) return undefined
        searchAnswered({
          query: question.query,
          locale: place.locale,
          resultCount: answer.resultCount,
          strictHit: answer.confident,
          topId: answer.hits[0]?.card.id,
        })
        emit('searched', { query: question.query, foundCount: answer.resultCount })
        return answer
      } catch (cause) {
        if (mine !== turn) return undefined
        throw cause
      }
    },
    forget: () => {
      turn++
    },
  }
}

/** Tells which result the reader chose in a list; what leads to an article carries its id. */
export function tellChosen(list: HTMLElement): void {
  list.addEventListener('click', event => {
    const chosen = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null
    if (chosen?.dataset['id']) resultChosen(chosen.dataset['id'])
  })
}
