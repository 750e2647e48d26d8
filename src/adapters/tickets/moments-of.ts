import { dayPlaceOf, type MomentOptions, parseMoment } from '#core/mining/ticket/moment.ts'
import { LocalizedError } from '#core/text/localized-error.ts'
import type { ImportContext } from './importer.ts'

/**
 * How the times of one file are read. Throws when 03/04/2026 was taken for one order of day and month and another
 * date of the file shows that it is the other: a wrong guess would be silent otherwise.
 */
export function momentsOf(options: MomentOptions): ImportContext {
  const seen = new Set<string>()
  return {
    moment: written => {
      if (written === undefined || written === '') return undefined
      const place = dayPlaceOf(written)
      if (place !== undefined) {
        const isSlash = written.includes('/')
        seen.add(`${isSlash} ${place}`)
        const guessed = options.dayFirst === true || !isSlash ? 'first' : 'second'
        const other = guessed === 'first' ? 'second' : 'first'
        if (seen.has(`${isSlash} either`) && seen.has(`${isSlash} ${other}`)) throw mixed(guessed, isSlash)
      }
      return parseMoment(written, options)
    },
  }
}

function mixed(guessed: 'first' | 'second', isSlash: boolean): LocalizedError {
  const example = isSlash ? '03/04/2026' : '03-04-2026'
  if (guessed === 'second')
    return new LocalizedError({
      ja: `${example} のような日付を月・日の順に読んでいましたが、月ではありえない数で始まる日付もあります。日・月の順なら --day-first を付けてください`,
      en: `dates like ${example} were read as month and day, but others begin with a number that is no month: if the day comes first, add --day-first`,
    })
  return new LocalizedError({
    ja: `${example} のような日付を日・月の順に読んでいましたが、月・日の順でしか読めない日付もあります。${isSlash ? '--day-first を外してください' : '2026-04-03 の形で書き出してください'}`,
    en: `dates like ${example} were read as day and month, but others can only be month and day: ${isSlash ? 'leave out --day-first' : 'export them as 2026-04-03'}`,
  })
}
