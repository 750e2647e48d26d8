import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { type Mapping, mappingSchema } from '#adapters/tickets/generic.ts'
import { LocalizedError } from '#core/text/localized-error.ts'

/** The mapping file of --mapping, YAML or JSON. Throws saying which field is wrong. */
export async function mappingAt(path: string | undefined): Promise<Mapping | undefined> {
  if (path === undefined) return undefined
  const read = mappingSchema.safeParse(parse(await readFile(path, 'utf8')))
  if (read.success) return read.data
  const wrong = read.error.issues.map(issue => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new LocalizedError({
    ja: `${path}：対応表として読めません。「項目: 見出し」の組にしてください。${wrong.join('; ')}`,
    en: `${path}: Unexpected mapping, expected field: heading pairs. ${wrong.join('; ')}`,
  })
}
