import { addDays } from '#core/calendar/days.ts'
import { commandLines } from '#core/github/command-lines.ts'
import { articleIdSchema, slugSchema } from '#schemas/article.ts'
import { type CalendarDate, isCalendarDate } from '#schemas/calendar-date.ts'

/** What a comment asks of the bot. */
export type Command =
  | Readonly<{ do: 'snooze'; until: CalendarDate }>
  | Readonly<{ do: 'verified' | 'archive'; article: string }>
  | Readonly<{ do: 'reassign'; article: string | undefined; team: string }>
  | Readonly<{ do: 'unclear'; line: string }>

const LONGEST_SNOOZE_DAYS = 365
const NAMES = ['snooze', 'verified', 'reassign', 'archive']

/** The commands of a comment: lines that begin with one, outside code and quotes. Anything else is conversation. */
export function parseCommands(comment: string, today: CalendarDate): readonly Command[] {
  return commandLines(comment, NAMES).map(({ name, rest, line }) =>
    toCommand(name, rest.split(/\s+/), { line, today }),
  )
}

function toCommand(
  name: string,
  [first = '', second]: readonly string[],
  at: Readonly<{ line: string; today: CalendarDate }>,
): Command {
  const unclear: Command = { do: 'unclear', line: at.line }
  if (name === 'snooze') {
    const until = snoozeUntil(first, at.today)
    return until ? { do: 'snooze', until } : unclear
  }
  const article = articleIdSchema.safeParse(first.replace(/^(?:ja|en)\/(?=[^/]+\/)/, ''))
  if (name === 'verified' || name === 'archive')
    return article.success ? { do: name, article: article.data } : unclear
  const named = (second ?? first).replace(/^@/, '')
  const team = named.includes('/') ? `@${named}` : slugSchema.safeParse(named).data
  if (!team || (second !== undefined && !article.success)) return unclear
  return { do: 'reassign', article: second === undefined ? undefined : article.data, team }
}

/** `30d`, `4w` or a day; never longer than a year, never past. */
export function snoozeUntil(text: string, today: CalendarDate): CalendarDate | undefined {
  const span = /^(\d{1,4})([dw])$/.exec(text)
  const until = span ? addDays(today, Number(span[1]) * (span[2] === 'w' ? 7 : 1)) : text
  if (!isCalendarDate(until) || until <= today) return undefined
  return until > addDays(today, LONGEST_SNOOZE_DAYS) ? undefined : until
}
