import { findAddressedNames } from './addressed-names.ts'
import type { Clues } from './clues.ts'
import { findForeignNames } from './foreign-names.ts'
import { findKanaNames } from './kana-names.ts'
import { findKinNames } from './kin-names.ts'
import { findLabelledNames } from './labelled-names.ts'
import { findRowNames } from './row-names.ts'
import type { Span } from './span.ts'
import { findStandingNames } from './standing-names.ts'

/** Names in Japanese texts, by their neighbours (さん, 様, 課長, 〜と申します, 氏名：), by where they stand and by known names. */
export function findJapaneseNames(folded: string, clues: Clues): Span[] {
  const { hasKatakana, hasKanji, hasSpace, hasNewline } = clues
  const spans = findAddressedNames(folded, clues)
  findLabelledNames(folded, clues, spans)
  if (hasKanji) {
    findKinNames(folded, clues, spans)
    findStandingNames(folded, clues, spans)
  }
  if (hasKatakana || hasSpace) findKanaNames(folded, clues, spans)
  if (hasKatakana) findForeignNames(folded, clues, spans)
  if (hasNewline) findRowNames(folded, spans)
  return spans
}
