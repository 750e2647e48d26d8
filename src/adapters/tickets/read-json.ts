import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'

/** One element of a JSON file: its text parsed, or why it cannot be, and the line it begins on. */
export type Element = { readonly line: number; readonly value?: unknown; readonly problem?: LocalizedText }

/** Keys under which tools put their list of tickets. */
const LISTS =
  /^\s*\{[^[\]{}]{0,4000}?"(?:tickets|issues|records|result|results|data|items|Ticket|rows|requests|values|helpdesk-tickets)"\s*:\s*\[/
const LONGEST_ELEMENT = 32 * 1024 * 1024
const DEEPEST = 200

/**
 * The elements of a JSON text as it streams by: of an array, of the list inside a wrapper such as
 * {"tickets":[…]}, or one a line (NDJSON). Throws when one element passes 32 MB, nests deeper than 200
 * or never ends.
 */
export async function* readJson(chunks: AsyncIterable<string>): AsyncGenerator<Element> {
  let level: number | undefined
  let head = ''
  let depth = 0
  let line = 1
  let beganAt = 1
  let inText = false
  let escaped = false
  let kept: string[] = []
  let keptLength = 0
  let over = false
  async function* withHead(): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      if (level !== undefined) {
        yield chunk
        continue
      }
      head += chunk
      if (head.length < 4096 && !head.trimStart().startsWith('[')) continue
      level = levelOf(head)
      yield head
    }
    if (level === undefined) {
      level = levelOf(head)
      yield head
    }
  }
  for await (const chunk of withHead()) {
    const start = level ?? 0
    let from = depth > start ? 0 : -1
    for (let index = 0; index < chunk.length && !over; index += 1) {
      const code = chunk.charCodeAt(index)
      if (code === 10) {
        line += 1
        // NDJSON: a line that ended inside an element is a broken one; go on with the next.
        if (start === 0 && depth > 0 && chunk.charCodeAt(index + 1) === 123 && inText) {
          yield { line: beganAt, problem: { ja: '行が途中で切れています', en: 'the line is cut off' } }
          depth = 0
          inText = false
          escaped = false
          kept = []
          keptLength = 0
          from = -1
        }
        continue
      }
      if (inText) {
        if (escaped) escaped = false
        else if (code === 92) escaped = true
        else if (code === 34) inText = false
      } else if (code === 34) {
        if (depth >= start) inText = true
        else inText = true
      } else if (code === 123 || code === 91) {
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
          yield parsed(kept.join(''), beganAt)
          kept = []
          keptLength = 0
          from = -1
        } else if (depth < start && start > 0) over = true
      }
    }
    if (over) return
    if (depth > start && from !== -1) {
      kept.push(chunk.slice(from))
      keptLength += chunk.length - from
      if (keptLength > LONGEST_ELEMENT)
        throw broken(beganAt, {
          ja: `1件が${LONGEST_ELEMENT / 1024 / 1024} MBを超えています`,
          en: `one element is longer than ${LONGEST_ELEMENT / 1024 / 1024} MB`,
        })
    }
  }
  if (depth > 0)
    throw broken(beganAt, {
      ja: 'JSONが最後まで書かれていません（ファイルが途中で切れていませんか）',
      en: 'the JSON never ends (was the file cut off?)',
    })
}

function broken(line: number, text: LocalizedText): LocalizedError {
  return new LocalizedError({ ja: `${line}行目：${text.ja}`, en: `line ${line}: ${text.en}` })
}

function levelOf(head: string): number {
  const text = head.replace(/^\ufeff/, '').trimStart()
  if (text.startsWith('[')) return 1
  if (!text.startsWith('{'))
    throw new LocalizedError({
      ja: '[ でも { でも始まっていません',
      en: 'it begins with neither [ nor {',
    })
  return LISTS.test(text) ? 2 : 0
}

function parsed(text: string, line: number): Element {
  try {
    return { line, value: JSON.parse(text) as unknown }
  } catch {
    return {
      line,
      problem: { ja: 'この1件のJSONを読めません', en: 'the JSON of this element cannot be parsed' },
    }
  }
}
