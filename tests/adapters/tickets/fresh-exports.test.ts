import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { partsIn } from '#adapters/tickets/input.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { json, table, utf8 } from './exports/planted.ts'
import { read } from './exports/read-export.ts'

const western = (text: string) =>
  Uint8Array.from(text, char => ({ '–': 0x96, '„': 0x84, '“': 0x93 })[char] ?? char.charCodeAt(0))

test('Redmine in German: its headings, semicolons and Windows-1252, by its own status words', async () => {
  const { tickets } = await read(
    western(
      table(
        [
          '# Projekt Tracker Status Priorität Thema Autor Angelegt'
            .split(' ')
            .concat('Geschlossen am', 'Beschreibung'),
          '77 IT Support Gelöst Dringend Druckerstörung Jürgen'
            .split(' ')
            .concat('01.04.2026 09:12', '02.04.2026 10:00', 'Größe prüfen – „sofort“'),
        ],
        ';',
      ),
    ),
  )
  expect(tickets).toMatchObject([
    {
      id: 'redmine:77',
      subject: 'Druckerstörung',
      request: 'Größe prüfen – „sofort“',
      priority: 'high',
      createdAt: '2026-04-01T00:12:00Z',
      resolvedAt: '2026-04-02T01:00:00Z',
    },
  ])
})

test.each([
  ['終了', true],
  ['完了（対応済）', true],
  ['顧客確認OK', true],
  ['フィードバック', false],
  ['再オープン', false],
])('Redmine: a closing day counts in the status %s: %s', async (status, isResolved) => {
  const { tickets } = await read(
    utf8(
      `#,トラッカー,ステータス,題名,作成日,終了日\n1,サポート,${status},印刷,2026/04/01 09:12,2026/04/02 09:12\n`,
    ),
  )
  expect(tickets[0]?.resolvedAt !== undefined).toBe(isResolved)
})

test.each([
  ['Issue key', 'Reporter Id', 'Status Category'],
  ['Work item key', 'Reporter Id', 'Status Category'],
])('Jira Cloud with %s: comments name accounts, so does who asked', async (key, id, category) => {
  const { tickets, said } = await read(
    utf8(
      table([
        [
          'Summary',
          key,
          'Status',
          'Reporter',
          id,
          'Created',
          'Updated',
          'Resolved',
          category,
          'Comment',
          'Comment',
        ],
        [
          'VPN',
          'H-1',
          'Erledigt?',
          'Dana Cole',
          '712020:cc',
          '30/Jun/25 9:54 AM',
          '01/Jul/25 9:54 AM',
          '',
          'Done',
        ].concat('30/Jun/25 10:00 AM;712020:aa;Restart it.', '30/Jun/25 11:00 AM;712020:cc;That helped.'),
      ]),
    ),
  )
  expect(said).toEqual(['agent: Restart it.', 'requester: That helped.'])
  expect(tickets[0]).toMatchObject({ resolution: 'Restart it.', resolvedAt: '2025-07-01T00:54:00Z' })
  expect(tickets[0]?.requester).toBe(tickets[0]?.messages[1]?.author)
})

test('Backlog in English has Created Date, and comments that begin with a name', async () => {
  const { tickets, said } = await read(
    utf8(
      table([
        [
          'Key',
          'Subject',
          'Status',
          'Milestone',
          'Assignee',
          'Created by',
          'Created Date',
          'Updated',
          'Comment1',
          'Comment2',
        ],
        [
          'H-5',
          'VPN',
          'Closed',
          '',
          'Sam',
          'Dana',
          '2026/04/01 09:12:33',
          '2026/04/02',
          'Sam 2026/04/01 10:00:00\nRestart.',
          'Dana\nThanks.',
        ],
      ]),
    ),
  )
  expect(tickets[0]?.createdAt).toBe('2026-04-01T00:12:33Z')
  expect(said).toEqual(['agent: Restart.', 'requester: Thanks.'])
})

const zendesk = (id: number, more: object = {}) => ({
  id,
  via: { channel: 'web' },
  created_at: '2025-06-30T09:54:00Z',
  updated_at: '2025-07-01T09:54:00Z',
  subject: 'Login',
  status: 'closed',
  requester: { id: 1, name: 'Dana Cole' },
  comments: [
    { author_id: 1, body: 'I cannot log in', public: true },
    { author_id: 2, body: 'Reset it', public: true },
  ],
  ...more,
})

