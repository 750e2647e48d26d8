export type MomentOptions = {
  /** IANA zone of times written without one. */
  readonly timeZone: string
  /** Whether 01/04/2026 is 1 April; otherwise it is January 4, unless the first number is above 12. */
  readonly dayFirst?: boolean
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan janv ene gen ian янв',
    'feb févr fev fév feb',
    'mar mär mars märz mrz',
    'apr avr abr abr',
    'may mai mayo mag maio maj',
    'jun juin juni giu',
    'jul juil juli lug',
    'aug août ago aout',
    'sep sept set',
    'oct okt ott out',
    'nov',
    'dec dez déc dic des',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1])),
)
const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(AM|PM|午前|午後)?)? ?(Z|JST|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT)?$/i
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/
const JAPANESE =
  /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\([^)]{1,3}\))?(?: ?(午前|午後)?(\d{1,2})[:時](\d{1,2})(?:[:分](\d{1,2})秒?|分)?)?$/
const NAMED =
  /^(\d{1,2})[/. -]([\p{L}\d]{1,9})月?\.?[/. -](\d{2,4}),?(?: (\d{1,2}):(\d{2})(?::(\d{2}))? ?(AM|PM|午前|午後)?)?$/iu
const MONTH_FIRST =
  /^([\p{L}]{3,9})\.? (\d{1,2}),? (\d{4}),?(?: (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))? ?(AM|PM)?)?$/iu
const MAIL =
  /^(?:[A-Za-z]{3}, ?)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|[A-Z]{1,4})?(?: \([^)]{0,40}\))?$/
const EPOCH = /^\d{9,10}$|^\d{13}$/
const ERA = /^(令和|平成|R|H)\.?(元|\d{1,2})(?=[年./-])/
const YEAR_BEFORE: Readonly<Record<string, number>> = { 令和: 2018, R: 2018, 平成: 1988, H: 1988 }
const DAY_OR_MONTH = /^(\d{1,2})([/-])(\d{1,2})\2\d{2,4}(?!\d)/
/** Days since 1900 as Excel counts them, between 2009 and 2064. */
const EXCEL = /^(?:4|5)\d{4}(?:\.\d{1,12})?$/
const offsets = new Map<string, Intl.DateTimeFormat>()

/**
 * Reads a time as ticket tools write it: ISO, 2026/4/1 9:00, 30/Jun/25 9:54 AM with month names of several
 * languages, 2026年4月1日 10時00分, 令和8年4月1日, mail dates, 20260401, Excel’s 46113.38, seconds since 1970. Gives UTC, or undefined if it is none of these.
 */
export function parseMoment(written: string, options: MomentOptions): string | undefined {
  if (written.length > 80) return undefined
  const text = usual(written)
  if (text === '' || text.length > 60) return undefined
  if (EPOCH.test(text)) return toIso(Number(text) * (text.length === 13 ? 1 : 1000))
  if (EXCEL.test(text)) return excelMoment(Number(text), options)
  let match = ISO.exec(text)
  if (match !== null) {
    const parts = partsOf(match[1], match[2], match[3], [match[4], match[5], match[6], match[7]])
    return momentOf(parts, match[8], options)
  }
  match = DIGITS.exec(text)
  if (match !== null)
    return momentOf(partsOf(match[1], match[2], match[3], [match[4], match[5], match[6]]), match[7], options)
  match = JAPANESE.exec(text)
  if (match !== null)
    return momentOf(
      partsOf(match[1], match[2], match[3], [match[5], match[6], match[7], match[4]]),
      undefined,
      options,
    )
  match = MAIL.exec(text)
  if (match !== null)
    return momentOf(
      partsOf(match[3], monthOf(match[2]), match[1], [match[4], match[5], match[6]]),
      match[7],
      options,
    )
  match = NAMED.exec(text)
  if (match !== null) {
    const time = [match[4], match[5], match[6], match[7]]
    const month = monthOf(match[2])
    if (month === undefined) return undefined
    const numeric = /^\d+$/.test(match[2] ?? '') && !text.includes('月')
    const monthFirst = options.dayFirst !== true && Number(match[1]) <= 12
    const swap = numeric && monthFirst && (!/^\d{1,2}[.-]/.test(text) || isMonthFirst(text))
    return momentOf(
      partsOf(match[3], swap ? match[1] : month, swap ? match[2] : match[1], time),
      undefined,
      options,
    )
  }
  match = MONTH_FIRST.exec(text)
  if (match !== null)
    return momentOf(
      partsOf(match[3], monthOf(match[1]), match[2], [match[4], match[5], match[6], match[7]]),
      undefined,
      options,
    )
  return undefined
}

