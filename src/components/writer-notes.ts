import { type Html, html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'

/** A message of the check, and the words of the line it is about: undefined for the head of the file. */
export type WriterNote = Readonly<{ message: Message; near: string | undefined }>

const WORDS = {
  ja: {
    title: '書き手へ（公開はされません）',
    none: '指摘はありません。',
    beside: '指摘は、本文のそれぞれの箇所の下にあります。',
    error: '誤り',
    warning: '注意',
    broken: 'この記事は、まだ表示できません',
    site: '指摘のある記事',
    count: (n: number) => `${n}件`,
    line: (n: number) => `${n}行目`,
  },
  en: {
    title: 'For the writer (never published)',
    none: 'Nothing to mend.',
    beside: 'Each note stands below the paragraph it is about.',
    error: 'Error',
    warning: 'Warning',
    broken: 'This article can not be shown yet',
    site: 'Articles with something to mend',
    count: (n: number) => `${n}`,
    line: (n: number) => `line ${n}`,
  },
} as const

/** Where the notes are: the language of the page, and the guide's page of rules where this build has one. */
export type NotesPage = Readonly<{ locale: Locale; rules: string | undefined }>

/** What the check says of one article, at its head. In the browser each note moves beside the paragraph it is about. */
export function writerNotes(notes: readonly WriterNote[], { locale, rules }: NotesPage): Html {
  const words = WORDS[locale]
  const path = notes[0]?.message.path
  const items = notes.map(
    ({ message, near }) =>
      html`<li class="writer-note is-${message.severity}" data-near="${near ?? ''}"><p><strong>${
        words[message.severity]
      }</strong> ${message.text[locale]}</p>${message.fix && html`<p>${message.fix[locale]}</p>`}<p class="writer-place">${words.line(
        message.line,
      )} ${rules ? html`<a href="${rules}#rule-${message.rule}">${message.rule}</a>` : message.rule}</p></li>`,
  )
  return html`<aside class="writer-notes" data-writer-notes aria-label="${words.title}"><p><strong>${words.title}</strong>${path && html` <span class="writer-place">${path}</span>`}</p>${
    items.length > 0
      ? html`<ol>${items}</ol><p data-beside hidden>${words.beside}</p>`
      : html`<p>${words.none}</p>`
  }</aside>`
}

/** The list on the home page: which articles have something to mend, with a link to each. */
export function writerList(
  articles: readonly Readonly<{ href: string; title: string; count: number }>[],
  locale: Locale,
): Html {
  const words = WORDS[locale]
  if (articles.length === 0) return html``
  return html`<aside class="writer-notes" aria-label="${words.site}"><details><summary><strong>${words.site}</strong> ${words.count(
    articles.length,
  )}</summary><ul>${articles.map(
    ({ href, title, count }) => html`<li><a href="${href}">${title}</a> ${words.count(count)}</li>`,
  )}</ul></details></aside>`
}

/** The page of an article that the gate refuses: nothing but why, errors first. */
export function brokenArticle(notes: readonly WriterNote[], page: NotesPage): Html {
  const isWarning = ({ message }: WriterNote) => (message.severity === 'error' ? 0 : 1)
  const sorted = notes.toSorted((a, b) => isWarning(a) - isWarning(b))
  return html`<main id="main"><h1>${WORDS[page.locale].broken}</h1>${writerNotes(sorted, page)}</main>`
}

/** Puts a part at the head of a page's `<main>`. */
export function atHeadOf(main: Html, part: Html): Html {
  return trusted(main.safe.replace(/^<main[^>]*>/, open => open + part.safe))
}
