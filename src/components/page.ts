import type { Html } from '#core/html/html.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Site } from '#schemas/site.ts'

/** The parts of a page that differ from the shell of its locale. */
export type Slots = Readonly<{
  /** `<title>` and everything else the page says about itself in `<head>`. */
  head: Html
  /** The language switch, which keeps the reader on the same article. */
  languages: Html
  /** `<main>` and all in it. */
  main: Html
}>

/**
 * One file of the built site, planned but not made.
 * `inputs` is everything the file shows besides its shell: when neither changed, the file did not change.
 */
export type PlannedFile = Readonly<
  {
    /** Path below the output folder: `ja/account/reset-password/index.html`. */ path: string
    inputs: unknown
  } & ({ kind: 'page'; locale: Locale; slots: () => Slots } | { kind: 'file'; content: () => string })
>

/** What Astro renders: in mode `shells` one empty page per locale and the guides, otherwise every page of the site. */
export type AstroPage = Readonly<
  { route: string; locale: Locale; site: Site; audience: Audience } & Record<keyof Slots, string> & {
      /** A guide: where its MDX is, and what stands before and after its text. */
      guide?: Readonly<{ slug: string; path: string; before: string; after: string }>
    }
>

/** The marks a shell carries where the slots go. They can't come from content: the shell has none. */
export const SLOT_MARKS: Readonly<Record<keyof Slots, string>> = {
  head: '<!--sodate-slot:head-->',
  languages: '<!--sodate-slot:languages-->',
  main: '<!--sodate-slot:main-->',
}

/** A shell cut at its marks: literal text and slot names in turn. */
export type CutShell = readonly Readonly<{ text: string; slot: keyof Slots | undefined }>[]

/** Cuts a rendered shell at its marks. Throws where a mark is missing or stands twice. */
export function cutShell(shell: string): CutShell {
  const marks = slotNames
    .map(slot => {
      const at = shell.indexOf(SLOT_MARKS[slot])
      if (at < 0 || shell.includes(SLOT_MARKS[slot], at + 1))
        throw new Error(`The shell needs the mark ${SLOT_MARKS[slot]} once`)
      return { slot, at }
    })
    .sort((a, b) => a.at - b.at)
  let from = 0
  const parts: { text: string; slot: keyof Slots | undefined }[] = []
  for (const { slot, at } of marks) {
    parts.push({ text: shell.slice(from, at), slot })
    from = at + SLOT_MARKS[slot].length
  }
  parts.push({ text: shell.slice(from), slot: undefined })
  return parts
}

/** Puts a page's slots into its shell. */
export function stamp(shell: CutShell, slots: Slots): string {
  return shell.map(({ text, slot }) => (slot ? text + slots[slot].safe : text)).join('')
}

const slotNames = ['head', 'languages', 'main'] as const
