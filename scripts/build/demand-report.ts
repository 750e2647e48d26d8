import { existsSync, readFileSync } from 'node:fs'
import { miningReportSchema } from '#schemas/mining-report.ts'
import type { Model } from '#site/components/model.ts'
import type { PlannedFile } from '#site/components/page.ts'

/**
 * The demand pages, where `npm run mine` has left its report and the build is for internal readers; else none.
 * The drawing library is loaded only then: it costs every other build nothing.
 */
export async function readDemandPages(model: Model, file: string): Promise<readonly PlannedFile[]> {
  if (model.audience !== 'internal' || !existsSync(file)) return []
  const report = miningReportSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!report.success)
    throw new Error(`${file} is no report of this version. Run npm run mine again.`, { cause: report.error })
  const { demandPages } = await import('#site/components/pages/demand.ts')
  return demandPages(model, report.data)
}
