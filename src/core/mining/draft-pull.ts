import { formatMarker } from '#core/github/marker.ts'
import { plainTitle } from '#core/github/plain-text.ts'
import type { WantedPull } from '#core/github/wanted-pull.ts'
import { digestOf } from '#core/text/digest.ts'
import type { Locale } from '#schemas/locale.ts'

/** A draft as the bot keeps it between runs: where it goes in the repository, and its MDX. */
export type DraftFile = Readonly<{ path: string; text: string }>

const SAY = {
  ja: {
    title: (id: string) => `記事の下書き ${id}`,
    body: 'チケットから機械的に作った下書きです。内容を確かめて直し、ファイル名を決めてから、`status: draft` を外して公開してください。',
    issue: (number: number) => `候補: #${number}`,
  },
  en: {
    title: (id: string) => `Draft of an article, ${id}`,
    body: 'A draft made from tickets by machine. Check and mend it, choose a file name, and take out `status: draft` to publish it.',
    issue: (number: number) => `Candidate: #${number}`,
  },
} as const

/** The draft pull request of one candidate. It is not made again when a person closed it. */
export function draftPull(
  of: Readonly<{ id: string; draft: DraftFile; issueNumber: number | undefined }>,
  on: Readonly<{ locale: Locale; base: string }>,
): WantedPull {
  const say = SAY[on.locale]
  const key = `draft/${of.id}`
  const title = plainTitle(say.title(of.id))
  const issue = of.issueNumber === undefined ? [] : [say.issue(of.issueNumber)]
  // By id, not by text: more tickets reword a draft every week, and its reader is not to start anew.
  const marker = formatMarker({ key, files: digestOf(of.id) })
  return {
    key,
    branch: `sodate/draft-${of.id}`,
    base: on.base,
    title,
    body: [say.body, ...issue, marker].join('\n\n'),
    message: title,
    labels: ['sodate:candidate'],
    draft: true,
    files: new Map([[of.draft.path, of.draft.text]]),
  }
}
