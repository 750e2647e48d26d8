import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LocalizedError } from '#core/text/localized-error.ts'

/** The key people are hashed with: SODATE_TICKET_KEY, else one made once and kept (mode 600) in a file git ignores. */
export async function personKey(environment: string | undefined, path: string): Promise<string> {
  if (environment !== undefined && environment.length >= 16) return environment
  if (environment !== undefined && environment !== '')
    throw new LocalizedError({
      ja: 'SODATE_TICKET_KEY が16文字より短いです。でたらめで長い文字列にしてください',
      en: 'SODATE_TICKET_KEY is shorter than 16 characters, expected a long random text',
    })
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch {
    const key = randomBytes(32).toString('hex')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return key
  }
}
