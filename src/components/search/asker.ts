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

/**
 * Asks one question after the other in the language of the page, for a list of results. Each answer that counts is told on
 * the bus and as a search event, and so is the result the reader chooses. No answer comes while a pointer presses on the
 * list: what is exchanged under a press never gets the click.
 */
export function createAsker(list: HTMLElement): Asker {
  const place = placeOfPage()
  const released = releaseOf(list)
  tellChosen(list)
  let turn = 0
  return {
    ask: async question => {
      const mine = ++turn
      try {
        const answer = await ask({ ...place, ...question })
        await released()
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
function tellChosen(list: HTMLElement): void {
  list.addEventListener('click', event => {
    const chosen = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null
    if (chosen?.dataset['id']) resultChosen(chosen.dataset['id'])
  })
}

/** Waits until no pointer presses on the element and the click, if it was one, has been dispatched. */
function releaseOf(element: HTMLElement): () => Promise<void> {
  let isPressed = false
  element.addEventListener('pointerdown', () => {
    isPressed = true
  })
  const ends = ['pointerup', 'pointercancel'] as const
  for (const end of ends)
    addEventListener(end, () => {
      isPressed = false
    })
  return async () => {
    if (!isPressed) return
    await new Promise(resolve => {
      for (const end of ends) addEventListener(end, resolve, { once: true })
    })
    await new Promise(resolve => setTimeout(resolve))
  }
}
