import type { Importer } from './importer.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/** osTicket: the CSV of a queue’s export; it writes an apostrophe before cells that begin with =. */
export const osticketImporter: Importer = {
  source: 'osticket',
  csv: {
    columns: {
      key: ['Ticket Number', 'Number', 'Ticket', 'チケット番号'],
      subject: ['Subject', 'Issue Summary', '件名'],
      request: ['Issue Details', 'Thread', 'Message', '問題の詳細'],
      status: ['Current Status', 'Status', 'ステータス'],
      priority: ['Priority', '優先度'],
      channel: ['Source', 'ソース'],
      category: ['Help Topic', 'Department', 'Dept', 'ヘルプトピック', '部署'],
      requester: ['From Email', 'User Email', 'Email', 'From', 'メール'],
      requesterName: ['From', 'User Name', 'Name', '差出人'],
      agent: ['Agent Assigned', 'Assigned To', 'Assignee', '担当者'],
      createdAt: ['Date Created', 'Create Date', 'Created', '作成日'],
      resolvedAt: ['Closed Date', 'Date Closed', 'Closed', '終了日'],
      updatedAt: ['Last Updated', 'Last Update'],
      reopenCount: ['Reopen Count', 'Reopened'],
    },
    marks: [
      ['ticket number', 'date created', 'subject', 'help topic'],
      ['ticket number', 'date created', 'from'],
      ['ticket number', 'agent assigned'],
      ['チケット番号', 'ヘルプトピック'],
    ],
    toTicket(row, context) {
      const ticket = ticketFromRow('osticket', row, context)
      return {
        ...ticket,
        key: ticket.key.replace(/^=?"?|"$/g, ''),
      }
    },
  },
}
