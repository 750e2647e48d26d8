import { existsSync, readFileSync } from 'node:fs'
import { miningReportSchema } from '#schemas/mining-report.ts'
import type { Model } from '#site/components/model.ts'
import type { PlannedFile } from '#site/components/page.ts'

/**
 * The demand pages of the internal build, from the report that `npm run mine` leaves; without one they say how to make it.
 * The drawing library is loaded only then: it costs every other build nothing.
 */
export async function readDemandPages(model: Model, file: string): Promise<readonly PlannedFile[]> {
  if (model.audience !== 'internal') return []
  const { demandPages } = await import('#site/components/pages/demand.ts')
  if (!existsSync(file)) return demandPages(model, undefined)
  const report = miningReportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!report.success)
    throw new Error(`${file} is no report of this version. Run npm run mine again.`, { cause: report.error })
  return demandPages(model, report.data)
}
