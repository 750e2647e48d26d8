// `/admin/` of the internal site: Sveltia CMS with our configuration, and a format that writes only what changed and
// nothing that the check refuses.
import CMS, { type CmsConfig } from '@sveltia/cms'
import { fromEdited, toEdited } from '#core/authoring/edit-source.ts'
import type { Locale } from '#schemas/locale.ts'
import type { AdminData } from './admin-page.ts'
import { checkBeforeSave } from './check-before-save.ts'
import { refusal, showNotes } from './notes.ts'

const data = document.getElementById('admin-data')?.textContent
// Written into the page by admin-page.ts of the same build.
const { config, keys, format, settings } = JSON.parse(data ?? '{}') as AdminData & { config: CmsConfig }

CMS.registerCustomFormat(format, 'mdx', {
  fromFile: toEdited,
  toFile: (edited: object) => checked(fromEdited({ ...edited }, keys)),
})
await CMS.init({ config })

/**
 * The source, if the check has no error. Its `preSave` event is no place to ask: for that Sveltia loads a library from
 * elsewhere, and saves unasked where it can't. Whatever the format throws it takes for a failed save: it tells the cause,
 * and the form stays as it is.
 */
function checked(source: string): string {
  const locale = pageLocale()
  const verdict = checkBeforeSave(source, { address: location.hash, settings, locale })
  showNotes(verdict, locale)
  if (verdict.isRefused) throw new Error('saving_failed', { cause: new Error(refusal(verdict, locale)) })
  return source
}

/** The language Sveltia shows itself in, which is the reader's. */
function pageLocale(): Locale {
  return document.documentElement.lang.startsWith('ja') ? 'ja' : 'en'
}
