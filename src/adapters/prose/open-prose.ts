import type { ProseHit } from '#core/lint/prose-rule.ts'
import type { Subject } from '#core/lint/rule.ts'
import type { Prh } from './open-prh.ts'

/**
 * Opens the prose engines: textlint for Japanese, retext for English, the spelling dictionary for both.
 * Each is loaded when the first article of its language comes: the analyser's dictionary takes a second.
 */
export function openProse(prh: Prh): (subject: Subject) => Promise<readonly ProseHit[]> {
  let japanese: Promise<(subject: Subject) => Promise<readonly ProseHit[]>> | undefined
  let english: Promise<(subject: Subject) => readonly ProseHit[]> | undefined
  return async subject => {
    if (subject.article.locale === 'ja')
      japanese ??= import('./open-textlint.ts').then(one => one.openTextlint())
    else english ??= import('./open-retext.ts').then(one => one.openRetext())
    const read = await (subject.article.locale === 'ja' ? japanese : english)
    const hits = [...((await read?.(subject)) ?? []), ...prh.hitsIn(subject)]
    return hits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  }
}
