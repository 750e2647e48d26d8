import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import type { ImportContext, Importer } from './importer.ts'
import { objectsAt, optionalTextAt, textAt } from './json-value.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/** Communication channels every installation has, by number. */
const CHANNELS: Readonly<Record<string, string>> = { 1: 'Email', 2: 'Phone', 4: 'Chat' }

/**
 * OTRS and Znuny: TicketGet JSON of the generic interface (with Article list) and the search result’s CSV. Headings:
 * SearchCSVData in Kernel/Config/Files/XML/Ticket.xml, in Japanese by Kernel/Language/ja.pm; what it does not translate
 * stays English.
 */
export const otrsImporter: Importer = {
  source: 'otrs',
  timesNote: {
    ja: 'OTRS 6以降とZnunyは、設定 OTRSTimeZone を変えていなければUTCの時刻を書き出します。日時が9時間早く見えるなら --time-zone UTC を付けてください',
    en: 'OTRS 6 and Znuny export times in UTC unless the setting OTRSTimeZone says otherwise: if they look hours early, add --time-zone UTC',
  },
  csv: {
    columns: {
      key: ['Ticket Number', 'TicketNumber', 'Ticket#', 'チケット番号', 'Ticketnummer'],
      subject: ['Title', 'Subject', 'タイトル', '表題', '件名', 'Titel', 'Betreff'],
      request: ['Body', '本文'],
      articles: ['ArticleTree', 'Article Tree', 'Artikelbaum'],
      status: ['State', 'ステータス', '状態'],
      priority: ['Priority', '優先度', 'Priorität'],
      category: ['Queue', 'Service', 'キュー'],
      requester: ['Customer User', 'CustomerUserID', 'Customer User ID', '顧客ユーザー'],
      requesterName: ['Customer Name', '顧客名', 'Kundenname', 'From', '差出人', 'Von'],
      sender: ['From', '差出人', 'Von'],
      agent: ['Owner', 'Agent/Owner', '所有者', '担当者／所有者', 'Besitzer'],
      agentSurname: ['UserLastname', '名'],
      agentGivenName: ['UserFirstname', '姓'],
      createdAt: ['Created', '作成日時', '作成', 'Erstellt'],
      resolvedAt: ['Closed', 'Close Time', 'Solution', 'クローズ', 'クローズ日時', 'Geschlossen'],
      firstResponseAt: ['FirstResponse', 'First Response', '初回応答'],
      channel: ['Communication Channel', 'ArticleType', 'Type of article'],
    },
    marks: [
      ['ticket number', 'queue'],
      ['ticketnumber', 'queue'],
      ['ticket#', 'queue'],
      ['チケット番号', 'キュー'],
      ['ticketnummer', 'queue'],
    ],
    toTicket(row, context) {
      if (isGone(row.text('status'))) return undefined
      const read = ticketFromRow('otrs', row, context)
      const [surname, given] = [row.text('agentSurname'), row.text('agentGivenName')]
      // The owner is a login. The Japanese pack calls the given name 姓, so people may have filled in either.
      const names = surname === '' || given === '' ? [] : [`${surname} ${given}`, `${given} ${surname}`]
      const ticket = { ...read, people: [...read.people, row.text('sender'), ...names] }
      const [first, ...rest] = articlesIn(row.text('articles'), context)
      if (first === undefined) return ticket
      const request = ticket.request || first.text
      return {
        ...ticket,
        request,
        // Znuny 6 writes the text of the customer’s last article for all of them.
        messages: rest.filter(message => message.text !== request),
      }
    },
  },
  json: {
    marks: [
      ['TicketNumber', 'Queue'],
      ['TicketID', 'TicketNumber'],
    ],
    toTicket(value, { moment }) {
      if (isGone(textAt(value, 'State')) || /^(?:merged|removed)$/.test(textAt(value, 'StateType')))
        return undefined
      const articles = objectsAt(value, 'Article').filter(
        article => !/system/i.test(textAt(article, 'SenderType')),
      )
      const first = articles[0]
      const opens = first !== undefined && /customer/i.test(textAt(first, 'SenderType'))
      return {
        source: 'otrs',
        key: textAt(value, 'TicketNumber'),
        channel: channelFrom(
          first === undefined
            ? ''
            : textAt(first, 'CommunicationChannel', 'ArticleType') ||
                (CHANNELS[textAt(first, 'CommunicationChannelID')] ?? ''),
        ),
        createdAt: moment(textAt(value, 'Created')),
        firstResponseAt: moment(optionalTextAt(value, 'FirstResponse')),
        // The time of the last closing stays when a ticket is opened again.
        resolvedAt: isOpen(textAt(value, 'State'))
          ? undefined
          : (moment(optionalTextAt(value, 'Closed', 'SolutionTime')) ??
            (isDone(textAt(value, 'State')) ? moment(textAt(value, 'Changed')) : undefined)),
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
            // A customer’s mail is created by the system’s own account.
            author: isCustomer
              ? optionalTextAt(article, 'From')
              : optionalTextAt(article, 'CreateBy', 'From'),
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

/** The head of an article in the column ArticleTree: `-->||customer||Name||2026-04-01 09:12:33||<--------------`. */
const ARTICLE = /^-->\|\|([a-z]{1,20})\|\|([^\n|]{0,300})\|\|([^\n|]{0,40})\|\|<-{5,40}$/gm

function articlesIn(tree: string, { moment }: ImportContext): RawMessage[] {
  const heads = [...tree.matchAll(ARTICLE)]
  return heads
    .map((head, index): RawMessage & { sender: string } => ({
      sender: head[1] ?? '',
      who: head[1] === 'customer' ? 'requester' : 'agent',
      at: moment(head[3]),
      author: head[2],
      text: tree.slice(head.index + head[0].length, heads[index + 1]?.index).trim(),
    }))
    .filter(message => message.sender !== 'system' && message.text !== '')
    .map(({ sender: _sender, ...message }) => message)
}

/** Merged into another ticket, or removed. */
function isGone(state: string): boolean {
  return /^(?:merged|removed|zusammengeführt|zusammengefasst|entfernt|結合済み?|削除(?:済み?)?)$/i.test(
    state.trim(),
  )
}
