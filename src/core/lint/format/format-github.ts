import type { Locale } from '#schemas/locale.ts'
import type { Message } from '#schemas/message.ts'

/** Messages as GitHub workflow commands, which show them on the lines of a pull request. */
export function formatGithub(messages: readonly Message[], locale: Locale): string {
  return messages
    .map(({ path, line, column, rule, severity, text, fix }) => {
      const said = fix ? `${text[locale]}\n${fix[locale]}` : text[locale]
      const where = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`
      return `::${severity} ${where}::${escaped(said)}\n`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
