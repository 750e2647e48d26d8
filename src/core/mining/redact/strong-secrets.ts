import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { matchesIn, type Window } from './windows.ts'

const WORD = /パスワード|パスコード|(?<![A-Za-z])(?:password|passwd|passcode|pass ?phrase|pwd?)(?![A-Za-z])/gi
const TOKEN = /(?<![!-~])["'`([]{0,2}([!-~]{6,64})/g
const AFTER = 80
const BREAK = /[\n。]/

/**
 * What is plainly a password further on in a sentence about one: “the password I was given (Spring!2023)”, “I changed
 * it to MyDog_Rex1”. The word may be far from its value, so the value alone has to convince.
 */
export function findStrongSecrets(folded: string, windows: readonly Window[]): Span[] {
  const spans: Span[] = []
  let done = 0
  for (const { match, base } of matchesIn(folded, windows, WORD)) {
    const from = Math.max(done, base + match.index + match[0].length)
    const rest = folded.slice(from, from + AFTER)
    const stop = rest.search(BREAK)
    const sentence = stop === -1 ? rest : rest.slice(0, stop)
    for (const token of allMatches(TOKEN, sentence)) {
      const value = (token[1] ?? '')
        .replace(/["'`)\]>]{0,4}[.,;:!?]{0,3}$/, '')
        .replace(/["'`)\]>]{1,4}$/, '')
      if (!isStrong(value)) continue
      const start = from + token.index + token[0].length - (token[1]?.length ?? 0)
      spans.push({ kind: 'secret', start, end: start + value.length })
    }
    done = from + sentence.length
  }
  return spans
}

/** Letters, a digit and a mark that passwords have and identifiers have not; or both cases, a digit and a dash between. */
function isStrong(value: string): boolean {
  if (value.length < 6 || !/\d/.test(value) || !/[A-Za-z]/.test(value) || /[\\/:<>=(){}|]/.test(value))
    return false
  if (/@[\w-]{1,63}\.[a-z]/i.test(value)) return false
  return (
    /[!#$%&*+?@^~]/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value) && /[A-Za-z][_-]/.test(value))
  )
}
