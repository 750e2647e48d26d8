import type { Writable } from 'node:stream'
import { textOf } from '#core/text/localized-error.ts'
import type { Locale } from '#schemas/locale.ts'

/** Prints what failed and why, from the outside in, without a stack: for the person who ran a script. */
export function printFailure(error: unknown, out: Writable, locale: Locale = 'en'): void {
  let told = ''
  for (let at: unknown = error, depth = 0; at !== undefined && depth < 5; depth++) {
    const said = textOf(at)[locale]
    const line = said.split('\n')[0] ?? ''
    if (depth === 0) out.write(`${said}\n`)
    else if (!told.includes(line)) out.write(locale === 'ja' ? `  原因：${line}\n` : `  because: ${line}\n`)
    told += `${said}\n`
    at = at instanceof Error ? at.cause : undefined
  }
}
