import { readChangedSince } from '#adapters/git/changed-since.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import { html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'
import type { Model } from '#site/components/model.ts'
import type { PlannedFile } from '#site/components/page.ts'
import {
  atHeadOf,
  brokenArticle,
  type NotesPage,
  type WriterNote,
  writerList,
  writerNotes,
} from '#site/components/writer-notes.ts'
import { checkContent } from '../check/check-content.ts'
import { checkProse } from '../check/check-prose.ts'

const ARTICLE = /^content\/articles\/(ja|en)\/([^/]+\/[^/]+)\.mdx$/

/**
 * Puts what `npm run check` says onto the pages of the preview: on each article its own messages, on the home page the
 * list of articles that have some, and a page for each article that the gate refuses. Prose is read where it differs
 * from the main branch, as the check does.
 */
export async function addWriterNotes(
  root: string,
  files: readonly PlannedFile[],
  model: Model,
): Promise<readonly PlannedFile[]> {
  const notes = await readNotes(root)
  const titles = new Map(model.locales.flatMap(model.published).map(card => [card.path, card.title]))
  const pages = new Set(files.map(file => file.path))
  const hasGuide = model.audience === 'internal'
  const pageOf = (locale: Locale): NotesPage => ({
    locale,
    rules: hasGuide ? model.url(`${locale}/guide/rules/`) : undefined,
  })
  const shown = files.map((file): PlannedFile => {
    if (file.kind !== 'page') return file
    const path = `content/articles/${file.path.replace(/\/index\.html$/, '')}.mdx`
    const own = notes.get(path)
    const part =
      file.path === `${file.locale}/index.html`
        ? listFor(notes, { titles, model, locale: file.locale })
        : ARTICLE.test(path) && (own || titles.has(path))
          ? writerNotes(own ?? [], pageOf(file.locale))
          : undefined
    if (!part) return file
    return {
      ...file,
      slots: () => {
        const slots = file.slots()
        return { ...slots, main: atHeadOf(slots.main, part) }
      },
    }
  })
  const broken = [...notes].flatMap(([path, own]): readonly PlannedFile[] => {
    const [, locale, id] = ARTICLE.exec(path) ?? []
    const page = `${locale}/${id}/index.html`
    if ((locale !== 'ja' && locale !== 'en') || pages.has(page)) return []
    return [
      {
        kind: 'page',
        locale,
        path: page,
        inputs: [],
        slots: () => ({
          head: html`<title>${id ?? ''}</title>`,
          languages: html``,
          main: brokenArticle(own, pageOf(locale)),
        }),
      },
    ]
  })
  return [...shown, ...broken]
}

async function readNotes(root: string): Promise<ReadonlyMap<string, readonly WriterNote[]>> {
  const since = readChangedSince(root)
  const checked = checkContent(root, { since, useCache: true })
  const prose = await checkProse(root, checked, { only: since?.changed ?? new Set(), useCache: true })
  const lines = new Map(checked.sources.map(({ path, text }) => [path, text.split('\n')]))
  const findings = [...checked.findings, ...prose.findings].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  )
  return Map.groupBy(
    findings.map((message): WriterNote => ({ message, near: nearOf(message, lines.get(message.path)) })),
    ({ message }) => message.path,
  )
}

/** The words of a line of the text, of a table's row those of the cell; undefined in the frontmatter. */
function nearOf({ line, column }: Message, lines: readonly string[] = []): string | undefined {
  const end = lines.indexOf('---', 1)
  if (line <= end + 1) return undefined
  const written = lines[line - 1] ?? ''
  const start = written.startsWith('|') ? written.lastIndexOf('|', column - 1) + 1 : 0
  const cell = start > 0 ? /^[^|]*/.exec(written.slice(start))?.[0] : written
  return wordsOfMarkdown((cell ?? '').replace(/^\s*(?:\d+[.)]|[-*+])\s/, '')).trim() || undefined
}

function listFor(
  notes: ReadonlyMap<string, readonly WriterNote[]>,
  { titles, model, locale }: Readonly<{ titles: ReadonlyMap<string, string>; model: Model; locale: Locale }>,
) {
  return writerList(
    [...notes].flatMap(([path, own]) => {
      const [, where, id = ''] = ARTICLE.exec(path) ?? []
      if (where !== locale) return []
      return [{ href: model.url(`${locale}/${id}/`), title: titles.get(path) ?? id, count: own.length }]
    }),
    locale,
  )
}
