import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Locale } from '#schemas/locale.ts'

const groupsSchema = z.array(
  z.object({ items: z.array(z.object({ midashi: z.string(), expandControl: z.number() })) }),
)
/** What the dictionary marks as never to be taken for another word of its group. */
const NEVER = 2

let read: readonly (readonly string[])[] | undefined

/** Words of a language that mean nearly the same, in groups; none for English. Not for browsers: 14 MB. */
export function readWordGroups(locale: Locale): readonly (readonly string[])[] {
  if (locale !== 'ja') return []
  read ??= readSudachi()
  return read
}

/** The synonyms of Sudachi (Apache-2.0, Works Applications), as packed for npm. */
function readSudachi(): readonly (readonly string[])[] {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('sudachi-synonyms-dictionary'))
    const path = join(home, 'sudachi-synonyms-dictionary.json')
    const groups = groupsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return groups.map(({ items }) =>
      items.flatMap(({ midashi, expandControl }) => (expandControl === NEVER ? [] : [midashi])),
    )
  } catch (cause) {
    throw new Error('Could not read the dictionary of words that mean the same', { cause })
  }
}
