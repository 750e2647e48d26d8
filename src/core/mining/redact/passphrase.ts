import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const PASSPHRASE =
  /(?:合い?言葉|秘密の(?:質問の)?(?:答え|回答))(?:は|が|を|:)? ?[「『]([^「」『』\n]{2,30})[」』]/g

/** Words agreed on, which need no Latin letter: 合言葉は「むらさきいも」. */
export function findPassphrases(folded: string, { marks }: Clues): Span[] {
  if ((marks & MARK.passphrase) === 0) return []
  return allMatches(PASSPHRASE, folded).map(match => {
    const end = match.index + match[0].length - 1
    return { kind: 'secret', start: end - (match[1]?.length ?? 0), end }
  })
}
