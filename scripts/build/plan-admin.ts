import { readTerms } from '#adapters/files/read-terms.ts'
import { adminPage } from '#site/components/admin/admin-page.ts'
import type { Model } from '#site/components/model.ts'
import type { PlannedFile } from '#site/components/page.ts'

/** Plans the page of the web editor, with what its check knows of the house: for the internal build, else none. */
export function planAdmin(root: string, model: Model): readonly PlannedFile[] {
  return model.audience === 'internal' ? adminPage(model, readTerms(root).terms) : []
}