test('Zendesk: people as objects are understood; merged and deleted tickets are left out', async () => {
  const lines = [zendesk(1), zendesk(2, { tags: ['closed_by_merge'] }), zendesk(3, { status: 'deleted' })]
  const { tickets, result, said } = await read(utf8(lines.map(line => `${JSON.stringify(line)}\n`).join('')))
  expect(tickets).toMatchObject([{ id: 'zendesk:1', request: 'I cannot log in', resolution: 'Reset it' }])
  expect(said).toEqual(['agent: Reset it'])
  expect(result.skippedCount).toBe(2)
})

test('a list of tickets is found behind other lists, in pages one after the other, and in a bare answer', async () => {
  const page = (id: number) =>
    JSON.stringify({ users: [{ id: 1 }], meta: {}, tickets: [zendesk(id)], groups: [{ id: 9 }] })
  const ids = async (text: string) => (await read(utf8(text))).tickets.map(ticket => ticket.id)
  expect(await ids(`${page(1)}\n${page(2)}`)).toEqual(['zendesk:1', 'zendesk:2'])
  expect(await ids(`[${JSON.stringify(zendesk(1))}]\n[${JSON.stringify(zendesk(2))}]`)).toEqual([
    'zendesk:1',
    'zendesk:2',
  ])
  expect(await ids(JSON.stringify({ ticket: zendesk(1) }, null, 2))).toEqual(['zendesk:1'])
  expect(await ids('{"tickets":[],"count":0}')).toEqual([])
})

test('a line that is cut off between two others costs itself only', async () => {
  const line = JSON.stringify(zendesk(1))
  const path = join(tempFolder(), 'a.ndjson')
  writeFileSync(
    path,
    `${line}\n${line.slice(0, line.indexOf('"requester"'))}\n${JSON.stringify(zendesk(3))}\n`,
  )
  const found: string[] = []
  for await (const one of readTickets(partsIn([path]), { moment: { timeZone: 'UTC' } }))
    found.push('ticket' in one ? one.ticket.key : 'problem' in one ? one.problem.en : '')
  expect(found).toEqual(['1', 'the line is cut off', '3'])
})

test('Freshdesk: the list’s first answer and tags; spam and deleted tickets of the API are left out', async () => {
  const head =
    'Ticket ID,Subject,Status,Created time,Agent,Initial response time,First response time (in hrs),Tags'
  const list = await read(
    utf8(`${head}\n5,Printer,Closed,2025-06-30 09:54:00,Sam,2025-06-30 10:24:00,00:30:00,"""a"",""b"""\n`),
  )
  expect(list.tickets[0]).toMatchObject({ firstResponseAt: '2025-06-30T01:24:00Z', tags: ['a', 'b'] })
  const ticket = {
    id: 1,
    requester_id: 7,
    fr_escalated: false,
    subject: 'x',
    created_at: '2025-06-30T09:54:00Z',
  }
  const api = await read(
    json([ticket, { ...ticket, id: 2, spam: true }, { ...ticket, id: 3, deleted: true }]),
  )
  expect(api.tickets.map(one => one.id)).toEqual(['freshdesk:1'])
})

test('ServiceNow: a state that is a number means times in UTC, shown values the times of the desk', async () => {
  const of = (state: string) =>
    read(
      json({
        records: [{ number: 'INC1', short_description: 'x', state, opened_at: '2025-06-30 09:54:00' }],
      }),
    )
  expect((await of('7')).tickets[0]?.createdAt).toBe('2025-06-30T09:54:00Z')
  expect((await of('Closed')).tickets[0]?.createdAt).toBe('2025-06-30T00:54:00Z')
})

test('Zammad: the columns of its report; what was merged is left out', async () => {
  const head = '#,Title,State,Group,Owner,Customer,Create Channel,Created At,Closed At,First Response At'
  const row = (id: number, state: string) =>
    `${id},VPN,${state},Users,Sam,Dana,email,2025-06-30 09:54:00,2025-06-30 19:54:00,2025-06-30 10:54:00`
  const { tickets } = await read(utf8(`${head}\n${row(1, 'closed')}\n${row(2, 'merged')}\n`))
  expect(tickets).toMatchObject([
    {
      id: 'zammad:1',
      channel: 'mail',
      firstResponseAt: '2025-06-30T01:54:00Z',
      resolvedAt: '2025-06-30T10:54:00Z',
    },
  ])
})

