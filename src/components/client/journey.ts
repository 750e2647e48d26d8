import { emit, on } from './bus.ts'
import { recall, remember } from './dom.ts'
import { environmentOf } from './environment.ts'
import { words } from './words.ts'

/** What a reader did on the way to a person, kept in this tab only. */
export type Journey = {
  query?: string
  article?: string
  title?: string
  /** Question and answer, in turn, as read on the page. */
  path?: readonly string[]
  steps?: readonly string[]
}

const NAME = 'journey'

/** The journey so far. */
export function readJourney(): Journey {
  const text = recall(NAME, 'session')
  try {
    // Written by changeJourney in this tab.
    return text ? (JSON.parse(text) as Journey) : {}
  } catch {
    return {}
  }
}

/** Adds to the journey. */
export function changeJourney(change: Journey): void {
  remember(NAME, JSON.stringify({ ...readJourney(), ...change }), 'session')
}

/** Notes which article is open and what was searched for. */
export function startJourney(): void {
  // The search page asks for `q`; what leads to a person names it in full.
  const asked = new URLSearchParams(location.search)
  const query = asked.get('q') ?? asked.get('query')
  if (query) changeJourney({ query })
  on('searched', ({ query: asked }) => changeJourney({ query: asked }))
  const { article, title } = document.querySelector<HTMLElement>('main[data-article]')?.dataset ?? {}
  if (!article || !title) return
  const before = readJourney()
  emit('opened', { article, query: before.query })
  if (before.article === article) return
  changeJourney({
    article,
    title,
    path: [],
    steps: [...(before.steps ?? []), before.title ?? ''].filter(Boolean).slice(-5),
  })
}

/** The journey as the text that a person at the desk reads. */
export function journeyText(journey: Journey): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.article, journey.title && words.named(journey.title, journey.article ?? '')],
    [words.query, journey.query],
    [words.treePath, journey.path?.join('\n　')],
    [words.steps, journey.steps?.join(' / ')],
    [words.environment, environment()],
  ]
  const facts = lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  return [`${words.trouble}: `, '', '--', ...facts].join('\n')
}

/** Browser, system and window, without anything that names the reader. */
function environment(): string {
  return `${environmentOf(navigator.userAgent)}, ${innerWidth}×${innerHeight}, ${navigator.language}`
}

/** Fills `{article}` `{title}` `{query}` `{path}` `{steps}` `{env}` `{body}` of a contact's address. */
export function fillTemplate(template: string, journey: Journey, body: string): string {
  const values: Readonly<Record<string, string | undefined>> = {
    article: journey.article,
    title: journey.title ?? journey.query,
    query: journey.query,
    path: journey.path?.join(' > '),
    steps: journey.steps?.join(' / '),
    env: environment(),
    body,
  }
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((values[name] ?? '').toWellFormed()),
  )
}

/** Fills the addresses of all contacts on the page again. */
export function fillContacts(body = journeyText(readJourney())): void {
  const journey = readJourney()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-template]')) {
    link.href = fillTemplate(link.dataset['template'] ?? '', journey, body)
  }
}
