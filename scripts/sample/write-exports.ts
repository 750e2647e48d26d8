import { encodeJapanese } from './encode-japanese.ts'
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

function csv(rows: readonly (readonly string[])[]): string {
  return (
    rows
      .map(row =>
        row.map(cell => (/[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      )
      .join('\r\n') + '\r\n'
  )
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const stamp = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const tokyo = (at: Date) => stamp.format(at)
const full = (person: SampleTicket['asker']) => `${person.surname} ${person.given}`
const PRIORITY = { low: '低', normal: '中', high: '高', urgent: '高' } as const

function backlogCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    'ID',
    'プロジェクト名',
    'キー',
    '種別',
    'カテゴリー名',
    '件名',
    '詳細',
    '状態',
    '優先度',
    '完了理由',
    '担当者',
    '作成者',
    '作成日',
    '更新者',
    '更新日',
    'コメント1',
    'コメント2',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      String(100_000 + ticket.number),
      'ITヘルプ',
      `HELP-${ticket.number}`,
      '問い合わせ',
      ticket.category,
      ticket.subject,
      ticket.request.text,
      '完了',
      PRIORITY[ticket.priority],
      '対応済み',
      full(ticket.agent),
      full(ticket.asker),
      tokyo(ticket.createdAt).replaceAll('-', '/'),
      full(ticket.agent),
      tokyo(ticket.resolvedAt).replaceAll('-', '/'),
      ticket.answer === undefined ? '' : `${full(ticket.agent)}:\n${ticket.answer.text}`,
      '',
    ]),
  ])
}

function redmineCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    '#',
    'プロジェクト',
    'トラッカー',
    'ステータス',
    '優先度',
    '題名',
    '作成者',
    '担当者',
    '更新日',
    'カテゴリ',
    '作成日',
    '終了日',
    '最新のコメント',
    '説明',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      String(ticket.number),
      'ITヘルプ',
      '問い合わせ',
      '終了',
      ticket.priority === 'normal' ? '通常' : '高め',
      ticket.subject,
      full(ticket.asker),
      full(ticket.agent),
      tokyo(ticket.resolvedAt).slice(0, 16).replaceAll('-', '/'),
      ticket.category,
      tokyo(ticket.createdAt).slice(0, 16).replaceAll('-', '/'),
      tokyo(ticket.resolvedAt).slice(0, 16).replaceAll('-', '/'),
      ticket.answer?.text ?? '',
      ticket.request.text,
    ]),
  ])
}

function servicenowCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    'number',
    'caller_id',
    'short_description',
    'description',
    'category',
    'priority',
    'state',
    'assigned_to',
    'opened_at',
    'resolved_at',
    'close_notes',
    'reopen_count',
    'contact_type',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      `INC${ticket.number}`,
      full(ticket.asker),
      ticket.subject,
      ticket.request.text,
      ticket.category,
      { urgent: '1 - Critical', high: '2 - High', normal: '3 - Moderate', low: '4 - Low' }[ticket.priority],
      'Closed',
      full(ticket.agent),
      tokyo(ticket.createdAt),
      tokyo(ticket.resolvedAt),
      ticket.answer?.text ?? '',
      String(ticket.reopens),
      'phone',
    ]),
  ])
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function jiraDate(at: Date): string {
  const [day = '', time = ''] = tokyo(at).split(' ')
  const hour = Number(time.slice(0, 2))
  return `${day.slice(8)}/${MONTHS[Number(day.slice(5, 7)) - 1]}/${day.slice(2, 4)} ${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`
}

function jiraCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    'Summary',
    'Issue key',
    'Issue id',
    'Issue Type',
    'Status',
    'Project key',
    'Priority',
    'Resolution',
    'Assignee',
    'Reporter',
    'Created',
    'Resolved',
    'Component/s',
    'Labels',
    'Labels',
    'Description',
    'Comment',
    'Comment',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      ticket.subject,
      `NAGANO-${ticket.number}`,
      String(10_000 + ticket.number),
      'Support',
      'Done',
      'NAGANO',
      'Medium',
      'Done',
      full(ticket.agent),
      full(ticket.asker),
      jiraDate(ticket.createdAt),
      jiraDate(ticket.resolvedAt),
      ticket.category,
      'factory',
      '',
      ticket.request.text,
      ticket.answer === undefined
        ? ''
        : `${jiraDate(ticket.resolvedAt)};${ticket.agent.employeeId};${ticket.answer.text}`,
      '',
    ]),
  ])
}

