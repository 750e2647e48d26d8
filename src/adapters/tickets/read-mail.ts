import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import type { Part } from './part.ts'

/** One mail’s bytes and where it begins; without bytes when it is too long to be read. */
export type MailBytes = {
  readonly line: number
  readonly place: string
  readonly bytes?: Uint8Array
  readonly problem?: LocalizedText
}

const LONGEST_MAIL = 48 * 1024 * 1024
const TOO_LONG: LocalizedText = {
  ja: 'メールが48 MBを超えています',
  en: 'the mail is longer than 48 MB',
}

/** The mails of an mbox file, or the one mail of an eml or emlx file. Attachments over 48 MB make a mail unreadable, and are said. */
export async function* readMails(part: Part, onBytes: (count: number) => void): AsyncGenerator<MailBytes> {
  let rest: Buffer = Buffer.alloc(0)
  let kept: Buffer[] = []
  let size = 0
  let line = 1
  let beganAt = 1
  let isMbox: boolean | undefined
  let blankBefore = true
  let length = Number.POSITIVE_INFINITY
  const finished = (): MailBytes | undefined => {
    if (kept.length === 0) return undefined
    const place = `${part.name}:${beganAt}`
    const mail =
      size > LONGEST_MAIL
        ? { line: beganAt, place, problem: TOO_LONG }
        : { line: beganAt, place, bytes: Buffer.concat(kept).subarray(0, length) }
    kept = []
    size = 0
    return mail
  }
  const take = (bytes: Buffer) => {
    size += bytes.length
    if (size > LONGEST_MAIL) kept = [Buffer.alloc(0)]
    else kept.push(bytes)
  }
  for await (const chunk of await part.open()) {
    onBytes(chunk.length)
    const data: Buffer = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk])
    isMbox ??= data.subarray(0, 5).toString('latin1') === 'From '
    let from = 0
    for (let end = data.indexOf(10); end !== -1; end = data.indexOf(10, end + 1)) {
      const begins =
        isMbox &&
        data[from] === 70 &&
        isSeparator(data.subarray(from, Math.min(end, from + 300)), blankBefore)
      const isLength = isMbox === false && line === 1 && end - from < 12 && isNumber(data.subarray(from, end))
      if (isLength) length = Number(data.subarray(from, end).toString('latin1'))
      else if (begins) {
        const mail = finished()
        if (mail !== undefined) yield mail
        beganAt = line
      } else {
        // mboxrd: ">From " at the start of a line was "From ".
        const quoted =
          isMbox && data[from] === 62 && data.subarray(from, from + 6).toString('latin1') === '>From '
        take(Buffer.from(data.subarray(quoted ? from + 1 : from, end + 1)))
      }
      blankBefore = end - from <= 1
      from = end + 1
      line += 1
    }
    rest = Buffer.from(data.subarray(from))
    if (rest.length > LONGEST_MAIL)
      throw new LocalizedError({
        ja: `${part.name}:${line}：1行が48 MBを超えています。メールではありません`,
        en: `${part.name}:${line}: a line is longer than 48 MB: this is no mail`,
      })
  }
  if (rest.length > 0) take(rest)
  const mail = finished()
  if (mail !== undefined) yield mail
}

/**
 * Whether a line begins the next mail of an mbox: From, an address and a date. Some writers leave the blank line before
 * it out; then it must be as asctime writes it, or a sentence of a mail would cut it in two.
 */
function isSeparator(line: Buffer, blankBefore: boolean): boolean {
  const text = line.toString('latin1')
  return blankBefore
    ? text.startsWith('From ')
    : /^From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} /.test(
        text,
      )
}

/** Apple Mail writes the length of the mail above it. */
function isNumber(line: Buffer): boolean {
  return /^\d{1,10}\s*$/.test(line.toString('latin1'))
}
