import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { LocalizedError } from '#core/text/localized-error.ts'
import { fileFailure } from './file-failure.ts'
import { makeFolder } from './make-folder.ts'

const SHORTEST = 16

/**
 * The key people are hashed with: SODATE_TICKET_KEY, else one made once and kept (mode 600) in a file git ignores.
 * Throws when either is too short to keep anybody unknown.
 */
export async function personKey(environment: string | undefined, path: string): Promise<string> {
  if (environment !== undefined && environment.length >= SHORTEST) return environment
  if (environment !== undefined && environment !== '')
    throw new LocalizedError({
      ja: 'SODATE_TICKET_KEY が16文字より短いです。でたらめで長い文字列にしてください',
      en: 'SODATE_TICKET_KEY is shorter than 16 characters, expected a long random text',
    })
  const key = (await keptAt(path)) ?? (await madeAt(path))
  if (key.length < SHORTEST)
    throw new LocalizedError({
      ja: `人を置き換える鍵のファイル ${path} が空か、短すぎます。消すと新しい鍵を作ります（前に取り込んだ人とは別のハッシュになります）`,
      en: `${path}, the key people are hashed with, is empty or too short: without it a new one is made (and people get other hashes than before)`,
    })
  return key
}

async function keptAt(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw fileFailure('read', path, cause)
  }
}

/** A new key, or the one of another run where that was faster. */
async function madeAt(path: string): Promise<string> {
  const key = randomBytes(32).toString('hex')
  try {
    await makeFolder(dirname(path))
    await writeFile(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return key
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'))
      throw fileFailure('write', path, cause)
    // The other run has made the file and may not have filled it yet.
    await wait(200)
    return (await keptAt(path)) ?? ''
  }
}
