import type { Importer } from './importer.ts'
import { ticketFromRow } from './ticket-from-row.ts'

/**
 * osTicket: the CSV of a queue’s export; older ones write an apostrophe before cells that begin with =. Headings:
 * CustomQueue::getExportableFields (1.12 to 1.18) and Export::dumpTickets (1.9 to 1.11), in Japanese by the language
 * pack of 2019, which leaves the newer ones in English.
 */
export const osticketImporter: Importer = {
  source: 'osticket',
  csv: {
    columns: {
      key: ['Ticket Number', 'Number', 'Ticket', 'チケット番号'],
      subject: ['Subject', '件名', 'Issue Summary'],
      request: ['Issue Details', 'Thread', 'Message', '問題の詳細'],
      status: ['Current Status', '現在のステータス', 'Status', 'ステータス'],
      priority: ['Priority', '優先順位', 'Priority Level', '優先度'],
      channel: ['Source', 'ソース'],
      category: ['Help Topic', 'ヘルプトピック'],
      department: ['Department', '部門', 'Dept', '部署'],
      requester: ['From Email', 'メールから', 'User Email', 'Email', 'From', '差出人'],
      requesterName: ['From', 'User Name', 'Name', '差出人'],
      agent: ['Agent Assigned', 'エージェントをアサイン', 'Assigned To', 'アサイン先', 'Assignee', '担当者'],
      createdAt: ['Date Created', '作成日', 'Create Date', 'Created', 'Date', '日付'],
      resolvedAt: ['Closed Date', 'Date Closed', 'Closed', '終了日'],
      updatedAt: ['Last Updated', '前回の更新', 'Last Update'],
      reopenCount: ['Reopen Count', 'Reopened'],
    },
    marks: [
      ['ticket number', 'date created', 'subject', 'help topic'],
      ['ticket number', 'date created', 'from'],
      ['ticket number', 'agent assigned'],
      ['チケット番号', 'メールから'],
      ['チケット番号', 'エージェントをアサイン'],
      ['チケット番号', 'ヘルプトピック'],
    ],
    toTicket(row, context) {
      if (/^(?:deleted|削除済み)$/i.test(row.text('status'))) return undefined
      const ticket = ticketFromRow('osticket', row, context)
      return {
        ...ticket,
        key: ticket.key.replace(/^=?"?|"$/g, ''),
        category: ticket.category ?? row.optional('department'),
      }
    },
  },
}
