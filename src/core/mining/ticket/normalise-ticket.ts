import { LocalizedError } from '#core/text/localized-error.ts'
import { MESSAGE_LIMIT, MESSAGES_LIMIT, type Ticket, type TicketMessage } from '#schemas/ticket.ts'
import type { Redactable, Redacted } from '../redact/redactor.ts'
import { cleanText, htmlToText, isHtml, withoutQuotesAndSignature } from './plain-text.ts'
import type { RawMessage, RawTicket } from './raw-ticket.ts'

const KEY = /^(?!0\d{1,4}-\d{1,4}-\d{3,4}$)[\w#/.:+-]{1,190}$/

/** What an importer read as plain text of bounded size, to be redacted. */
export type PlainTicket = Redactable & {
  readonly raw: RawTicket & { readonly createdAt: string }
  readonly key: string
  readonly url: string | undefined
  readonly messages: readonly RawMessage[]
}

/**
 * Makes plain text of what an importer read. Throws a LocalizedError that says what is missing when it cannot be a ticket;
 * the message holds no ticket text.
 */
export function plainTicket(raw: RawTicket): PlainTicket {
  if (raw.key.trim() === '') throw new LocalizedError({ ja: '番号（キー）がありません', en: 'it has no key' })
  const { createdAt } = raw
  if (createdAt === undefined)
    throw new LocalizedError({
      ja: '作成日時がないか、読めない書き方です',
      en: 'it has no time of creation, or one that cannot be read',
    })
  const messages = bounded(
    raw.messages
      .map(message => ({ ...message, text: toPlain(message.text) }))
      .filter(message => message.text !== ''),
  )
  const subject = cleanText(raw.subject)
  const request = toPlain(raw.request)
  if (subject === '' && request === '' && messages.length === 0)
    throw new LocalizedError({ ja: '文章が何もありません', en: 'it has no text at all' })
  const url = safeUrl(raw.url)
  const key = cleanText(raw.key).replace(/\s+/g, ' ')
  const texts = [
    url ?? '',
    key,
    subject,
    request,
    raw.resolution === undefined ? '' : toPlain(raw.resolution),
    cleanText(raw.category ?? ''),
    ...raw.tags.map(cleanText),
    ...messages.map(message => message.text),
  ]
  return { raw: { ...raw, createdAt }, key, url, messages, texts, people: peopleOf(raw) }
}

/**
 * Makes a ticket of its redacted texts: people are hashed, sizes bounded.
 *
 * @param hashPerson Keyed hash of a person: the same for the same person, and no way back.
 */
export function normaliseTicket(
  { raw, key, url, messages }: PlainTicket,
  redacted: readonly Redacted[],
  hashPerson: (person: string) => string,
): Ticket {
  const [shownUrl, shownKey, ...texts] = redacted.map(({ text }) => text)
  const said = texts.slice(4 + raw.tags.length)
  const hash = (person: string | undefined) => {
    const known = person?.trim().toLowerCase() ?? ''
    return known === '' ? undefined : hashPerson(known)
  }
  const out: TicketMessage[] = messages.map((message, index) => ({
    who: message.who,
    ...defined({ at: message.at, author: hash(message.author) }),
    text: defused(cut(said[index] ?? '', MESSAGE_LIMIT)),
  }))
  const answers = out.filter(message => message.who === 'agent')
  const isSolved = raw.resolvedAt !== undefined || raw.isSolved === true
  const resolution = texts[2] !== '' ? texts[2] : isSolved ? answers.at(-1)?.text : undefined
  const lastAgent = messages.findLast(
    message => message.who !== 'requester' && message.author !== undefined,
  )?.author
  return {
    // A form can have the asker for a key; what looks like a key and no phone number is one.
    id: cut(`${raw.source}:${KEY.test(key) || shownKey === key ? key : hashPerson(key)}`, 200),
    source: raw.source,
    ...defined({
      // An address with somebody in it leads nowhere without them.
      url: shownUrl === url ? url : undefined,
      channel: raw.channel,
      firstResponseAt: raw.firstResponseAt ?? answers.find(answer => answer.at !== undefined)?.at,
      resolvedAt: raw.resolvedAt,
      resolution: resolution === undefined ? undefined : defused(cut(resolution, MESSAGE_LIMIT)),
      category: texts[3] === '' ? undefined : defused(cut(oneLine(texts[3] ?? ''), 200)),
      priority: raw.priority,
      requester: hash(raw.requester),
      agent: hash(raw.agent ?? lastAgent),
      reopenCount: raw.reopenCount,
      satisfaction: raw.satisfaction,
    }),
    createdAt: raw.createdAt,
    subject: defused(cut(oneLine(texts[0] ?? ''), 500)),
    request: defused(cut(texts[1] ?? '', MESSAGE_LIMIT)),
    messages: out,
    tags: texts
      .slice(4, 4 + raw.tags.length)
      .map(tag => defused(cut(oneLine(tag), 100)))
      .filter(tag => tag !== '')
      .slice(0, 50),
  }
}

function toPlain(text: string): string {
  const clean = cleanText(text.length > MESSAGE_LIMIT * 10 ? text.slice(0, MESSAGE_LIMIT * 10) : text)
  return withoutQuotesAndSignature(isHtml(clean) ? htmlToText(clean) : clean)
}

function bounded(messages: readonly RawMessage[]): readonly RawMessage[] {
  const half = MESSAGES_LIMIT / 2
  return messages.length <= MESSAGES_LIMIT ? messages : [...messages.slice(0, half), ...messages.slice(-half)]
}

/** Everybody the export names; of "Dana Cole" <…> and Cole, Dana also the name without quotes and comma. */
function peopleOf(raw: RawTicket): string[] {
  const authors = raw.messages.map(message => message.author)
  return [...raw.people, raw.requester, raw.agent, ...authors].flatMap(person => {
    const plain = person?.replace(/["“”,、]/g, ' ').trim() ?? ''
    return plain === '' ? [] : plain === person ? [plain] : [person ?? '', plain]
  })
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: T[K] } = {}
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key]
  // Only defined values were taken over.
  return kept as { [K in keyof T]?: Exclude<T[K], undefined> }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A text a spreadsheet would run as a formula gets an apostrophe in front. */
function defused(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? cut(`'${text}`, MESSAGE_LIMIT) : text
}

function cut(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : `${text
        .slice(0, limit - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}

/** An address without what identifies or lets in: user info, query and fragment are dropped unless they hold the ticket id. */
function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2000) return undefined
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol)) return undefined
  const id = [...parsed.searchParams].filter(
    ([name, value]) =>
      /^(?:id|ticket_?id|action|sys_id|number|TicketID|Action)$/i.test(name) && /^[\w-]{1,64}$/.test(value),
  )
  const query = id.length === 0 ? '' : `?${new URLSearchParams(id).toString()}`
  return `${parsed.origin}${parsed.pathname}${query}`
}
