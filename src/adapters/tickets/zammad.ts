import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { objectsAt, optionalTextAt, textAt, textsAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/**
 * Zammad: API JSON (expand=true, with articles) and the sheet of its reports, saved as CSV. Headings:
 * lib/excel_sheet/ticket.rb, in Japanese by i18n/zammad.ja.po, which leaves most times in English.
 */
export const zammadImporter: Importer = {
  source: 'zammad',
  csv: {
    columns: {
      key: ['number', '#', 'Number'],
      subject: ['title', 'Title', 'タイトル'],
      status: ['state', 'State', '状態'],
      priority: ['priority', 'Priority', '優先度'],
      category: ['group', 'Group', 'グループ'],
      requester: ['customer', 'Customer', '顧客'],
      agent: ['owner', 'Owner', '所有者', '担当者'],
      tags: ['tags', 'Tags', 'タグ'],
      createdAt: ['created_at', 'Created at', '作成日時', '次で作成済'],
      updatedAt: ['updated_at', 'Updated At'],
      resolvedAt: ['close_at', 'Closed At', 'Closing time', 'Close at', 'クローズ日時'],
      firstResponseAt: ['first_response_at', 'First Response At', 'First response'],
      channel: ['create_article_type', 'create_channel', 'Create Channel', 'Channel'],
      request: ['article', 'body', 'Body', '本文'],
    },
    marks: [
      ['number', 'title', 'group', 'owner', 'customer'],
      ['#', 'title', 'group', 'owner', 'customer'],
      ['number', 'タイトル', 'グループ', '顧客'],
      ['#', 'タイトル', 'グループ', '顧客'],
    ],
    toTicket(row, context) {
      if (row.text('status') === 'merged') return undefined
      const agent = row.text('agent')
      return { ...ticketFromRow('zammad', row, context), agent: /^-?$/.test(agent) ? undefined : agent }
    },
  },
  json: {
    marks: [
      ['number', 'title', 'customer_id'],
      ['number', 'title', 'article_count'],
      ['number', 'title', 'articles'],
    ],
    toTicket(value, { moment }) {
      // A merged ticket’s articles have moved to another one.
      if (textAt(value, 'state') === 'merged') return undefined
      const articles = objectsAt(value, 'articles').filter(article => textAt(article, 'sender') !== 'System')
      const customer = textAt(value, 'customer', 'customer_id')
      const first = articles[0]
      const opens =
        first !== undefined &&
        /^(?:Customer|Agent)?$/.test(textAt(first, 'sender')) &&
        first['internal'] !== true
      return {
        source: 'zammad',
        key: textAt(value, 'number'),
        channel: channelFrom(
          textAt(value, 'create_article_type') || (first === undefined ? '' : textAt(first, 'type')),
        ),
        createdAt: moment(textAt(value, 'created_at')),
        firstResponseAt: moment(optionalTextAt(value, 'first_response_at')),
        // The time of the first closing stays when a ticket is opened again.
        resolvedAt: isOpen(textAt(value, 'state'))
          ? undefined
          : (moment(optionalTextAt(value, 'close_at')) ??
            (isDone(textAt(value, 'state')) ? moment(textAt(value, 'updated_at')) : undefined)),
        subject: textAt(value, 'title'),
        request: opens ? textAt(first, 'body') : textAt(value, 'note'),
        messages: articles.slice(opens ? 1 : 0).map(
          (article): RawMessage => ({
            who:
              article['internal'] === true
                ? 'note'
                : textAt(article, 'sender') === 'Customer'
                  ? 'requester'
                  : 'agent',
            at: moment(textAt(article, 'created_at')),
            author: optionalTextAt(article, 'created_by', 'created_by_id', 'from'),
            text: textAt(article, 'body'),
          }),
        ),
        category: optionalTextAt(value, 'group'),
        tags: textsAt(value, 'tags'),
        priority: priorityFrom(textAt(value, 'priority')),
        requester: customer || undefined,
        agent: textAt(value, 'owner') === '-' ? undefined : optionalTextAt(value, 'owner', 'owner_id'),
        people: [customer, textAt(value, 'owner'), ...articles.map(article => textAt(article, 'from'))],
      }
    },
  },
}
