import { isPlainWord } from './plain-words.ts'
import type { Span } from './span.ts'

const MACHINE = /[A-Za-z][A-Za-z0-9-]{0,62}(?![\w.@-])/y
const USER = /(?<![\w.@-])[A-Za-z][\w.-]{0,31}$/
const LONGEST_USER = 34
const COMMAND = /(?<![\w-])(?:ssh|scp|sftp|rsync|ssh-copy-id|mosh|curl|wget)(?![\w-])[^\n]{0,50}$/i

/** The account and the machine in prompts and commands: kondo@build-node3:~$, ssh mori@ubuntu-dev. */
export function findUsersAtHosts(folded: string): Span[] {
  const spans: Span[] = []
  for (let at = folded.indexOf('@'); at !== -1; at = folded.indexOf('@', at + 1)) {
    MACHINE.lastIndex = at + 1
    const machine = MACHINE.exec(folded)?.[0]
    if (machine === undefined) continue
    const user = USER.exec(folded.slice(Math.max(0, at - LONGEST_USER), at))?.[0]
    const end = at + 1 + machine.length
    if (user === undefined) {
      // oracle:thin:@oradb-dev:1521
      if (/^:\d{2,5}(?!\d)/.test(folded.slice(end, end + 7)) && !isPlainWord(machine))
        spans.push({ kind: 'host', start: at + 1, end })
      continue
    }
    const start = at - user.length
    const isLogin =
      /^(?::[~/\w]| ?~|[$#\]])/.test(folded.slice(end, end + 2)) ||
      /[-\d]/.test(machine) ||
      (/[<([]/.test(folded.charAt(start - 1)) && /[>)\]]/.test(folded.charAt(end))) ||
      COMMAND.test(folded.slice(Math.max(0, start - 56), start))
    if (!isLogin) continue
    if (!isPlainWord(user)) spans.push({ kind: 'account', start, end: at })
    if (!isPlainWord(machine)) spans.push({ kind: 'host', start: at + 1, end })
  }
  return spans
}
