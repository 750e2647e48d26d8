import { expect, test } from 'vitest'
import { json, utf8 } from './exports/planted.ts'
import { read } from './exports/read-export.ts'

test('Freshdesk XML: tags are elements in elements', async () => {
  const { tickets } = await read(
    utf8(
      '<helpdesk-tickets><helpdesk-ticket><display-id>7</display-id><subject>x</subject><created-at>2026-04-01T09:12:00+09:00</created-at><tags><tag><name>pbx</name></tag><tag><name>line</name></tag></tags></helpdesk-ticket></helpdesk-tickets>',
    ),
  )
  expect(tickets[0]?.tags).toEqual(['pbx', 'line'])
})

test('GLPI: who has the trouble is not who wrote it down; a solved ticket without a day was solved when it changed', async () => {
  const { tickets, said } = await read(
    json([
      {
        ...{ id: 5, name: 'VPN', date: '2025-06-30 09:54:00', date_mod: '2025-07-01 09:54:00', status: 5 },
        ...{
          users_id_recipient: 'tech',
          _users_id_requester: ['dana'],
          itilcategories_id: 'Net',
          content: 'No',
        },
        followups: [{ users_id: 'tech', is_private: false, content: 'Restart it' }],
      },
      { id: 6, name: 'x', date: '2025-06-30 09:54:00', itilcategories_id: 'Net', is_deleted: 1 },
    ]),
  )
  expect(said).toEqual(['agent: Restart it'])
  expect(tickets.map(ticket => [ticket.id, ticket.resolvedAt])).toEqual([['glpi:5', '2025-07-01T00:54:00Z']])
})

test('GLPI: without names asked for, the way it came in is known by its number and a category’s number is none', async () => {
  const { tickets } = await read(
    json([{ id: 5, name: 'VPN', date: '2025-06-30 09:54:00', itilcategories_id: 12, requesttypes_id: 3 }]),
  )
  expect(tickets).toMatchObject([{ id: 'glpi:5', channel: 'phone' }])
  expect(tickets[0]?.category).toBeUndefined()
})

test('Jira documents: a mention is no word of the answer, a card is its address', async () => {
  const doc = (...content: readonly object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] })
  const { tickets, said } = await read(
    json([
      {
        key: 'IT-2',
        fields: {
          ...{
            summary: 'VPN',
            status: { name: 'Done' },
            created: '2026-04-01T09:12:00.000+0900',
            reporter: { accountId: 'a' },
          },
          description: doc(
            { type: 'text', text: 'See ' },
            { type: 'inlineCard', attrs: { url: 'https://x.example/a' } },
          ),
          comment: {
            comments: [
              {
                author: { accountId: 'b' },
                body: doc(
                  { type: 'mention', attrs: { text: '@山田' } },
                  { type: 'text', text: ' 再起動してください' },
                ),
              },
            ],
          },
        },
      },
    ]),
  )
  expect(tickets[0]?.request).toBe('See https://x.example/a')
  expect(said).toEqual(['agent: 再起動してください'])
})

test('Zendesk Explore: its own headings, and the last change where a view has no solving time', async () => {
  const explore = await read(
    utf8(
      'Ticket ID,Ticket created - Timestamp,Ticket solved - Timestamp,Ticket subject,Ticket satisfaction rating\n12,2026-04-01 09:12:00,2026-04-02 09:12:00,Login,Good\n',
    ),
  )
  expect(explore.tickets).toMatchObject([
    { subject: 'Login', resolvedAt: '2026-04-02T00:12:00Z', satisfaction: 1 },
  ])
  const view = await read(
    utf8(
      'ID,件名,リクエスタ,リクエスト日時,ステータス,更新日時\n12,x,山田,2026/4/1 9:12,解決済み,2026/4/2 9:12\n',
    ),
  )
  expect(view.tickets[0]?.resolvedAt).toBe('2026-04-02T00:12:00Z')
})

test('a list of numbers only says what to ask the API for', async () => {
  await expect(read(utf8('{"tickets":[1,2],"assets":{"Ticket":{"1":{"id":1}}}}'))).rejects.toThrow(
    /expand=true/,
  )
})
