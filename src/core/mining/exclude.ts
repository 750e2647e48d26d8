import type { Mining } from '#schemas/mining.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { textOf } from './ticket-text.ts'

export type Sorted = {
  readonly kept: readonly Ticket[]
  /** Tickets left out, counted by the id of the reason. */
  readonly excluded: Readonly<Record<string, number>>
}

/** The id of the reason to leave a ticket out, or undefined. `text` is `textOf` the ticket, where it is at hand. */
export type NoiseOf = (ticket: Pick<Ticket, 'subject' | 'request'>, text?: string) => string | undefined

/** Leaves out tickets that ask nothing, by the phrases of `content/mining.yaml`, and those without any question. */
export function excludeNoise(tickets: readonly Ticket[], mining: Pick<Mining, 'exclude'>): Sorted {
  const noiseOf = openNoise(mining)
  const excluded: Record<string, number> = {}
  const kept = tickets.filter(ticket => {
    const reason = noiseOf(ticket)
    if (reason) excluded[reason] = (excluded[reason] ?? 0) + 1
    return !reason
  })
  return { kept, excluded }
}

/** Prepares the phrases. Most tickets hold none of them, so lines are only cut where one occurs. */
export function openNoise(mining: Pick<Mining, 'exclude'>): NoiseOf {
  const rules = mining.exclude.flatMap(rule =>
    rule.phrases.map(phrase => ({ id: rule.id, phrase: fold(phrase), line: isShort(phrase) })),
  )
  const any = anyOf(rules.map(rule => rule.phrase))
  return (ticket, asked = textOf(ticket)) => {
    if (asked.trim() === '') return 'empty'
    const text = fold(`${ticket.subject}\n${ticket.request.slice(0, 300)}`)
    if (!any.test(text)) return undefined
    return rules.find(
      rule => text.includes(rule.phrase) && (!rule.line || linesOf(text).includes(rule.phrase)),
    )?.id
  }
}

/** One look for all phrases at once: most tickets hold none. Of no phrases nothing is found. */
function anyOf(phrases: readonly string[]): RegExp {
  const plain = phrases.map(phrase => phrase.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(plain.length > 0 ? plain.join('|') : '(?!)', 'u')
}

function linesOf(text: string): string[] {
  return text.split('\n').map(line => line.replace(/[\s。．.!！]+$/u, '').trim())
}

/** A phrase this short must be a whole line: テスト alone asks nothing, テストデータの場所 does. */
function isShort(phrase: string): boolean {
  return phrase.length <= (/^[\x20-\x7e]+$/.test(phrase) ? 4 : 3)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
