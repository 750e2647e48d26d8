import { encodeJapanese } from './encode-japanese.ts'
import { backlogCsv } from './exports/backlog.ts'
import { freshdeskJson } from './exports/freshdesk.ts'
import { jiraCsv } from './exports/jira.ts'
import { mbox } from './exports/mbox.ts'
import { redmineCsv } from './exports/redmine.ts'
import { servicenowCsv } from './exports/servicenow.ts'
import { utf8 } from './exports/text.ts'
import { zendeskJson } from './exports/zendesk.ts'
import type { SampleTicket } from './make-year.ts'

/** One export file of the sample year, and the ticket id each ticket in it gets. */
export type ExportFile = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly ids: readonly (readonly [number: number, id: string])[]
}

/** Which tool a ticket came through: the internal desk moved from Redmine to Backlog, the factory has its own. */
type Tool = 'backlog' | 'redmine' | 'servicenow' | 'mail' | 'zendesk' | 'freshdesk' | 'jira'

/** The year as the tools of the two desks export it. */
export function writeExports(tickets: readonly SampleTicket[]): readonly ExportFile[] {
  const by = Map.groupBy(tickets, toolOf)
  const of = (tool: Tool) => by.get(tool) ?? []
  const ids = (tool: Tool, prefix: string) =>
    of(tool).map(ticket => [ticket.number, `${prefix}${ticket.number}`] as const)
  return [
    {
      name: 'backlog-sjis.csv',
      bytes: encodeJapanese(backlogCsv(of('backlog')), 'shift_jis'),
      ids: ids('backlog', 'backlog:HELP-'),
    },
    {
      name: 'redmine-sjis.csv',
      bytes: encodeJapanese(redmineCsv(of('redmine')), 'shift_jis'),
      ids: ids('redmine', 'redmine:'),
    },
    {
      name: 'servicenow.csv',
      bytes: utf8(servicenowCsv(of('servicenow'))),
      ids: ids('servicenow', 'servicenow:INC'),
    },
    { name: 'jira.csv', bytes: utf8(`\ufeff${jiraCsv(of('jira'))}`), ids: ids('jira', 'jira:NAGANO-') },
    { name: 'zendesk.ndjson', bytes: utf8(zendeskJson(of('zendesk'))), ids: ids('zendesk', 'zendesk:') },
    {
      name: 'freshdesk.json',
      bytes: utf8(freshdeskJson(of('freshdesk'))),
      ids: ids('freshdesk', 'freshdesk:'),
    },
    {
      name: 'desk-mail.mbox',
      bytes: mbox(of('mail')),
      ids: of('mail').map(ticket => [ticket.number, `mail:t${ticket.number}_example.co.jp`] as const),
    },
  ]
}

function toolOf(ticket: SampleTicket): Tool {
  const turn = ticket.number % 10
  if (ticket.desk === 'external') return turn < 7 ? 'zendesk' : 'freshdesk'
  if (ticket.category === '工場') return 'jira'
  if (turn === 0) return 'mail'
  if (turn === 1) return 'servicenow'
  return ticket.createdAt.getTime() < Date.UTC(2026, 0, 1) ? 'redmine' : 'backlog'
}
