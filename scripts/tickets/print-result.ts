import type { ImportResult } from '#adapters/tickets/import-tickets.ts'
import type { Locale } from '#schemas/locale.ts'

/** Says which rows could not be read, by file and line, and how many were left out for which reason. */
export function printResult(result: ImportResult, locale: Locale): void {
  for (const { file, line, problem } of result.problems) console.error(`${file}:${line} ${problem[locale]}`)
  for (const text of countsOf(result)) console.error(text[locale])
}

function countsOf({ badCount, problems, skippedCount, duplicateCount }: ImportResult) {
  const isCut = badCount > problems.length
  return [
    badCount > 0 && {
      ja: `${badCount}行を読めませんでした${isCut ? `（最初の${problems.length}行を上に示しました）` : ''}`,
      en: `${badCount} ${badCount === 1 ? 'row' : 'rows'} could not be read${isCut ? `; the first ${problems.length} are shown` : ''}`,
    },
    skippedCount > 0 && {
      ja: `${skippedCount}件は除きました（プルリクエスト、自動返信、削除・統合・迷惑とされたもの）`,
      en: `${skippedCount} left out (pull requests, automatic replies; deleted, merged or spam)`,
    },
    duplicateCount > 0 && {
      ja: `${duplicateCount}件は同じ番号で二度出てきたため、最初のものだけ残しました`,
      en: `${duplicateCount} came twice; the first of each was kept`,
    },
  ].filter(text => text !== false)
}
