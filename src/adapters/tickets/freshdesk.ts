import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { isObject, type JsonObject, objectsAt, optionalTextAt, textAt, textsAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

const SOURCES: Readonly<Record<string, string>> = {
  1: 'mail',
  2: 'portal',
  3: 'phone',
  7: 'chat',
  9: 'widget',
  10: 'mail',
}
const PRIORITIES: Readonly<Record<string, string>> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'urgent' }
const SCORES: Readonly<Record<string, number>> = {
  103: 1,
  102: 0.85,
  101: 0.7,
  100: 0.5,
  '-101': 0.3,
  '-102': 0.15,
  '-103': 0,
}

/**
 * Freshdesk: the account export (JSON or XML, conversations in helpdesk_notes), API v2 JSON, and the list’s CSV. Nobody has
 * shown us a Japanese file: its headings here are guesses, but for エージェント, チケットID and the states (オープン, 保留, 解決済み,
 * クローズ), which are words of its Japanese resellers’ help (support.lionice.jp, orangeone.freshdesk.com).
 */
export const freshdeskImporter: Importer = {
  source: 'freshdesk',
  xmlElement: 'helpdesk-ticket',
  csv: {
    columns: {
      key: ['Ticket ID', 'チケットID'],
      subject: ['Subject', '件名'],
      request: ['Description', '説明'],
      status: ['Status', 'ステータス'],
      priority: ['Priority', '優先度'],
      channel: ['Source', 'ソース'],
      category: ['Type', 'タイプ'],
      group: ['Group', 'グループ'],
      requester: ['Email', 'Requester Email', 'メールアドレス'],
      requesterName: ['Full name', 'Requester Name', 'Contact', '氏名'],
      agent: ['Agent', 'エージェント', '担当者'],
      tags: ['Tags', 'タグ'],
      createdAt: ['Created time', '作成日時', '作成時刻'],
      updatedAt: ['Last update time', '最終更新日時', '最終更新時刻'],
      resolvedAt: ['Resolved time', '解決日時', '解決時刻'],
      closedAt: ['Closed time', 'クローズ日時', 'クローズ時刻'],
      firstResponseAt: ['Initial response time', 'First response time', '初回応答日時', '初回応答時刻'],
      satisfaction: ['Survey results', 'アンケート結果', '調査結果'],
    },
    marks: [
      ['ticket id', 'subject', 'created time', 'agent'],
      ['ticket id', 'survey results'],
      ['チケットid', '件名', 'ソース'],
    ],
    toTicket(row, context) {
      const ticket = ticketFromRow('freshdesk', row, context)
      return {
        ...ticket,
        tags: ticket.tags.map(tag => tag.replace(/^"|"$/g, '')).filter(tag => tag !== '-' && tag !== ''),
        agent: row.text('agent') === 'No Agent' ? undefined : ticket.agent,
        resolvedAt:
          row.text('resolvedAt') === '' && row.text('closedAt') !== '' && ticket.isSolved
            ? context.moment(row.text('closedAt'))
            : ticket.resolvedAt,
        category: ticket.category ?? groupOf(row.text('group')),
        satisfaction: moodOf(row.text('satisfaction')),
      }
    },
  },
  json: {
    marks: [
      ['helpdesk_ticket'],
      ['display_id', 'helpdesk_notes'],
      ['display-id', 'subject'],
      ['id', 'fr_escalated'],
      ['id', 'requester_id', 'responder_id'],
    ],
    toTicket(value, { moment }) {
      const ticket = underscored(isObject(value['helpdesk_ticket']) ? value['helpdesk_ticket'] : value)
      if (`${ticket['spam']}` === 'true' || `${ticket['deleted']}` === 'true') return undefined
      const requester = textAt(ticket, 'requester_id', 'requester.email', 'requester.id')
      const state = isObject(ticket['ticket_states']) ? ticket['ticket_states'] : undefined
      const states = state === undefined ? ticket : underscored(state)
      const inner = isObject(ticket['helpdesk_notes']) ? ticket['helpdesk_notes'] : undefined
      const notes =
        inner === undefined
          ? objectsAt(ticket, 'helpdesk_notes', 'notes', 'conversations')
          : objectsAt(inner, 'helpdesk-note', 'helpdesk_note')
      const status = textAt(ticket, 'status_name', 'status')
      const done = isDone(status) || status === '4' || status === '5'
      return {
        source: 'freshdesk',
        key: textAt(ticket, 'display_id', 'id'),
        channel: channelFrom(SOURCES[textAt(ticket, 'source')] ?? textAt(ticket, 'source_name')),
        createdAt: moment(textAt(ticket, 'created_at')),
        firstResponseAt: moment(optionalTextAt(states, 'first_response_time', 'stats.first_responded_at')),
        resolvedAt:
          moment(optionalTextAt(states, 'resolved_at', 'stats.resolved_at', 'closed_at')) ??
          (done ? moment(textAt(ticket, 'updated_at')) : undefined),
        subject: textAt(ticket, 'subject'),
        request: textAt(ticket, 'description_html', 'description', 'description_text'),
        messages: notes.map(underscored).map((note): RawMessage => {
          const author = textAt(note, 'user_id')
          const isPrivate = `${note['private']}` === 'true'
          const incoming = `${note['incoming']}` === 'true' || author === requester
          return {
            who: isPrivate ? 'note' : incoming ? 'requester' : 'agent',
            at: moment(textAt(note, 'created_at')),
            author,
            text: textAt(note, 'body_html', 'body', 'body_text'),
          }
        }),
        category: optionalTextAt(ticket, 'ticket_type', 'type', 'group_name'),
        // The XML export has <tags><tag><name>.
        tags: isObject(ticket['tags'])
          ? textsAt({ tags: objectsAt(ticket['tags'], 'tag') }, 'tags')
          : textsAt(ticket, 'tags'),
        priority: priorityFrom(PRIORITIES[textAt(ticket, 'priority')] ?? textAt(ticket, 'priority_name')),
        requester: requester || undefined,
        agent: optionalTextAt(ticket, 'responder_id', 'responder_name'),
        satisfaction:
          SCORES[textAt(ticket, 'survey_result.rating', 'satisfaction_rating.ratings.default_question')],
        people: [
          textAt(ticket, 'requester_name', 'requester.name'),
          textAt(ticket, 'responder_name'),
          textAt(ticket, 'to_email'),
          textAt(ticket, 'requester.email'),
        ],
      }
    },
  },
}

function groupOf(group: string): string | undefined {
  return group === '' || group === 'No Group' ? undefined : group
}

function moodOf(survey: string): number | undefined {
  if (/extremely happy|very happy|とても満足/i.test(survey)) return 1
  if (/unhappy|不満/i.test(survey)) return 0
  if (/happy|満足/i.test(survey)) return 0.85
  return /neutral|普通/i.test(survey) ? 0.5 : undefined
}

/** The XML export writes display-id where the JSON export writes display_id. */
function underscored(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.replaceAll('-', '_'), inner]))
}
