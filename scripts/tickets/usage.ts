import { realpath } from 'node:fs/promises'
import { UsageError } from '../command/run-command.ts'

/** The tools whose API can be pulled from. */
export const PULL_TOOLS = ['backlog', 'jira', 'zendesk'] as const

/** Throws a UsageError unless something is named to read from. */
export function expectWords(command: 'inspect' | 'import' | 'pull', words: readonly string[]): void {
  if (words.length > 0) return
  throw new UsageError(
    command === 'pull'
      ? {
          ja: 'backlog、jira、zendesk のどれから読むかを書いてください。',
          en: 'Expected backlog, jira or zendesk',
        }
      : {
          ja: 'ファイルかフォルダーを一つ以上書いてください。',
          en: 'Expected at least one file or folder',
        },
  )
}

/** Throws a UsageError unless a file to write is named. */
export function expectTarget(out: string | undefined): void {
  if (out !== undefined) return
  throw new UsageError({
    ja: '書き出す先を --out <ファイル.ndjson> で示してください。',
    en: 'Expected --out <file.ndjson>',
  })
}

/** Throws a UsageError when the target is one of the files to read, by this path or another: it would be replaced. */
export async function expectOtherTarget(files: readonly string[], out: string): Promise<void> {
  const real = (path: string) => realpath(path).catch(() => undefined)
  const target = await real(out)
  if (target === undefined) return
  for (const file of files)
    if ((await real(file)) === target)
      throw new UsageError({
        ja: `--out ${out} は読むファイルと同じです。別の名前にしてください（元の書き出しが失われます）。`,
        en: `--out ${out} is the file to read, expected another name: the export would be lost`,
      })
}

/** Throws a UsageError when there is no such time zone. */
export function expectTimeZone(zone: string | undefined): void {
  if (zone === undefined) return
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    throw new UsageError({
      ja: `--time-zone ${zone} という地域はありません。Asia/Tokyo や UTC のように書いてください。`,
      en: `Unexpected --time-zone ${zone}, expected a zone like Asia/Tokyo or UTC`,
    })
  }
}
