import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { LocalizedError, textOf } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'

/** A row of a table, with the line it begins on; without cells when it is cut off. */
export type Row = {
  readonly line: number
  readonly cells: readonly string[]
  readonly problem?: LocalizedText
}

const LONGEST_ROW = 16 * 1024 * 1024
const MOST_COLUMNS = 20_000
const CUT_OFF: LocalizedText = {
  ja: '最後の行が途中で切れています（ファイルが途中で切れていませんか）',
  en: 'the last row is cut off (was the file?)',
}

/**
 * Rows of a CSV text from its headings on, the first row of two cells or more; quotes and line breaks in cells understood.
 * Throws an Error naming the line when a quote never closes, a row passes 16 MB or there are over 20,000 columns.
 * A last row that is the only short one and ends without a line break is cut off.
 */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  const peeked = await peek(chunks)
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(peeked.head),
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    relax_quotes: true,
  })
  const source = Readable.from(peeked.all())
  source.on('error', error => parser.destroy(error))
  source.pipe(parser)
  let line = 1
  let isHeaded = false
  let width = 0
  let hasShort = false
  let last: Row | undefined
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number }
      record: string[]
    }>) {
      if (record.length > MOST_COLUMNS)
        throw new LocalizedError({
          ja: `${line}行目に列が${record.length}あります。${MOST_COLUMNS}までです`,
          en: `line ${line} has ${record.length} columns, expected at most ${MOST_COLUMNS}`,
        })
      // What Excel reports and “sep=;” put above the headings stands alone in its row.
      isHeaded ||= record.filter(isFilled).length > 1
      // Left out here and not by the parser: the lines after would be numbered wrong.
      if (isHeaded && record.some(isFilled)) {
        if (last !== undefined) {
          hasShort ||= last.cells.length < width
          yield last
        }
        width ||= record.length
        last = { line, cells: record }
      }
      line = info.lines + 1
    }
    if (last === undefined) return
    const isCut = last.cells.length < width && !hasShort && !/[\r\n]/.test(peeked.end())
    yield isCut ? { line: last.line, cells: [], problem: CUT_OFF } : last
  } catch (cause) {
    const { ja, en } = reason(cause)
    throw new LocalizedError({ ja: `${line}行目の後：${ja}`, en: `after line ${line}: ${en}` })
  } finally {
    source.destroy()
    parser.destroy()
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== ''
}

function reason(cause: unknown): LocalizedText {
  const code = (cause as Partial<CsvError>).code
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      ja: '引用符で囲んだセルが閉じていません（ファイルが途中で切れていませんか）',
      en: 'a quoted cell never ends (was the file cut off?)',
    }
  if (code === 'CSV_MAX_RECORD_SIZE')
    return {
      ja: `1行が${LONGEST_ROW / 1024 / 1024} MBを超えています（閉じていない引用符があるか、表ではありません）`,
      en: `a row is longer than ${LONGEST_ROW / 1024 / 1024} MB (a quote that never closes, or no table)`,
    }
  return textOf(cause)
}

async function peek(chunks: AsyncIterable<string>) {
  const iterator = chunks[Symbol.asyncIterator]()
  let head = ''
  let done = false
  let end = ''
  while (!done && head.length < 65_536) {
    const next = await iterator.next()
    if (next.done === true) done = true
    else head += next.value
  }
  end = head.slice(-1)
  return {
    head,
    /** The last character so far. */
    end: () => end,
    async *all() {
      try {
        if (head !== '') yield head
        while (!done) {
          const next = await iterator.next()
          if (next.done === true) break
          end = next.value.slice(-1)
          yield next.value
        }
      } finally {
        await iterator.return?.()
      }
    },
  }
}

/** The delimiter used most outside quotes in the first line that has one: comma, semicolon or tab; “sep=;” says it itself. */
export function delimiterOf(head: string): string {
  const said = /^\ufeff?sep=([,;\t])\r?\n/i.exec(head)?.[1]
  if (said !== undefined) return said
  const counts = new Map([',', ';', '\t'].map(char => [char, 0]))
  let quoted = false
  for (const char of head) {
    if (char === '"') quoted = !quoted
    else if (char === '\n' && !quoted && [...counts.values()].some(count => count > 0)) break
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
