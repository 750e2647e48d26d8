import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import { isObject } from './json-value.ts'
import { createKeyTracker } from './key-tracker.ts'

/** One element of a JSON file: its text parsed, or why it cannot be, and the line it begins on. */
export type Element = { readonly line: number; readonly value?: unknown; readonly problem?: LocalizedText }

const LONGEST_ELEMENT = 32 * 1024 * 1024
const DEEPEST = 200
/** The depth of elements once the list of a wrapper has ended: none is as deep. */
const NONE = Number.POSITIVE_INFINITY

/**
 * The elements of a JSON text as it streams by: of an array, of the list inside a wrapper such as {"tickets":[…]}
 * (whatever stands before and after it), or one a line (NDJSON); pages one after the other too. Throws when one
 * element passes 32 MB, nests deeper than 200 or never ends.
 */
export async function* readJson(chunks: AsyncIterable<string>): AsyncGenerator<Element> {
  const keys = createKeyTracker()
  /** The depth at which elements begin: 0 for bare objects, 1 in an array, 2 in the list of a wrapper. */
  let start = 0
  let [depth, line, beganAt] = [0, 1, 1]
  let [hasBegun, inText, escaped, isLines] = [false, false, false, false]
  let kept: string[] = []
  let keptLength = 0
  let from = -1
  const forget = () => {
    kept = []
    keptLength = 0
    from = -1
  }
  for await (const chunk of chunks) {
    if (from !== -1) from = 0
    for (let index = 0; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index)
      if (!hasBegun && code > 32 && code !== 0xfeff) {
        hasBegun = true
        if (code !== 123 && code !== 91) throw neitherList()
      }
      if (code === 10) {
        line += 1
        // NDJSON: a line that ended inside an element is a broken one; go on with the next.
        if (start === 0 && depth > 0 && chunk.charCodeAt(index + 1) === 123 && (inText || isLines)) {
          yield { line: beganAt, problem: { ja: '行が途中で切れています', en: 'the line is cut off' } }
          depth = 0
          inText = false
          escaped = false
          forget()
        }
        continue
      }
      if (inText) {
        if (escaped) escaped = false
        else if (code === 92) escaped = true
        else if (code === 34) inText = false
        else {
          const end = plainEnd(chunk, index)
          if (depth === 1 && start === 0) keys.addText(chunk.slice(index, end))
          index = end - 1
        }
      } else if (code === 34) {
        inText = true
        if (depth === 1 && start === 0) keys.beginText()
      } else if (code === 58) {
        if (depth === 1 && start === 0) keys.addKey()
      } else if (code === 123 || code === 91) {
        if (depth === 0) {
          start = code === 91 ? 1 : 0
          keys.reset()
        } else if (depth === 1 && start === 0 && code === 91 && keys.isAtList()) {
          start = 2
          forget()
        }
        if (depth === start && code === 123) {
          from = index
          beganAt = line
        }
        depth += 1
        if (depth > DEEPEST)
          throw broken(line, {
            ja: `JSONの入れ子が${DEEPEST}段を超えています`,
            en: `JSON nested deeper than ${DEEPEST}`,
          })
      } else if (code === 125 || code === 93) {
        depth -= 1
        if (depth < 0)
          throw broken(line, {
            ja: '開いていない括弧が閉じています',
            en: 'a bracket closes that was never opened',
          })
        if (depth === start && code === 125 && from !== -1) {
          kept.push(chunk.slice(from, index + 1))
          isLines ||= start === 0 && beganAt === line
          yield parsed(kept.join(''), beganAt)
          forget()
        } else if (start === 2 && depth === 1) start = NONE
        if (depth === 0) start = 0
      }
    }
    if (from === -1) continue
    kept.push(chunk.slice(from))
    keptLength += chunk.length - from
    if (keptLength > LONGEST_ELEMENT)
      throw broken(beganAt, {
        ja: `1件が${LONGEST_ELEMENT / 1024 / 1024} MBを超えています`,
        en: `one element is longer than ${LONGEST_ELEMENT / 1024 / 1024} MB`,
      })
  }
  if (depth > 0)
    throw broken(beganAt, {
      ja: 'JSONが最後まで書かれていません（ファイルが途中で切れていませんか）',
      en: 'the JSON never ends (was the file cut off?)',
    })
}

/** Where a run of characters ends that mean nothing to the scanner inside a text. */
function plainEnd(chunk: string, from: number): number {
  for (let at = from + 1; at < chunk.length; at += 1) {
    const code = chunk.charCodeAt(at)
    if (code === 34 || code === 92 || code === 10) return at
  }
  return chunk.length
}

function broken(line: number, text: LocalizedText): LocalizedError {
  return new LocalizedError({ ja: `${line}行目：${text.ja}`, en: `line ${line}: ${text.en}` })
}

function neitherList(): LocalizedError {
  return new LocalizedError({
    ja: '[ でも { でも始まっていません',
    en: 'it begins with neither [ nor {',
  })
}

function parsed(text: string, line: number): Element {
  try {
    return { line, value: unwrapped(JSON.parse(text) as unknown) }
  } catch {
    return {
      line,
      problem: { ja: 'この1件のJSONを読めません', en: 'the JSON of this element cannot be parsed' },
    }
  }
}

/** A single ticket as an API answers with it: {"issue":{…}}, {"ticket":{…}}, {"result":{…}}. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value) || Object.keys(value).length > 3) return value
  for (const key of ['issue', 'ticket', 'result', 'data']) if (isObject(value[key])) return value[key]
  return value
}
