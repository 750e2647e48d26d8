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
