import PostalMime, { type Email } from 'postal-mime'
import { htmlToText, withoutQuotesAndSignature } from '#core/mining/ticket/plain-text.ts'
import type { RawMessage, RawTicket } from '#core/mining/ticket/raw-ticket.ts'
import type { LocalizedText } from '#schemas/locale.ts'
import { hashText } from './hash-text.ts'
import type { ImportContext } from './importer.ts'
import { mailKey } from './mail-key.ts'
import type { Part } from './part.ts'
import { type MailBytes, readMails } from './read-mail.ts'

/** A mail that could not be read, as the other readers report a broken row. */
export type MailProblem = { readonly file: string; readonly line: number; readonly problem: LocalizedText }
/** A mail that nobody wrote for an answer: a bounce, an automatic reply, spam. */
export type MailSkipped = { readonly file: string; readonly line: number; readonly skipped: true }

const MOST_IN_THREAD = 500
/** Mails in mails up to which their texts are read as a part of it; the parser’s work grows with the square of it. */
const MOST_INNER_MAILS = 20
const THANKS =
  /ありがとうござい|感謝|助かりました|直りました|解決(?:し|致し|いたし)ました|でき(?:ました|るようになりました)|thank|\b(?:works|worked|working|solved|resolved|fixed)\b/i
const HOWEVER =
  /[?？]|まだ|ただ[、し]|しかし|ですが|ますが|でしたが|ましたが|けれど|けど|でも、|一方|再度|また(?:同じ|エラー)|\b(?:but|however|still|although|another|again|not)\b|n['’]t\b/i
const UNREADABLE: LocalizedText = { ja: 'このメールを読めません', en: 'the mail cannot be read' }

/**
 * Tickets from mbox and eml files: one for each thread, joined by Message-ID, In-Reply-To and References.
 * Reads twice: once for who answers whom, once for the texts, so that only unfinished threads are in memory.
 * The first mail’s sender asks; whoever writes from one of the addresses it went to, or their domain, is an agent.
 */
export async function* readMailTickets(
  parts: readonly Part[],
  context: ImportContext,
  onBytes: (count: number) => void,
): AsyncGenerator<RawTicket | MailProblem | MailSkipped> {
  const threads = createThreads()
  for (const part of parts) {
    for await (const mail of readMails(part, onBytes)) if (mail.bytes !== undefined) threads.add(headOf(mail))
  }
  const left = threads.sizes()
  const open = new Map<string, Email[]>()
  for (const part of parts) {
    for await (const mail of readMails(part, onBytes)) {
      if (mail.bytes === undefined) {
        yield { file: part.name, line: mail.line, problem: mail.problem ?? UNREADABLE }
        continue
      }
      const head = headOf(mail)
      const threadId = threads.idOf(head.place)
      const mails = open.get(threadId) ?? []
      if (mails.length < MOST_IN_THREAD) {
        const email = await parsed(mail.bytes)
        if (email === undefined) yield { file: part.name, line: mail.line, problem: UNREADABLE }
        else if (!isCopy(email, mails)) mails.push(email)
      }
      open.set(threadId, mails)
      const remaining = (left.get(threadId) ?? 1) - 1
      left.set(threadId, remaining)
      if (remaining > 0) continue
      open.delete(threadId)
      if (mails.length === 0) continue
      if (mails.every(isForNobody)) yield { file: part.name, line: mail.line, skipped: true }
      else
        yield toTicket(
          mails.filter(email => !isForNobody(email)),
          context,
        )
    }
  }
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      maxHeadersSize: 512 * 1024,
      forceRfc822Attachments: innerMailCount(bytes) > MOST_INNER_MAILS,
    })
  } catch {
    return undefined
  }
}

/** How often a mail says that it holds a mail, counted as far as it matters. */
function innerMailCount(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (
    let at = buffer.indexOf('822');
    at !== -1 && count <= MOST_INNER_MAILS;
    at = buffer.indexOf('822', at + 3)
  )
    if (/^rfc$/i.test(buffer.toString('latin1', at - 3, at))) count += 1
  return count
}

