import { loadDefaultJapaneseParser } from 'budoux'
import { type Html, html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'

const parser = loadDefaultJapaneseParser()
const known = new Map<string, Html>()

/**
 * A heading that breaks between phrases (文節) only: `<wbr>` where BudouX sees a phrase begin.
 * The element around it needs the class `phrases`. Copied text stays as written.
 */
export function phrases(text: string, locale: Locale): Html {
  if (locale !== 'ja') return html`${text}`
  const before = known.get(text)
  if (before) return before
  const parts = parser.parse(text)
  const made = html`${parts.map((part, index) => html`${index > 0 && WBR}${part}`)}`
  known.set(text, made)
  return made
}

/** The parts of a text that should not be broken: phrases in Japanese, words in English. Joined they are the text. */
export function phraseParts(text: string, locale: Locale): readonly string[] {
  return locale === 'ja' ? parser.parse(text) : text.split(/(?<=\s)/)
}

const WBR = html`<wbr>`
