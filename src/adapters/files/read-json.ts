import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'

/** Reads a JSON file against a schema. Undefined where no file was named or it does not exist and may be absent. */
export function readJson<S extends z.ZodType>(
  path: string | undefined,
  schema: S,
  absent: 'may be absent' | 'must exist' = 'must exist',
): z.output<S> | undefined {
  if (path === undefined || (absent === 'may be absent' && !existsSync(path))) return undefined
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`Could not read ${path}`, { cause: error })
  }
}
