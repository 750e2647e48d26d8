/** One line of a comment that begins with a command: its name, and the rest of the line. */
export type CommandLine = Readonly<{ name: string; rest: string; line: string }>

const COMMAND = /^\/([a-z]{2,20})(?:\s+(\S.{0,200}))?$/

/** The lines of a comment that are commands of these names, outside code. Anything else is conversation. At most ten. */
export function commandLines(comment: string, names: readonly string[]): readonly CommandLine[] {
  const found: CommandLine[] = []
  let fenced = false
  for (const raw of comment.split(/\r?\n/).slice(0, 200)) {
    const line = raw.trim().slice(0, 300)
    if (/^(?:```|~~~)/.test(line)) fenced = !fenced
    const match = fenced ? null : COMMAND.exec(line)
    const name = match?.[1] ?? ''
    if (names.includes(name)) found.push({ name, rest: (match?.[2] ?? '').trim(), line })
  }
  return found.slice(0, 10)
}
