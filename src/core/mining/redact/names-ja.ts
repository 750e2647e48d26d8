import { findAddressedNames } from './addressed-names.ts'
import type { Clues } from './clues.ts'
import { findForeignNames } from './foreign-names.ts'
import { findKanaNames } from './kana-names.ts'
import { findLabelledNames } from './labelled-names.ts'
import type { Span } from './span.ts'
import { findStandingNames } from './standing-names.ts'

/** Names in Japanese texts, by their neighbours (さん, 様, 課長, 〜と申します, 氏名：), by where they stand and by known names. */
export function findJapaneseNames(folded: string, { hasKatakana, hasKanji, hasSpace }: Clues): Span[] {
  const spans = findAddressedNames(folded)
  spans.push(...findLabelledNames(folded))
  if (hasKanji) spans.push(...findStandingNames(folded))
  if (hasKatakana || hasSpace) spans.push(...findKanaNames(folded, { hasKatakana, hasSpace }))
  if (hasKatakana) spans.push(...findForeignNames(folded))
  return spans
}
