import { LocalizedError } from '#core/text/localized-error.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import type { Part } from './input.ts'

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

/** The mails of an mbox file, or the one mail of an eml file. Attachments over 48 MB make a mail unreadable, and are said. */
export async function* readMails(part: Part, onBytes: (count: number) => void): AsyncGenerator<MailBytes> {
  let rest: Buffer = Buffer.alloc(0)
  let kept: Buffer[] = []
  let size = 0
  let line = 1
  let beganAt = 1
  let isMbox: boolean | undefined
  let blankBefore = true
  const finished = (): MailBytes | undefined => {
    if (kept.length === 0) return undefined
    const place = `${part.name}:${beganAt}`
    const mail =
      size > LONGEST_MAIL
        ? { line: beganAt, place, problem: TOO_LONG }
        : { line: beganAt, place, bytes: Buffer.concat(kept) }
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
        blankBefore &&
        data[from] === 70 &&
        data.subarray(from, from + 5).toString('latin1') === 'From '
      if (begins) {
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
