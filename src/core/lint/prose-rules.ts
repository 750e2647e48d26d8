import type { ProseRule } from './prose-rule.ts'
import { aOrAn } from './rules/a-or-an.ts'
import { acronymTwice } from './rules/acronym-twice.ts'
import { bracketsClosed } from './rules/brackets-closed.ts'
import { doubleNegative } from './rules/double-negative.ts'
import { droppedRa } from './rules/dropped-ra.ts'
import { hardToRead } from './rules/hard-to-read.ts'
import { manyCommas } from './rules/many-commas.ts'
import { oneStyle } from './rules/one-style.ts'
import { plainWords } from './rules/plain-words.ts'
import { sameConjunction } from './rules/same-conjunction.ts'
import { spellingVariants } from './rules/spelling-variants.ts'
import { wordTwice } from './rules/word-twice.ts'

/** Rules of prose, which listen to textlint, retext and prh. */
export const PROSE_RULES: readonly ProseRule[] = [
  oneStyle,
  droppedRa,
  doubleNegative,
  manyCommas,
  bracketsClosed,
  sameConjunction,
  wordTwice,
  plainWords,
  aOrAn,
  acronymTwice,
  hardToRead,
  spellingVariants,
]
