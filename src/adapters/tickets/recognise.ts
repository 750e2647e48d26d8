import { inPlace, LocalizedError, textOf } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import type { TicketSource } from '#schemas/ticket.ts'
import { columnsIn, plainHeading } from './csv-row.ts'
import { decoded, encodingOf } from './decode.ts'
import { genericImporter, type Mapping } from './generic.ts'
import type { Importer } from './importer.ts'
import { IMPORTERS } from './importers.ts'
import { isObject, type JsonObject, valueAt } from './json-value.ts'
import { NotTicketsError } from './not-tickets-error.ts'
import type { Part } from './part.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'

export type Format = 'csv' | 'json' | 'xml' | 'mail'

/** What a file is, and why we think so. */
export type Recognition = {
  readonly format: Format
  readonly encoding: string
  readonly source: TicketSource
  readonly why: LocalizedText
  /** Absent for mail. */
  readonly importer?: Importer
  readonly headings?: readonly string[]
}

export type RecogniseOptions = {
  readonly source?: TicketSource | undefined
  readonly mapping?: Mapping | undefined
}

const YOU_SAID: LocalizedText = { ja: 'そう指定されたため', en: 'you said so' }
const MAIL_HEADER = /^[A-Za-z][A-Za-z0-9-]{1,40}:(?: |$)/
/** A list of tickets that holds their numbers only. */
const BARE_LIST = /^(?:\{\s{0,9}"(?:tickets|TicketID)"\s{0,9}:\s{0,9})?\[\s{0,9}"?\d/
const MAIL_FIELD = /^(?:From|To|Subject|Date|Message-ID|Received|Return-Path|Delivered-To|MIME-Version):/im

/** Recognises a file by its first bytes, headings or keys. Throws an Error that says what was found and expected. */
export async function recognise(part: Part, options: RecogniseOptions = {}): Promise<Recognition> {
  const encoding = await encodingOf(part)
  const head = await headOf(part, encoding)
  if (head.trim() === '') throw notTickets(part, { ja: 'ファイルが空です', en: 'the file is empty' })
  if (head.slice(0, 4096).split('\u0000').length > 3 + head.length / 100)
    throw notTickets(part, {
      ja: '文字のファイルではありません。CSV、JSON、XML、メールのどれかで書き出してください（Excelなら「CSV UTF-8」、Outlookなら .eml で保存）',
      en: 'Unexpected binary data, expected a CSV, JSON, XML or mail export (from Excel, save as “CSV UTF-8”; from Outlook, as .eml)',
    })
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (start.startsWith('<')) return xmlRecognition(part, start, encoding)
  if (/^[[{]/.test(start)) return jsonRecognition(part, { encoding, options, head: start })
  // Apple Mail’s .emlx has the length of the mail on a line of its own above it.
  const mailStart = start.replace(/\r\n/g, '\n').replace(/^\d{1,10} *\n/, '')
  const looksMail = hasMailHead(mailStart) && MAIL_FIELD.test(mailStart)
  if (looksMail)
    return {
      format: 'mail',
      encoding,
      source: 'mail',
      why: { ja: 'メールのヘッダーで始まるため', en: 'it begins with mail headers' },
    }
  return csvRecognition(part, { encoding, options })
}

/** Whether a text begins as an mbox does, or with two header fields, folded ones too. */
function hasMailHead(start: string): boolean {
  if (/^From \S/.test(start)) return true
  const fields = start
    .slice(0, 8_000)
    .split('\n')
    .filter(line => !/^[ \t]/.test(line))
  return fields.slice(0, 2).filter(line => MAIL_HEADER.test(line)).length === 2
}

function refused(part: Part, text: LocalizedText, cause?: unknown): LocalizedError {
  return new LocalizedError(inPlace(part.name, text), { cause })
}

function notTickets(part: Part, text: LocalizedText): NotTicketsError {
  return new NotTicketsError(inPlace(part.name, text))
}

/** A ticket as an import writes it. */
function isOurs(value: JsonObject): boolean {
  return (
    ['id', 'source', 'createdAt', 'messages', 'tags'].every(key => Object.hasOwn(value, key)) &&
    `${value['id']}`.startsWith(`${value['source']}:`)
  )
}

async function headOf(part: Part, encoding: string): Promise<string> {
  let head = ''
  for await (const chunk of decoded(part, encoding)) {
    head += chunk
    if (head.length > 65_536) break
  }
  return head
}

function xmlRecognition(part: Part, head: string, encoding: string): Recognition {
  const importer = IMPORTERS.find(
    candidate => candidate.xmlElement !== undefined && head.includes(`<${candidate.xmlElement}`),
  )
  if (importer === undefined)
    throw notTickets(part, {
      ja: 'この種類のXMLは読めません。読めるのは <helpdesk-ticket> のあるFreshdeskの書き出しです',
      en: 'Unexpected XML, expected the Freshdesk export with <helpdesk-ticket> elements',
    })
  return {
    format: 'xml',
    encoding,
    source: importer.source,
    importer,
    why: {
      ja: `<${importer.xmlElement}> があるため`,
      en: `it has <${importer.xmlElement}> elements`,
    },
  }
}

async function jsonRecognition(
  part: Part,
  by: { encoding: string; options: RecogniseOptions; head: string },
): Promise<Recognition> {
  const { encoding, options } = by
  const chosen = chosenImporter(options)
  if (chosen !== undefined)
    return { format: 'json', encoding, source: chosen.source, importer: chosen, why: YOU_SAID }
  let looked = 0
  try {
    for await (const element of readJson(decoded(part, encoding))) {
      looked += 1
      const value = element.value
      if (isObject(value)) {
        if (isOurs(value))
          throw new NotTicketsError({
            ja: 'すでに取り込んだ後のファイルです。ツールの書き出しを指定してください（取り込み済みなら npm run mine -- --from へ）',
            en: 'it is what an import wrote, expected the export of a tool (npm run mine -- --from reads this one)',
          })
        for (const importer of IMPORTERS) {
          const marks = importer.json?.marks.find(keys =>
            keys.every(key => valueAt(value, key) !== undefined),
          )
          if (marks !== undefined)
            return {
              format: 'json',
              encoding,
              source: importer.source,
              importer,
              why: {
                ja: `各件に ${marks.join('、')} があるため`,
                en: `its elements have ${marks.join(', ')}`,
              },
            }
        }
        const generic = genericImporter()
        const named = (field: string) =>
          (generic.csv.columns[field] ?? []).some(name => valueAt(value, name) !== undefined)
        if (named('key') && named('createdAt') && (named('subject') || named('request')))
          return {
            format: 'json',
            encoding,
            source: 'generic',
            importer: generic,
            why: {
              ja: '知っているツールではないが、番号と日時があるため',
              en: 'no tool we know, but it has a number and a date',
            },
          }
      }
      if (looked >= 20) break
    }
  } catch (cause) {
    if (cause instanceof NotTicketsError) throw notTickets(part, cause.text)
    throw refused(part, textOf(cause), cause)
  }
  if (BARE_LIST.test(by.head))
    throw notTickets(part, {
      ja: 'チケットの番号だけの一覧です。中身も書き出してください（ZammadのAPIなら expand=true を付けます）',
      en: 'it lists numbers of tickets only, expected the tickets (from Zammad’s API, with expand=true)',
    })
  if (looked === 0)
    return {
      format: 'json',
      encoding,
      source: 'generic',
      importer: genericImporter(),
      why: { ja: '1件もない空の一覧のため', en: 'its list is empty' },
    }
  throw notTickets(part, {
    ja: 'どのツールのJSONか分かりません。知らないツールのものなら --mapping で項目の意味を教えてください（npm run tickets -- --help）',
    en: 'Unexpected JSON, expected tickets of a tool we know; for others give --mapping (see npm run tickets -- --help)',
  })
}

async function csvRecognition(
  part: Part,
  by: { encoding: string; options: RecogniseOptions },
): Promise<Recognition> {
  const { encoding, options } = by
  const headings = await headingsOf(part, encoding)
  const chosen = chosenImporter(options)
  if (chosen?.csv !== undefined)
    return { format: 'csv', encoding, source: chosen.source, importer: chosen, headings, why: YOU_SAID }
  const plain = new Set(headings.map(plainHeading))
  for (const importer of IMPORTERS) {
    const marks = importer.csv?.marks.find(names => names.every(name => plain.has(plainHeading(name))))
    if (marks !== undefined)
      return {
        format: 'csv',
        encoding,
        source: importer.source,
        importer,
        headings,
        why: {
          ja: `見出しに ${marks.join('、')} があるため`,
          en: `it has the columns ${marks.join(', ')}`,
        },
      }
  }
  const generic = genericImporter()
  const found = columnsIn(headings, generic.csv.columns)
  if (found.has('createdAt') && (found.has('subject') || found.has('request'))) {
    return {
      format: 'csv',
      encoding,
      source: 'generic',
      importer: generic,
      headings,
      why: {
        ja: '知っているツールではないが、日時と文章の列があるため',
        en: 'no tool we know, but it has a date and a text column',
      },
    }
  }
  if (headings.some(heading => heading.includes('\ufffd')))
    throw refused(part, {
      ja: `見出しが文字化けしています（${encoding} として読みました）。文字コードが混ざっているか、壊れています。1つの文字コードで書き出し直してください`,
      en: `its headings are garbled (read as ${encoding}): encodings are mixed, or it is damaged. Export it again in one encoding`,
    })
  throw notTickets(part, {
    ja: 'どのツールの表か、見出しから分かりません。知らないツールのものなら --mapping で列の意味を教えてください（npm run tickets -- --help）',
    en: 'Unexpected columns, expected those of a tool we know; for others give --mapping (see npm run tickets -- --help)',
  })
}

function chosenImporter(options: RecogniseOptions): Importer | undefined {
  if (options.mapping !== undefined) return genericImporter(options.mapping)
  if (options.source === undefined) return undefined
  return options.source === 'generic'
    ? genericImporter()
    : IMPORTERS.find(importer => importer.source === options.source)
}

async function headingsOf(part: Part, encoding: string): Promise<readonly string[]> {
  try {
    for await (const row of readCsv(decoded(part, encoding))) return row.cells
  } catch (cause) {
    throw refused(part, textOf(cause), cause)
  }
  return []
}
