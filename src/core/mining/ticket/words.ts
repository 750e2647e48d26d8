import type { Channel } from '#schemas/article.ts'
import type { TicketPriority } from '#schemas/ticket.ts'

const PRIORITIES: readonly (readonly [TicketPriority, RegExp])[] = [
  [
    'urgent',
    /^(?:urgent|critical|highest|blocker|immediate|emergency|very high|5 very high|1|今すぐ|緊急|至急|最高|最優先|主要|重大|sofort|immédiate?|très haute)$/i,
  ],
  ['high', /^(?:high|major|3 high|4 high|2|高|高め|急いで|高い|hoch|dringend|haute?)$/i],
  ['normal', /^(?:normal|medium|moderate|2 normal|3 normal|3|中|通常|普通|標準|mittel|normale?|moyenne)$/i],
  [
    'low',
    /^(?:low|lowest|minor|trivial|very low|planning|1 low|2 low|1 very low|4|5|低|低め|低い|低以下|最低|計画|niedrig|bas|basse)$/i,
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
  // ServiceNow writes 2 - High; the word says it.
  const trimmed = word.trim().replace(/^\d ?[-–] ?(?=\D)/, '')
  return PRIORITIES.find(([, pattern]) => pattern.test(trimmed))?.[0]
}

/** The channel a tool’s own word stands for. */
export function channelFrom(word: string): Channel | undefined {
  const trimmed = word.trim()
  return trimmed === '' ? undefined : CHANNELS.find(([, pattern]) => pattern.test(trimmed))?.[0]
}

const DONE =
  /^(?:(?:auto[- ]?)?(?:resolved|closed?|done|completed?|solved|fixed|finished|archived)|closed?[ -].{0,60}|(?:対応|処理|回答|解決|完了|作業|クローズ|終了)(?:済み?|完了|終了)|完了|終了|解決|クローズ|アーカイブ済み|却下|erledigt|gelöst|(?:erfolgreich |erfolglos |ab)?geschlossen|abgewiesen|fertig|résolue?|fermée?|rejetée?|close?|terminée?|6|7)$/i
const OPEN =
  /^(?:new|open|opened|re-?opened|assigned|in progress|work in progress|feedback|pending.{0,40}|(?:on )?hold|waiting.{0,40}|awaiting.{0,40}|to ?do|backlog|新規|作業前|未.{1,20}|.{1,20}中|.{1,20}待ち|保留|フィードバック|受付|再オープン|差し?戻し|オープン|neu|offen|in bearbeitung|rückfrage|nouveau|en cours|ouverte?|1|2|3)$/i

/** Whether a tool’s status word means the ticket is resolved or closed; what stands in brackets behind it does not count. */
export function isDone(status: string): boolean {
  return DONE.test(plainStatus(status))
}

/** Whether a tool’s status word means somebody still works on the ticket. A word of the desk’s own is neither open nor done. */
export function isOpen(status: string): boolean {
  return OPEN.test(plainStatus(status))
}

function plainStatus(status: string): string {
  return status
    .normalize('NFKC')
    .trim()
    .replace(/ ?\([^()]{0,60}\)$/, '')
}
