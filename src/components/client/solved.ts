import { emit } from './bus.ts'
import { make } from './dom.ts'
import { changeJourney, fillContacts } from './journey.ts'
import { words } from './words.ts'

const REASONS = ['wrong', 'unclear', 'other'] as const

/** "Did this solve it?" → no → why → what to read next → a person, who gets what the reader did so far. */
export function startSolved(): void {
  const box = document.querySelector<HTMLElement>('[data-solved]')
  const choices = box?.querySelector('[data-solved-choices]')
  const heading = box?.querySelector<HTMLElement>('h2')
  const article = document.querySelector<HTMLElement>('main[data-article]')?.dataset['article'] ?? ''
  if (!box || !choices || !heading) return
  const say = (title: string, ...rest: readonly Node[]) => {
    heading.textContent = title
    choices.replaceChildren(...rest)
    heading.focus()
  }
  choices.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null
    const { answer, reason } = button?.dataset ?? {}
    if (answer === 'yes') {
      emit('solved', { article })
      say(words.thanks)
    } else if (answer === 'no') {
      say(
        words.why,
        ...REASONS.map(one =>
          make('button', { type: 'button', class: 'button', 'data-reason': one }, words.reasons[one]),
        ),
      )
    }
    const why = REASONS.find(one => one === reason)
    if (!why) return
    emit('unsolved', { article, reason: why })
    changeJourney({ steps: [words.reasons[why]] })
    fillContacts()
    say(words.reasons[why], nextStep(why, box.dataset['contact'] ?? ''))
  })
}

function nextStep(why: (typeof REASONS)[number], contact: string): HTMLElement {
  const said = { wrong: words.nextWrong, unclear: words.nextUnclear, other: words.nextOther }[why]
  const box = make('div', { class: 'solved-next' }, make('p', {}, said))
  const related = document.querySelectorAll<HTMLAnchorElement>('.related .article-list a')
  if (why !== 'wrong' && related.length > 0) {
    const links = [...related].slice(0, 3).map(link => {
      const title = link.querySelector('.article-list-title')?.textContent ?? ''
      return make('li', {}, make('a', { href: link.href }, title))
    })
    box.append(make('ul', {}, ...links))
  }
  box.append(make('p', {}, make('a', { href: contact, class: 'button button-main' }, words.contact)))
  return box
}