function zendeskJson(tickets: readonly SampleTicket[]): string {
  return (
    tickets
      .map(ticket =>
        JSON.stringify({
          url: `https://nireboard.zendesk.example/api/v2/tickets/${ticket.number}.json`,
          id: ticket.number,
          created_at: ticket.createdAt.toISOString(),
          updated_at: ticket.resolvedAt.toISOString(),
          subject: ticket.subject,
          raw_subject: ticket.subject,
          description: ticket.request.text,
          priority: ticket.priority,
          status: 'closed',
          via: { channel: 'web' },
          requester_id: ticket.asker.employeeId,
          submitter_id: ticket.asker.employeeId,
          assignee_id: ticket.agent.employeeId,
          tags: ['nireboard'],
          type: ticket.category,
          satisfaction_rating: {
            score: ticket.good === undefined ? 'unoffered' : ticket.good ? 'good' : 'bad',
          },
          requester: { name: full(ticket.asker) },
          metric_set: { reopens: ticket.reopens, solved_at: ticket.resolvedAt.toISOString() },
          comments: [
            {
              author_id: ticket.asker.employeeId,
              public: true,
              created_at: ticket.createdAt.toISOString(),
              body: ticket.request.text,
            },
            ...(ticket.answer === undefined
              ? []
              : [
                  {
                    author_id: ticket.agent.employeeId,
                    public: true,
                    created_at: ticket.resolvedAt.toISOString(),
                    body: ticket.answer.text,
                  },
                ]),
          ],
        }),
      )
      .join('\n') + '\n'
  )
}

function freshdeskJson(tickets: readonly SampleTicket[]): string {
  return JSON.stringify(
    tickets.map(ticket => ({
      helpdesk_ticket: {
        display_id: ticket.number,
        subject: ticket.subject,
        description: ticket.request.text,
        created_at: ticket.createdAt.toISOString(),
        updated_at: ticket.resolvedAt.toISOString(),
        status: 5,
        status_name: 'Closed',
        priority: 2,
        source: 2,
        requester_id: ticket.asker.employeeId,
        requester_name: full(ticket.asker),
        responder_id: ticket.agent.employeeId,
        responder_name: full(ticket.agent),
        ticket_type: ticket.category,
        ticket_states: { resolved_at: ticket.resolvedAt.toISOString() },
        helpdesk_notes:
          ticket.answer === undefined
            ? []
            : [
                {
                  user_id: ticket.agent.employeeId,
                  incoming: false,
                  private: false,
                  created_at: ticket.resolvedAt.toISOString(),
                  body: ticket.answer.text,
                },
              ],
      },
    })),
    null,
    1,
  )
}

function mbox(tickets: readonly SampleTicket[]): Uint8Array {
  const parts: Uint8Array[] = []
  const word = (text: string) =>
    `=?ISO-2022-JP?B?${Buffer.from(encodeJapanese(text, 'iso-2022-jp')).toString('base64')}?=`
  const push = (head: readonly string[], body: string) => {
    parts.push(
      utf8(
        `From MAILER-DAEMON ${head.length}\n${head.join('\n')}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=ISO-2022-JP\nContent-Transfer-Encoding: 7bit\n\n`,
      ),
    )
    parts.push(encodeJapanese(body.replace(/^From /gm, '>From '), 'iso-2022-jp'), utf8('\n\n'))
  }
  for (const ticket of tickets) {
    const id = `<t${ticket.number}@example.co.jp>`
    push(
      [
        `From: ${word(full(ticket.asker))} <${ticket.asker.mail}>`,
        'To: <desk@harunire.example.co.jp>',
        `Subject: ${word(ticket.subject)}`,
        `Date: ${ticket.createdAt.toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: ${id}`,
      ],
      ticket.request.text,
    )
    if (ticket.answer === undefined) continue
    const quoted = ticket.request.text
      .split('\n')
      .map(line => `> ${line}`)
      .join('\n')
    push(
      [
        `From: ${word(full(ticket.agent))} <desk@harunire.example.co.jp>`,
        `To: <${ticket.asker.mail}>`,
        `Subject: Re: ${word(ticket.subject)}`,
        `Date: ${ticket.resolvedAt.toUTCString().replace('GMT', '+0000')}`,
        `Message-ID: <a${ticket.number}@example.co.jp>`,
        `In-Reply-To: ${id}`,
      ],
      `${ticket.answer.text}\n${quoted}\n`,
    )
  }
  return Buffer.concat(parts)
}