test('Znuny: the articles of a ticket stand in one cell', async () => {
  const article = (who: string, at: string, text: string) =>
    `\n-->||${who}||Somebody <a@example.com>||2025-06-30 ${at}:00||<--------------\n${text}`
  const tree =
    article('customer', '09:54', 'No VPN here') +
    article('agent', '10:54', 'Restart it') +
    article('system', '11:00', 'sent')
  const { tickets, said } = await read(
    utf8(
      table(
        [
          ['Ticketnummer', 'Erstellt', 'Queue', 'Betreff', 'Von', 'ArticleTree'],
          ['1', '2025-06-30 09:54:00', 'Misc', 'VPN', 'Dana', tree],
        ],
        ';',
      ),
    ),
  )
  expect(tickets[0]?.request).toBe('No VPN here')
  expect(said).toEqual(['agent: Restart it'])
})

test('GitHub: who has no part in the repository asks along and does not answer', async () => {
  const { tickets, said } = await read(
    json([
      {
        ...{ number: 3, title: 'Crash', url: 'https://github.com/o/r/issues/3', author: { login: 'dana' } },
        ...{ createdAt: '2025-06-30T09:54:00Z', closedAt: '2025-06-30T19:54:00Z' },
        comments: [
          { author: { login: 'sam' }, authorAssociation: 'MEMBER', body: 'Update it' },
          { author: { login: 'other' }, authorAssociation: 'NONE', body: 'Same here' },
        ],
      },
    ]),
  )
  expect(said).toEqual(['agent: Update it', 'requester: Same here'])
  expect(tickets[0]?.resolution).toBe('Update it')
})

test.each([
  [
    'Jira',
    'Summary,Issue key,Issue Type,Status,Created,Component/s',
    'a,H-1,Incident,Open,30/Jun/25 9:54 AM,',
    { category: 'Incident' },
  ],
  [
    'Freshdesk',
    'Ticket ID,Subject,Status,Created time,Agent,Type,Group,Resolved time,Closed time',
    '5,a,Closed,2025-06-30 09:54:00,Sam,,Printers,,2025-07-01 09:54:00',
    { category: 'Printers', resolvedAt: '2025-07-01T00:54:00Z' },
  ],
  [
    'ServiceNow',
    'number,short_description,state,opened_at,resolved_at,closed_at',
    'INC1,a,Closed,2025-06-30 09:54:00,,2025-07-01 09:54:00',
    { resolvedAt: '2025-07-01T00:54:00Z' },
  ],
])(
  '%s: where the better column of two is empty, the other one counts',
  async (_name, head, row, expected) => {
    const { tickets } = await read(utf8(`${head}\n${row}\n`))
    expect(tickets).toMatchObject([expected])
  },
)

test.each([
  [
    'Zammad CSV',
    '#,Title,State,Group,Owner,Customer,Created At,Closed At\n1,a,open,G,S,D,2026-04-01,2026-04-02\n',
  ],
  ['OTRS CSV', 'Ticket Number;Created;Closed;State;Queue;Title\n1;2026-04-01;2026-04-02;open;IT;a\n'],
  [
    'osTicket CSV',
    'Ticket Number,Date Created,From,Current Status,Subject,Closed Date\n1,2026-04-01,D,Open,a,2026-04-02\n',
  ],
  [
    'Zammad JSON',
    '[{"number":"1","title":"a","customer_id":1,"state":"open","created_at":"2026-04-01T00:00:00Z","close_at":"2026-04-02T00:00:00Z"}]',
  ],
  [
    'OTRS JSON',
    '{"Ticket":[{"TicketID":1,"TicketNumber":"1","Queue":"IT","Title":"a","State":"open","Created":"2026-04-01 00:00:00","Closed":"2026-04-02 00:00:00"}]}',
  ],
  [
    'Zendesk JSON',
    '[{"id":1,"requester_id":2,"via":{},"subject":"a","status":"hold","created_at":"2026-04-01T00:00:00Z","metric_set":{"solved_at":"2026-04-02T00:00:00Z"}}]',
  ],
])(
  '%s: a ticket that was opened again is not solved, though the time of its closing stays',
  async (_name, text) => {
    const { tickets } = await read(utf8(text))
    expect(tickets).toHaveLength(1)
    expect(tickets[0]?.resolvedAt).toBeUndefined()
  },
)
