import { isKanji } from './characters.ts'
import type { Clues } from './clues.ts'
import { isNobody } from './japanese-desk.ts'
import { isGivenAfterSurname, isGivenReading } from './japanese-name-shape.ts'
import { NAME_MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

/** Kin, and the given name behind: 妻の直美, 長男の蒼太, 娘のけいたの分. */
const KIN =
  /(?<![々\u3400-\u9fff]{2})(?:妻|夫|娘|息子|[長次三四]男|[長次三四]女|父|母|兄|弟|姉|妹|孫|子ども?|子供|家内|主人|祖[父母]|叔[父母]|伯[父母]|甥|姪|義[父母])(?:[の(]|(?<=[長次三四][男女]|娘|息子)(?=[\u3400-\u9fff]{2,3}(?![\u3400-\u9fff]))|(?=(?!さん|さま|ちゃん|くん|たち|[のはがをにへともでや])[\u3041-\u3096]{3}))([\u3400-\u9fff々]{1,3}|[\u3041-\u3096]{2,8}|[\u30a1-\u30faー]{2,5})/g
/** What may stand behind a name. */
const BEHIND = /^(?:$|[\s、。,.()「」・/]|さん|ちゃん|くん|君|です|で|と|の|は|が|を|に|も|へ|から|より)/
const LONGEST_KANA = 6

/** Given names alone, which only kin are called by in a ticket. */
export function findKinNames(folded: string, { nameMarks }: Clues, spans: Span[]): void {
  if ((nameMarks & NAME_MARK.kin) === 0) return
  for (const match of allMatches(KIN, folded)) {
    const run = match[1] ?? ''
    const start = match.index + match[0].length - run.length
    const length = isKanji(run.charCodeAt(0)) ? kanjiGiven(run) : kanaGiven(folded, start, run)
    if (length > 0 && BEHIND.test(folded.slice(start + length, start + length + 3)))
      spans.push({ kind: 'name', start, end: start + length })
  }
}

function kanjiGiven(run: string): number {
  return isGivenAfterSurname(run) && !isNobody(run) ? run.length : 0
}

/** The longest reading of a given name behind which a particle follows. */
function kanaGiven(folded: string, start: number, run: string): number {
  for (let length = Math.min(LONGEST_KANA, run.length); length >= 2; length -= 1)
    if (isGivenReading(run.slice(0, length)) && BEHIND.test(folded.slice(start + length, start + length + 3)))
      return length
  return 0
}
