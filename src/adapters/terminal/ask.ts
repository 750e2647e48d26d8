import type { Interface } from 'node:readline/promises'
import type { Writable } from 'node:stream'
import { nearest } from '#core/text/nearest.ts'
import type { Locale, LocalizedText } from '#schemas/locale.ts'

/** Where questions are asked, and where the rest is written. */
export type Terminal = Readonly<{ lines: Interface; out: Writable }>

/** Something that can be chosen: what is written, and what it means. */
export type Choice = Readonly<{ id: string; name: string }>

/** A question: its choices, or what a free answer must be. */
export type Question = Readonly<{
  ask: LocalizedText
  choices?: readonly Choice[]
  fits?: (said: string) => boolean
  /** What a free answer must be, said when it is not. */
  expected?: LocalizedText
}>

/**
 * Asks until the answer fits. Choices are shown one a line with their meaning; their number is as good as their id.
 * What does not fit is said, with what was probably meant.
 */
export async function askOn(terminal: Terminal, question: Question, locale: Locale): Promise<string> {
  const { ask, choices } = question
  if (choices) terminal.out.write(listOf(choices))
  for (;;) {
    const said = (await terminal.lines.question(`${ask[locale]}: `)).trim()
    const answer = answerTo(question, said)
    if (answer !== undefined) return answer
    if (said !== '') terminal.out.write(refusal(question, said)[locale])
  }
}

/**
 * The answer as it is kept: a choice's id, or the text itself; undefined where it does not fit. Numbers and names may
 * come in full width, as a Japanese keyboard gives them.
 */
export function answerTo({ choices, fits = () => true }: Question, said: string): string | undefined {
  if (said === '') return undefined
  const plain = said.normalize('NFKC')
  if (!choices) return [said, plain].find(fits)
  const byNumber = /^\d{1,3}$/.test(plain) ? choices[Number(plain) - 1]?.id : undefined
  return choices.find(({ id }) => id === plain)?.id ?? byNumber
}

/** Asks until the answer is yes or no, in either language. */
export async function askYes(terminal: Terminal, ask: LocalizedText, locale: Locale): Promise<boolean> {
  for (;;) {
    const said = (await terminal.lines.question(`${ask[locale]} (y/n) `))
      .trim()
      .normalize('NFKC')
      .toLowerCase()
    if (/^(?:y|yes|はい)$/.test(said)) return true
    if (/^(?:n|no|いいえ)$/.test(said)) return false
  }
}

/** The ids of the choices, for one line; empty where anything may be said. */
export function idsOf({ choices }: Question): string {
  return choices ? ` (${choices.map(({ id }) => id).join(' | ')})` : ''
}

function listOf(choices: readonly Choice[]): string {
  const width = Math.max(...choices.map(({ id }) => id.length))
  return choices
    .map(({ id, name }, index) => `  ${String(index + 1).padStart(2)}  ${id.padEnd(width)}  ${name}\n`)
    .join('')
}

function refusal({ choices, expected }: Question, said: string): LocalizedText {
  const near =
    choices &&
    nearest(
      said,
      choices.map(({ id }) => id),
    )
  if (near)
    return {
      ja: `「${said}」は選べません。${near} でしょうか。\n`,
      en: `Unexpected ${said}. Did you mean ${near}?\n`,
    }
  if (choices)
    return {
      ja: `「${said}」は選べません。番号か名前を入れてください。\n`,
      en: `Unexpected ${said}, expected a number or a name of the list.\n`,
    }
  return expected
    ? {
        ja: `「${said}」では使えません。${expected.ja}が必要です。\n`,
        en: `Unexpected ${said}, expected ${expected.en}.\n`,
      }
    : { ja: '', en: '' }
}
