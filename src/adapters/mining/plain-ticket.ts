import { CHANNELS } from '#schemas/article.ts'
import {
  MESSAGE_LIMIT,
  MESSAGES_LIMIT,
  TICKET_PRIORITIES,
  TICKET_SOURCES,
  type Ticket,
} from '#schemas/ticket.ts'

/**
 * Whether a value surely is a ticket of `ticketSchema`, defaults filled in: then the schema need not be asked, which
 * costs three times as much as reading the line. False only means that it must be asked.
 */
export function isPlainTicket(value: unknown): value is Ticket {
  if (!isObject(value)) return false
  for (const key in value) {
    const fits = FITS[key]
    if (!fits?.(value[key])) return false
  }
  return REQUIRED.every(key => value[key] !== undefined)
}

const REQUIRED = ['id', 'source', 'createdAt', 'subject', 'request', 'messages', 'tags'] as const

type Fits = (value: unknown) => boolean

const isText = (most: number, least = 0): Fits => {
  return value => typeof value === 'string' && value.length <= most && value.length >= least
}
const isOneOf = (names: readonly string[]): Fits => {
  const known = new Set<unknown>(names)
  return value => known.has(value)
}
const isList = (most: number, fits: Fits): Fits => {
  return value => Array.isArray(value) && value.length <= most && value.every(fits)
}

const PERSON = /^[0-9a-f]{16}$/
const isPerson: Fits = value => typeof value === 'string' && PERSON.test(value)

/** Days that every month has; the others are left to the schema. */
const MOMENT =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{3})?Z$|^[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{3})?Z$/
const isMoment: Fits = value => typeof value === 'string' && MOMENT.test(value)

const isWho = isOneOf(['requester', 'agent', 'note'])
const isBody = isText(MESSAGE_LIMIT)
const isMessage: Fits = value => {
  if (!isObject(value)) return false
  for (const key in value) {
    const one = value[key]
    if (key === 'who' ? !isWho(one) : key === 'text' ? !isBody(one) : !MESSAGE_FITS[key]?.(one)) return false
  }
  return value['who'] !== undefined && value['text'] !== undefined
}
const MESSAGE_FITS: Readonly<Record<string, Fits>> = { at: isMoment, author: isPerson }

const FITS: Readonly<Record<string, Fits>> = {
  id: isText(200, 1),
  source: isOneOf(TICKET_SOURCES),
  url: isText(2000),
  channel: isOneOf(CHANNELS),
  createdAt: isMoment,
  firstResponseAt: isMoment,
  resolvedAt: isMoment,
  subject: isText(500),
  request: isBody,
  messages: isList(MESSAGES_LIMIT, isMessage),
  resolution: isBody,
  category: isText(200),
  tags: isList(50, isText(100, 1)),
  priority: isOneOf(TICKET_PRIORITIES),
  requester: isPerson,
  agent: isPerson,
  reopenCount: value => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
  satisfaction: value => typeof value === 'number' && value >= 0 && value <= 1,
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
