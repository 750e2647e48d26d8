import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import type { Locale } from '#schemas/locale.ts'

const currentSchema = z.object({ version: z.string().regex(/^[0-9a-f]+$/) })

/** Opens the search index of a built site, the very files a browser reads. Throws where the site was not built. */
export async function openBuiltIndex(out: string, locale: Locale): Promise<SearchIndex> {
  const folder = join(out, 'search', locale)
  try {
    const { version } = currentSchema.parse(JSON.parse(readFileSync(join(folder, 'current.json'), 'utf8')))
    return await openSearchIndex(async name => gunzipSync(readFileSync(join(folder, version, `${name}.bin`))))
  } catch (cause) {
    const build = `npm run build -- --audience ${basename(out)}`
    throw new Error(`Could not open the search index in ${folder}; build that site first (${build})`, {
      cause,
    })
  }
}