/**
 * Which part of 01/04/2026 or 01-04-2026 is the day: the first or the second where only one can be, `either` where both can,
 * undefined for other ways of writing.
 */
export function dayPlaceOf(written: string): 'first' | 'second' | 'either' | undefined {
  const match = DAY_OR_MONTH.exec(usual(written.slice(0, 80)))
  if (match === null || match[1] === match[3]) return undefined
  if (Number(match[1]) > 12) return 'first'
  return Number(match[3]) > 12 ? 'second' : 'either'
}

function isMonthFirst(text: string): boolean {
  return dayPlaceOf(text) === 'second'
}

/** A time without what only some write: full width, weekday in brackets or in front, era years, 午前 before the hour. */
function usual(written: string): string {
  return written
    .normalize('NFKC')
    .trim()
    .replace(/[\u00a0\u202f\u3000]/g, ' ')
    .replace(/ ?\([月火水木金土日]\)/, '')
    .replace(/^[A-Za-z]{6,9}, ?/, '')
    .replace(ERA, (_whole, era: string, year: string) =>
      String((YEAR_BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year))),
    )
    .replace(/ ?(午前|午後) ?(\d{1,2}:\d{2}(?::\d{2})?)$/, ' $2 $1')
}

function excelMoment(days: number, options: MomentOptions): string | undefined {
  const at = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  const [year, month, day, ...time] = at.toISOString().split(/[-T:.]/)
  return momentOf(partsOf(year, month, day, time.slice(0, 3)), undefined, options)
}

type Parts = { year: number; month: number; day: number; hour: number; minute: number; second: number }

function monthOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  if (/^\d{1,2}月?$/.test(word)) return word.replace('月', '')
  const lower = word.toLowerCase()
  const month = MONTHS[lower] ?? MONTHS[lower.slice(0, 4)] ?? MONTHS[lower.slice(0, 3)]
  return month === undefined ? undefined : String(month)
}

function partsOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second, half]: readonly (string | undefined)[],
): Parts {
  const shortYear = Number(year)
  let hours = Number(hour ?? 0)
  if (/^(?:pm|午後)$/i.test(half ?? '') && hours < 12) hours += 12
  if (/^(?:am|午前)$/i.test(half ?? '') && hours === 12) hours = 0
  return {
    year: shortYear < 100 ? 2000 + shortYear : shortYear,
    month: Number(month),
    day: Number(day),
    hour: hours,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  }
}

function momentOf(parts: Parts, zone: string | undefined, options: MomentOptions): string | undefined {
  const { year, month, day, hour, minute, second } = parts
  if (year < 1970 || year > 2200 || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second)
  if (new Date(asUtc).getUTCDate() !== day && hour < 24) return undefined
  const fixed = fixedOffset(zone)
  if (fixed !== undefined) return toIso(asUtc - fixed * 60_000)
  const guess = asUtc - zoneOffset(asUtc, options.timeZone)
  return toIso(asUtc - zoneOffset(guess, options.timeZone))
}

function fixedOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 0
  if (/^JST$/i.test(zone)) return 540
  const match = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone)
  if (match === null) return undefined
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0))
}

/** Milliseconds a zone is ahead of UTC at a moment. */
function zoneOffset(at: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  if (timeZone === 'Asia/Tokyo') return 32_400_000
  let format = offsets.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    offsets.set(timeZone, format)
  }
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000
}

function toIso(at: number): string | undefined {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z')
}
