import type { MomentOptions } from '#core/mining/ticket/moment.ts'
import type { RawTicket } from '#core/mining/ticket/raw-ticket.ts'
import { inPlace, LocalizedError, textOf } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import { columnsIn, csvRow } from './csv-row.ts'
import { decoded } from './decode.ts'
import { fieldName } from './field-names.ts'
import type { ImportContext, Importer } from './importer.ts'
import { isObject } from './json-value.ts'
import { readMailTickets } from './mail.ts'
import { momentsOf } from './moments-of.ts'
import { NotTicketsError } from './not-tickets-error.ts'
import type { Part } from './part.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readXml } from './read-xml.ts'
import { type RecogniseOptions, type Recognition, recognise } from './recognise.ts'

/** A ticket, a row that is none (skipped), or a row that cannot be read; with file and line. */
export type Read =
  | { readonly file: string; readonly line: number; readonly ticket: RawTicket }
  | { readonly file: string; readonly line: number; readonly skipped: true }
  | { readonly file: string; readonly line: number; readonly problem: LocalizedText }

export type ReadOptions = RecogniseOptions & {
  readonly moment: MomentOptions
  readonly onBytes?: (count: number) => void
  readonly onRecognised?: (part: Part, recognition: Recognition) => void
  /** A file in a folder or archive that holds no tickets we know; it is left out. */
  readonly onLeftOut?: (reason: LocalizedText) => void
}

/** Reads the tickets of all parts, streaming. Throws when a file cannot be recognised or breaks off. */
export async function* readTickets(parts: AsyncIterable<Part>, options: ReadOptions): AsyncGenerator<Read> {
  const mails: Part[] = []
  let count = 0
  let leftOut: NotTicketsError | undefined
  for await (const part of parts) {
    const recognition = await recognise(part, options).catch((cause: unknown) => cause)
    if (recognition instanceof NotTicketsError && part.isFound === true) {
      leftOut ??= recognition
      options.onLeftOut?.(recognition.text)
      continue
    }
    if (!isRecognition(recognition)) throw recognition
    count += 1
    options.onRecognised?.(part, recognition)
    if (recognition.format === 'mail') {
      mails.push(part)
      continue
    }
    try {
      yield* readPart(part, recognition, { context: momentsOf(options.moment), options })
    } catch (cause) {
      throw new LocalizedError(inPlace(part.name, textOf(cause)), { cause })
    }
  }
  if (count === 0 && leftOut !== undefined) throw leftOut
  for await (const found of readMailTickets(mails, momentsOf(options.moment), bytes =>
    options.onBytes?.(bytes / 2),
  )) {
    if ('problem' in found || 'skipped' in found) yield found
    else yield { file: found.key, line: 1, ticket: found }
  }
}

function isRecognition(value: unknown): value is Recognition {
  return typeof value === 'object' && value !== null && 'format' in value
}

async function* readPart(
  part: Part,
  recognition: Recognition,
  by: { context: ImportContext; options: ReadOptions },
): AsyncGenerator<Read> {
  const { importer } = recognition
  const chunks = decoded(part, recognition.encoding, by.options.onBytes)
  const file = part.name
  if (recognition.format === 'csv' && importer?.csv !== undefined) {
    let places: ReadonlyMap<string, readonly number[]> | undefined
    for await (const { line, cells, problem } of readCsv(chunks)) {
      if (problem !== undefined) {
        yield { file, line, problem }
        continue
      }
      if (places === undefined) {
        places = columnsIn(cells, importer.csv.columns)
        expectColumns(places, importer)
        continue
      }
      const ticket = importer.csv.toTicket(csvRow(cells, places), by.context)
      yield ticket === undefined ? { file, line, skipped: true } : { file, line, ticket }
    }
    return
  }
  const elements =
    recognition.format === 'xml' ? readXml(chunks, importer?.xmlElement ?? '') : readJson(chunks)
  for await (const { line, value, problem } of elements) {
    if (problem !== undefined) yield { file, line, problem }
    else if (!isObject(value))
      yield { file, line, problem: { ja: 'JSONのオブジェクトではありません', en: 'it is no object' } }
    else {
      const ticket = importer?.json?.toTicket(value, by.context)
      yield ticket === undefined ? { file, line, skipped: true } : { file, line, ticket }
    }
  }
}

/** Without these no row can be a ticket: said once, not for every row. */
function expectColumns(places: ReadonlyMap<string, unknown>, { csv, source }: Importer): void {
  const lost = ['key', 'createdAt'].filter(
    field => !places.has(field) && !(source === 'generic' && field === 'key'),
  )
  if (lost.length === 0) return
  const expected = lost.map(field => {
    const headings = (csv?.columns[field] ?? []).slice(0, 4).join(', ')
    return {
      ja: `「${fieldName(field).ja}」の列（${headings} など）`,
      en: `${fieldName(field).en} (${headings} …)`,
    }
  })
  throw new LocalizedError({
    ja: `${expected.map(one => one.ja).join('と')}が見つかりません。その列も書き出すか、--source generic --mapping <ファイル> で列の意味を教えてください`,
    en: `no column says ${expected.map(one => one.en).join(' and ')}: export it too, or say what the columns mean with --source generic --mapping <file>`,
  })
}
