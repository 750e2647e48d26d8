import { readFile } from 'node:fs/promises'
import { parse, YAMLParseError } from 'yaml'
import { fileFailure } from '#adapters/tickets/file-failure.ts'
import { type Mapping, mappingSchema } from '#adapters/tickets/generic.ts'
import { LocalizedError } from '#core/text/localized-error.ts'

/** The mapping file of --mapping, YAML or JSON. Throws saying which field is wrong. */
export async function mappingAt(path: string | undefined): Promise<Mapping | undefined> {
  if (path === undefined) return undefined
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw fileFailure('read', path, cause)
  })
  const read = mappingSchema.safeParse(parsed(path, text))
  if (read.success) return read.data
  const wrong = read.error.issues.map(issue => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new LocalizedError({
    ja: `${path}：対応表として読めません。「項目: 見出し」の組にしてください。${wrong.join('; ')}`,
    en: `${path}: Unexpected mapping, expected field: heading pairs. ${wrong.join('; ')}`,
  })
}

function parsed(path: string, text: string): unknown {
  try {
    return parse(text)
  } catch (cause) {
    const at = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined
    throw new LocalizedError({
      ja: `${path}${at === undefined ? '' : `:${at}`}：YAMLとして読めません。「subject: 件名」のような行にしてください`,
      en: `${path}${at === undefined ? '' : `:${at}`}: Unexpected YAML, expected lines like subject: Title`,
    })
  }
}
