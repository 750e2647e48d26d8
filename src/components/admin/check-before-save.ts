import { lintArticle } from '#core/lint/lint-article.ts'
import type { LintSettings } from '#core/lint/rule.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'

/** What the rules know of the rest, as far as they need it for one article. */
export type CheckSettings = Omit<LintSettings, 'synonyms'>

/** One thing the check says, as a writer at a form reads it. */
export type Said = Readonly<{ severity: Message['severity']; where: string; text: string }>

/** What the check says of an article before it is saved: errors refuse it, warnings are told. Errors come first. */
export type Verdict = Readonly<{ isRefused: boolean; said: readonly Said[] }>

/**
 * Checks the source a form is about to save, by every rule that needs nothing but the article and the settings; in the
 * words of `npm run check`. `address` is the editor's own (`#/collections/ja-account/entries/reset-password`).
 */
export function checkBeforeSave(
  source: string,
  { address, settings, locale }: Readonly<{ address: string; settings: CheckSettings; locale: Locale }>,
): Verdict {
  const { findings } = lintArticle(pathOf(address, settings), source, { ...settings, synonyms: [] })
  const lines = source.split(/\r?\n/)
  const bodyAt = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1
  const said = findings.map(({ severity, line, text, fix }) => ({
    severity,
    where: whereOf(line, { lines, bodyAt, locale }),
    text: fix ? `${text[locale]} ${fix[locale]}` : text[locale],
  }))
  const isRefused = said.some(({ severity }) => severity === 'error')
  return { isRefused, said: said.toSorted((a, b) => rank(a) - rank(b)) }
}

/** Where the article is, or will be: the name of a new one is checked by the form, and by its pull request. */
function pathOf(address: string, { site, categories }: CheckSettings): string {
  const [, locale = site.locales[0], category = categories[0]?.id, slug = 'new-article'] =
    /#\/collections\/(ja|en)-([a-z0-9-]+)\/(?:new|entries\/([a-z0-9-]+))/.exec(address) ?? []
  return `content/articles/${locale}/${category}/${slug}.mdx`
}

type Lines = Readonly<{ lines: readonly string[]; bodyAt: number; locale: Locale }>

/** A field by its name; a line of the text by its number in the box, and its first words. */
function whereOf(line: number, { lines, bodyAt, locale }: Lines): string {
  const words = (lines[line - 1] ?? '').trim()
  if (line <= bodyAt) return /^([A-Za-z]+):/.exec(words)?.[1] ?? ''
  const first = lines.findIndex((text, index) => index >= bodyAt && text.trim() !== '')
  const number = line - Math.max(first, bodyAt)
  const short = words.length > 30 ? `${words.slice(0, 30)}…` : words
  return locale === 'ja' ? `本文 ${number}行目「${short}」` : `text, line ${number} “${short}”`
}

function rank({ severity }: Said): number {
  return severity === 'error' ? 0 : 1
}
