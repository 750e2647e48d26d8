import type { ImportResult } from '#adapters/tickets/import-tickets.ts'

/** Says which rows could not be read, by file and line, and how many were left out for which reason. */
export function printResult(result: ImportResult): void {
  for (const { file, line, problem } of result.problems) console.error(`${file}:${line} ${problem}`)
  if (result.badCount > 0)
    console.error(
      `${result.badCount} ${result.badCount === 1 ? 'row' : 'rows'} could not be read${result.badCount > result.problems.length ? `; the first ${result.problems.length} are shown` : ''}`,
    )
  if (result.skippedCount > 0)
    console.error(`${result.skippedCount} were no tickets (pull requests and the like)`)
  if (result.duplicateCount > 0)
    console.error(`${result.duplicateCount} came twice; the first of each was kept`)
}
