import type { Channel } from '#schemas/article.ts'
import type { TicketPriority } from '#schemas/ticket.ts'

const PRIORITIES: readonly (readonly [TicketPriority, RegExp])[] = [
  [
    'urgent',
    /^(?:urgent|critical|highest|blocker|immediate|emergency|very high|5 very high|1|1 ?[-–] ?critical|今すぐ|緊急|至急|最高|最優先)$/i,
  ],
  ['high', /^(?:high|major|3 high|4 high|2|2 ?[-–] ?high|高|高め|急いで|高い)$/i],
  ['normal', /^(?:normal|medium|moderate|2 normal|3 normal|3|3 ?[-–] ?moderate|中|通常|普通)$/i],
  [
    'low',
    /^(?:low|lowest|minor|trivial|very low|planning|1 low|2 low|1 very low|4|5|4 ?[-–] ?low|5 ?[-–] ?planning|低|低め|低い)$/i,
  ],
]
const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['phone', /phone|voice|call|電話/i],
  ['mail', /mail|メール/i],
  ['chat', /chat|messag|slack|teams|line|チャット/i],
  ['form', /web|form|portal|self-?service|widget|フォーム|ポータル/i],
  ['desk', /walk-?in|desk|窓口|来訪|direct/i],
  ['ticket', /api|ticket|other|その他/i],
]

/** The priority a tool’s own word stands for; bare numbers as ServiceNow counts, 1 the most urgent. */
export function priorityFrom(word: string): TicketPriority | undefined {
  const trimmed = word.trim()
  return PRIORITIES.find(([, pattern]) => pattern.test(trimmed))?.[0]
}

/** The channel a tool’s own word stands for. */
export function channelFrom(word: string): Channel | undefined {
  const trimmed = word.trim()
  return trimmed === '' ? undefined : CHANNELS.find(([, pattern]) => pattern.test(trimmed))?.[0]
}

const DONE =
  /^(?:resolved|closed|closed? successful|closed? unsuccessful|done|complete|completed|solved|fixed|完了|終了|解決|解決済み?|処理済み|クローズ|却下|6|7)$/i

/** Whether a tool’s status word means the ticket is resolved or closed. */
export function isDone(status: string): boolean {
  return DONE.test(status.trim())
}
