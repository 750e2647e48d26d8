import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'

/** Messages a line each, `path:line:column: severity rule: text`, as editors and grep read them. */
export function formatLines(messages: readonly Message[], locale: Locale): string {
  return messages
    .map(({ path, line, column, rule, severity, text, fix }) => {
      const said = fix ? `${text[locale]} ${fix[locale]}` : text[locale]
      return `${path}:${line}:${column}: ${severity} ${rule}: ${said.replace(/\s+/g, ' ')}\n`
    })
    .join('')
}
