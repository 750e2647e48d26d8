import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { countAt, type JsonObject, objectsAt, optionalTextAt, textAt, textsAt } from './json-value.ts'
import { listed } from './listed.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/**
 * Zendesk: JSON or NDJSON as its export and API give it (comments public or internal), and the view’s CSV. Of the Japanese
 * headings リクエスタ, 件名, 説明, チケットID and the states are words of Zendesk’s Japanese help, チケットのステータス of its page on
 * Explore’s attributes; nobody has shown us a Japanese file.
 */
export const zendeskImporter: Importer = {
  source: 'zendesk',
  csv: {
    columns: {
      key: ['ID', 'Ticket ID', 'Id', 'チケットID'],
      subject: ['Subject', 'Ticket subject', '件名', 'Title'],
      request: ['Description', '説明', 'Comment', 'Latest comment'],
      status: ['Status', 'Ticket status', 'ステータス', 'チケットのステータス'],
      priority: ['Priority', '優先度'],
      channel: ['Via', 'Channel', 'Ticket channel', 'チャネル'],
      category: ['Group', 'Ticket group', 'グループ', 'Ticket form'],
      requester: ['Requester email', 'Requester', 'Requester name', 'リクエスタ'],
      requesterName: ['Requester', 'Requester name', 'リクエスタ'],
      agent: ['Assignee', 'Assignee name', '担当者'],
      tags: ['Tags', 'Ticket tags', 'タグ'],
      createdAt: ['Created at', 'Requested', 'Ticket created - Timestamp', 'リクエスト日時', '作成日時'],
      updatedAt: ['Updated at', 'Updated', '更新日時', '更新日'],
      resolvedAt: ['Solved at', 'Solved', 'Ticket solved - Timestamp', '解決日時'],
      satisfaction: [
        'Satisfaction Score',
        'Satisfaction',
        'Satisfaction rating',
        'Ticket satisfaction rating',
        '満足度',
      ],
      reopenCount: ['Reopens', 'Reopen count'],
    },
    marks: [
      ['id', 'requester', 'requester id'],
      ['id', 'subject', 'requester', 'assignee', 'tags'],
      ['id', 'subject', 'status', 'via'],
      ['件名', 'リクエスタ', 'リクエスト日時'],
      ['ticket id', 'satisfaction score', 'solved at'],
      ['ticket id', 'ticket created - timestamp'],
    ],
    toTicket: (row, context) => ({
      ...ticketFromRow('zendesk', row, context),
      key: row.text('key').replace(/^#/, ''),
      tags: listed(row.text('tags'), /[ ,]+/),
      satisfaction: rating(row.text('satisfaction')),
    }),
  },
  json: {
    marks: [
      ['id', 'requester_id', 'via'],
      ['id', 'requester.id', 'via.channel'],
      ['id', 'submitter_id', 'subject'],
      ['id', 'raw_subject'],
    ],
    toTicket(value, { moment }) {
      const tags = textsAt(value, 'tags')
      if (isGoneInZendesk(value)) return undefined
      const requesterId = textAt(value, 'requester_id', 'requester.id')
      const comments = objectsAt(value, 'comments')
      const first = comments[0]
      const opens =
        first !== undefined && first['public'] !== false && textAt(first, 'author_id') === requesterId
      const status = textAt(value, 'status')
      const solved = moment(optionalTextAt(value, 'metric_set.solved_at', 'dates.solved_at'))
      return {
        source: 'zendesk',
        key: textAt(value, 'id'),
        url: agentUrl(textAt(value, 'url'), textAt(value, 'id')),
        channel: channelFrom(textAt(value, 'via.channel')),
        createdAt: moment(textAt(value, 'created_at')),
        resolvedAt: isOpen(status)
          ? undefined
          : (solved ?? (isDone(status) ? moment(textAt(value, 'updated_at')) : undefined)),
        subject: textAt(value, 'subject', 'raw_subject'),
        request: opens ? textAt(first, 'html_body', 'plain_body', 'body') : textAt(value, 'description'),
        messages: comments.slice(opens ? 1 : 0).map((comment): RawMessage => {
          const author = textAt(comment, 'author_id', 'author.id')
          const who = comment['public'] === false ? 'note' : author === requesterId ? 'requester' : 'agent'
          return {
            who,
            at: moment(textAt(comment, 'created_at')),
            author,
            text: textAt(comment, 'html_body', 'plain_body', 'body'),
          }
        }),
        category: optionalTextAt(value, 'group.name', 'ticket_form.name', 'type'),
        tags,
        priority: priorityFrom(textAt(value, 'priority')),
        requester: requesterId || undefined,
        agent: optionalTextAt(value, 'assignee_id', 'assignee.id'),
        reopenCount: countAt(value, 'metric_set.reopens'),
        satisfaction: rating(textAt(value, 'satisfaction_rating.score')),
        people: [
          textAt(value, 'requester.name'),
          textAt(value, 'assignee.name'),
          textAt(value, 'via.source.from.name'),
          ...comments.map(comment => textAt(comment, 'author.name')),
        ],
      }
    },
  },
}

function rating(score: string): number | undefined {
  if (/^(?:good|良い|満足)/i.test(score)) return 1
  if (/^(?:bad|悪い|不満)/i.test(score)) return 0
  return undefined
}

function agentUrl(api: string, id: string): string | undefined {
  return URL.canParse(api) ? `${new URL(api).origin}/agent/tickets/${id}` : undefined
}

/** Whether a ticket was deleted or merged into another: it only hides or repeats what was asked. */
export function isGoneInZendesk(ticket: JsonObject): boolean {
  return textAt(ticket, 'status') === 'deleted' || textsAt(ticket, 'tags').includes('closed_by_merge')
}
