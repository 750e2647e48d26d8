// `/admin/` of the internal site: Sveltia CMS with our configuration, and a format that writes only what changed.
import CMS, { type CmsConfig } from '@sveltia/cms'
import { fromEdited, toEdited } from '#core/authoring/edit-source.ts'
import type { AdminData } from './admin-page.ts'

const data = document.getElementById('admin-data')?.textContent
// Written into the page by admin-page.ts of the same build.
const { config, keys, format } = JSON.parse(data ?? '{}') as AdminData & { config: CmsConfig }

CMS.registerCustomFormat(format, 'mdx', {
  fromFile: toEdited,
  toFile: (edited: object) => fromEdited({ ...edited }, keys),
})
await CMS.init({ config })
