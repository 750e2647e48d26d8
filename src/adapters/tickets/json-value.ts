import { listed } from './listed.ts'

export type JsonObject = { readonly [key: string]: unknown }

/** Whether a parsed JSON value is an object and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a dotted path, or undefined. A key with dots in it is tried whole first. */
export function valueAt(value: JsonObject, path: string): unknown {
  if (Object.hasOwn(value, path)) return value[path]
  let at: unknown = value
  for (const key of path.split('.')) {
    if (!isObject(at) || !Object.hasOwn(at, key)) return undefined
    at = at[key]
  }
  return at
}

/** The first text or number at one of the paths, as text; '' when there is none. */
export function textAt(value: JsonObject, ...paths: readonly string[]): string {
  for (const path of paths) {
    const found = valueAt(value, path)
    if (typeof found === 'string' && found !== '') return found
    if (typeof found === 'number' && Number.isFinite(found)) return String(found)
  }
  return ''
}

/** Like textAt, but undefined when there is none. */
export function optionalTextAt(value: JsonObject, ...paths: readonly string[]): string | undefined {
  return textAt(value, ...paths) || undefined
}

/** The objects in the list at a path; a single object counts as a list of one. */
export function objectsAt(value: JsonObject, ...paths: readonly string[]): JsonObject[] {
  for (const path of paths) {
    const found = valueAt(value, path)
    if (Array.isArray(found)) return found.filter(isObject)
    if (isObject(found)) return [found]
  }
  return []
}

/** The texts in the list at a path: strings, or a named field of objects. */
export function textsAt(value: JsonObject, path: string, field = 'name'): string[] {
  const found = valueAt(value, path)
  if (typeof found === 'string') return listed(found)
  if (!Array.isArray(found)) return []
  return found
    .map(part => (isObject(part) ? textAt(part, field) : typeof part === 'string' ? part : ''))
    .filter(text => text !== '')
}

/** A whole number at one of the paths, or undefined. */
export function countAt(value: JsonObject, ...paths: readonly string[]): number | undefined {
  const text = textAt(value, ...paths)
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
