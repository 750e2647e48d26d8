import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { printFailure } from '#adapters/terminal/print-failure.ts'
import { terminalLocale } from '#adapters/terminal/print-messages.ts'
import { nearest } from '#core/text/nearest.ts'
import { type CalendarDate, isCalendarDate } from '#schemas/calendar-date.ts'
import type { Locale, LocalizedText } from '#schemas/locale.ts'
import { LOCALES } from '#schemas/locales.ts'

export type Command<O extends ParseArgsOptionsConfig> = Readonly<{
  /** What `--help` prints; in two languages it follows `--lang`, else the terminal. */
  help: string | LocalizedText
  options: O
  /** Whether words beside the options are expected. */
  takesWords?: boolean
  run: (values: ValuesOf<O>, words: readonly string[], locale: Locale) => unknown
  /** Exit code when something outside failed; default 1. */
  failureCode?: number
}>
export type ValuesOf<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: boolean }>
>['values']

/** A command was called wrongly: said in one line, with exit code 2 and nothing done. */
export class UsageError extends Error {
  readonly text: LocalizedText
  constructor(text: LocalizedText) {
    super(text.en)
    this.text = text
  }
}

/** Reads the arguments, then runs a command. It prints what fails, without a stack, and sets the exit code. */
export async function runCommand<const O extends ParseArgsOptionsConfig>(command: Command<O>): Promise<void> {
  const { help, options, takesWords = false, run, failureCode = 1 } = command
  let locale = terminalLocale()
  try {
    const { values, positionals } = parse(options, takesWords)
    if ('lang' in values && typeof values.lang === 'string') locale = oneOf('--lang', values.lang, LOCALES)
    if ('help' in values && values.help) console.log(typeof help === 'string' ? help : help[locale])
    else await run(values, positionals, locale)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.text[locale])
      console.error(locale === 'ja' ? '使い方は --help で見られます。' : 'See --help.')
      process.exitCode = 2
      return
    }
    printFailure(error, process.stderr, locale)
    process.exitCode = failureCode
  }
}

/** The value, if it is one of those allowed. Throws a UsageError otherwise. */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value)
  if (found !== undefined) return found
  const list = allowed.join(', ')
  throw new UsageError({
    ja: `${option} ${value} は使えません。${list} のどれかにしてください。`,
    en: `Unexpected ${option} ${value}, expected ${list}`,
  })
}

/** The number that is written, if it lies between the bounds, both included. Throws a UsageError otherwise. */
export function numberIn(
  option: string,
  written: string,
  { least, most = Number.MAX_SAFE_INTEGER, whole = true }: { least: number; most?: number; whole?: boolean },
): number {
  const value = written.trim() === '' ? Number.NaN : Number(written)
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
  const isOpen = most === Number.MAX_SAFE_INTEGER
  throw new UsageError({
    ja: `${option} ${written} は使えません。${least}${isOpen ? '以上' : `から${most}まで`}の${whole ? '整数' : '数'}にしてください。`,
    en: `Unexpected ${option} ${written}, expected a ${whole ? 'whole ' : ''}number ${isOpen ? `from ${least}` : `from ${least} to ${most}`}`,
  })
}

/** The day that is written as YYYY-MM-DD. Throws a UsageError if there is no such day. */
export function dayOf(option: string, written: string): CalendarDate {
  if (isCalendarDate(written)) return written
  throw new UsageError({
    ja: `${option} ${written} は使えません。2026-04-01 のような日付にしてください。`,
    en: `Unexpected ${option} ${written}, expected a day like 2026-04-01`,
  })
}

function parse<O extends ParseArgsOptionsConfig>(options: O, takesWords: boolean) {
  try {
    const config = { options: { help: { type: 'boolean' }, ...options } as O, allowPositionals: takesWords }
    return parseArgs(config)
  } catch (error) {
    throw new UsageError(usageText(error, Object.keys(options)))
  }
}

function usageText(error: unknown, known: readonly string[]): LocalizedText {
  const said = error instanceof Error ? error.message : String(error)
  const unknown = /Unknown option '-*([^'=]+)/.exec(said)?.[1]
  if (unknown === undefined) return { ja: `引数を読めません：${said}`, en: said }
  const near = nearest(unknown, known)
  return {
    ja: `--${unknown} という指定はありません。${near ? `--${near} のことですか？` : ''}`,
    en: `Unexpected --${unknown}${near ? `, did you mean --${near}?` : ''}`,
  }
}
