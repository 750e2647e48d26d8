import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, priorityFrom } from '#core/mining/ticket/words.ts'
import type { Importer } from './importer.ts'
import { objectsAt, optionalTextAt, textAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/** OTRS and Znuny: TicketGet JSON of the generic interface (with Article list) and the search result’s CSV. */
export const otrsImporter: Importer = {
  source: 'otrs',
  csv: {
    columns: {
      key: ['Ticket Number', 'TicketNumber', 'Ticket#', 'チケット番号'],
      subject: ['Title', 'Subject', 'タイトル', '件名'],
      request: ['Body', 'Article Tree', 'ArticleTree', '本文'],
      status: ['State', 'ステータス', '状態'],
      priority: ['Priority', '優先度'],
      category: ['Queue', 'Service', 'キュー'],
      requester: ['Customer User', 'CustomerUserID', 'Customer User ID', '顧客ユーザー'],
      requesterName: ['Customer Name', 'From', '顧客名'],
      agent: ['Owner', 'Agent/Owner', '所有者'],
      createdAt: ['Created', '作成日時', '作成'],
      resolvedAt: ['Closed', 'Close Time', 'Solution', 'クローズ日時'],
      firstResponseAt: ['FirstResponse', 'First Response'],
      channel: ['Communication Channel', 'ArticleType', 'Type of article'],
    },
    marks: [
      ['ticket number', 'queue'],
      ['ticketnumber', 'queue'],
      ['ticket#', 'queue'],
      ['チケット番号', 'キュー'],
    ],
    toTicket: (row, context) => ticketFromRow('otrs', row, context),
  },
  json: {
    marks: [
      ['TicketNumber', 'Queue'],
      ['TicketID', 'TicketNumber'],
    ],
    toTicket(value, { moment }) {
      const articles = objectsAt(value, 'Article').filter(
        article => !/system/i.test(textAt(article, 'SenderType')),
      )
      const first = articles[0]
      const opens = first !== undefined && /customer/i.test(textAt(first, 'SenderType'))
      return {
        source: 'otrs',
        key: textAt(value, 'TicketNumber'),
        channel: channelFrom(first === undefined ? '' : textAt(first, 'CommunicationChannel', 'ArticleType')),
        createdAt: moment(textAt(value, 'Created')),
        firstResponseAt: moment(optionalTextAt(value, 'FirstResponse')),
        resolvedAt:
          moment(optionalTextAt(value, 'Closed', 'SolutionTime')) ??
          (isDone(textAt(value, 'State')) ? moment(textAt(value, 'Changed')) : undefined),
        subject: textAt(value, 'Title'),
        request: opens ? textAt(first, 'Body') : '',
        messages: articles.slice(opens ? 1 : 0).map((article): RawMessage => {
          const hidden =
            textAt(article, 'IsVisibleForCustomer') === '0' ||
            /internal/i.test(textAt(article, 'ArticleType'))
          const isCustomer = /customer/i.test(textAt(article, 'SenderType'))
          return {
            who: hidden ? 'note' : isCustomer ? 'requester' : 'agent',
            at: moment(textAt(article, 'CreateTime', 'Created')),
            author: optionalTextAt(article, 'CreateBy', 'From'),
            text: textAt(article, 'Body'),
          }
        }),
        category: optionalTextAt(value, 'Service', 'Queue'),
        tags: [],
        priority: priorityFrom(textAt(value, 'Priority')),
        requester: optionalTextAt(value, 'CustomerUserID', 'CustomerID'),
        agent: optionalTextAt(value, 'Owner', 'Responsible'),
        people: [...articles.map(article => textAt(article, 'From', 'FromRealname')), textAt(value, 'Owner')],
      }
    },
  },
}
