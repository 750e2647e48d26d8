import type { Writable } from 'node:stream'
import pc from 'picocolors'
import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'

/** The language of the person at the terminal, from the usual variables; English where they say nothing. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const named = env.SODATE_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return named.toLowerCase().startsWith('ja') ? 'ja' : 'en'
}

/** Prints messages as `path:line:column rule text`, with how to mend it below, and a closing count. */
export function printMessages(
  messages: readonly Message[],
  out: Writable,
  locale: Locale = terminalLocale(),
): void {
  if (messages.length === 0) return
  const sorted = messages.toSorted(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
  for (const { path, line, column, rule, severity, text, fix } of sorted) {
    const colour = severity === 'error' ? pc.red : pc.yellow
    out.write(`${printable(path)}:${line}:${column} ${colour(rule)} ${printable(text[locale])}\n`)
    if (fix) out.write(`  ${pc.dim('→')} ${printable(fix[locale])}\n`)
  }
  const errorCount = messages.filter(message => message.severity === 'error').length
  const warningCount = messages.length - errorCount
  out.write(
    locale === 'ja'
      ? `エラー ${errorCount}件、警告 ${warningCount}件\n`
      : `${errorCount} errors, ${warningCount} warnings\n`,
  )
}

/** Control characters in content must not reach a terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
}