/** Ids from the raw header: parsing whole mails twice would double the work. */
function headOf(mail: MailBytes): { ids: readonly string[]; place: string } {
  const head = Buffer.from(mail.bytes ?? new Uint8Array())
    .subarray(0, 65_536)
    .toString('latin1')
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length
  const unfolded = head.slice(0, end).replace(/\r?\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:(.*)$`, 'im').exec(unfolded)?.[1] ?? ''
  const ids = [field('Message-ID'), field('In-Reply-To'), field('References')].flatMap(
    value => value.match(/<[^<>\s]{1,500}>/g) ?? [],
  )
  return { ids, place: mail.place }
}

/** Joins mails that name each other’s ids (union-find over ids). */
function createThreads() {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) {
      parent.set(at, parent.get(next) ?? next)
      at = next
    }
    return at
  }
  const places: string[] = []
  return {
    add({ ids, place }: { ids: readonly string[]; place: string }) {
      places.push(place)
      parent.set(place, parent.get(place) ?? place)
      for (const id of ids) {
        if (!parent.has(id)) parent.set(id, id)
        parent.set(root(id), root(place))
      }
    },
    idOf: (place: string) => root(place),
    sizes(): Map<string, number> {
      const sizes = new Map<string, number>()
      for (const place of places) sizes.set(root(place), (sizes.get(root(place)) ?? 0) + 1)
      return sizes
    },
  }
}

function toTicket(mails: readonly Email[], { moment }: ImportContext): RawTicket {
  const dated = mails.map(mail => ({
    mail,
    at: moment(mail.date) ?? moment(headerOf(mail, 'date')) ?? receivedAt(mail, moment),
  }))
  dated.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
  const [first, ...rest] = dated
  if (first === undefined) throw new Error('A thread without mails cannot be')
  const requester = addressOf(first.mail)
  const desk = (first.mail.to ?? [])
    .map(to => to.address?.toLowerCase() ?? '')
    .filter(address => address !== '')
  const deskDomains = new Set(desk.map(address => address.split('@')[1]))
  const isAgent = (address: string) =>
    address !== requester && (desk.includes(address) || deskDomains.has(address.split('@')[1]))
  const messages = rest
    .filter(({ mail }) => (headerOf(mail, 'auto-submitted') ?? 'no') === 'no')
    .map(({ mail, at }): RawMessage => {
      const author = addressOf(mail)
      const readers = [...(mail.to ?? []), ...(mail.cc ?? [])].map(
        reader => reader.address?.toLowerCase() ?? '',
      )
      // What goes round among the desk only, the person asking never saw.
      const isInside = readers.length > 0 && readers.every(reader => isAgent(reader))
      return {
        who: isAgent(author) ? (isInside ? 'note' : 'agent') : 'requester',
        at,
        author,
        text: textOf(mail),
      }
    })
  const answered = messages.findLast(message => message.who === 'agent')
  const last = messages.findLast(message => message.who !== 'note')
  return {
    source: 'mail',
    key: mailKey(first.mail.messageId ?? '', mails) || `${first.at ?? ''}-${hashText(textOf(first.mail))}`,
    channel: 'mail',
    createdAt: first.at,
    // A mail thread has no state: an answer the requester did not come back on, or only to thank, counts as its end.
    resolvedAt:
      answered !== undefined && last !== undefined && (last === answered || isThanks(last))
        ? last.at
        : undefined,
    subject: (first.mail.subject ?? '').replace(
      /^(?:(?:re|fwd?|aw|wg|返信|転送)(?:\[\d+\])?[:：] ?){1,10}/i,
      '',
    ),
    request: textOf(first.mail),
    messages,
    tags: [],
    requester,
    agent: answered?.author,
    people: mails.flatMap(mail =>
      [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])].flatMap(person => [
        person?.name ?? '',
        person?.address ?? '',
      ]),
    ),
  }
}

function textOf(mail: Email): string {
  const text = mail.text?.trim() ?? ''
  return text === '' ? htmlToText(mail.html ?? '') : text
}

function addressOf(mail: Email): string {
  return mail.from?.address?.toLowerCase() ?? ''
}

/** Whether somebody who asked only says that it works, and no “but” follows. */
function isThanks({ who, text }: RawMessage): boolean {
  const said = withoutQuotesAndSignature(text)
  return who === 'requester' && said.length < 300 && THANKS.test(said) && !HOWEVER.test(said)
}

function headerOf(mail: Email, key: string): string | undefined {
  return mail.headers.find(header => header.key === key)?.value
}

/** When the first server took a mail that has no date of its own. */
function receivedAt(mail: Email, moment: ImportContext['moment']): string | undefined {
  const received = mail.headers.findLast(header => header.key === 'received')?.value
  return moment(received?.slice(received.lastIndexOf(';') + 1).trim())
}

/** The same mail once more, from another folder. */
function isCopy(mail: Email, mails: readonly Email[]): boolean {
  return mail.messageId !== undefined && mails.some(other => other.messageId === mail.messageId)
}

function isForNobody(mail: Email): boolean {
  return (
    /^(?:mailer-daemon|postmaster)@/.test(addressOf(mail)) ||
    /^auto-replied/i.test(headerOf(mail, 'auto-submitted') ?? '') ||
    /^yes/i.test(headerOf(mail, 'x-spam-flag') ?? '')
  )
}
