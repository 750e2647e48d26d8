import { expect, test } from 'vitest'
import type { Ticket } from '#schemas/ticket.ts'
import { table, utf8 } from './exports/planted.ts'
import { read } from './exports/read-export.ts'

type Case = {
  readonly name: string
  readonly gap: string
  readonly headings: string
  readonly row: readonly string[]
  readonly ticket: Partial<Ticket>
}

const ASKED = { createdAt: '2026-04-01T00:12:00Z', subject: 'VPNに繋がらない' } as const

/** Headings as the tools’ own Japanese language files have them, English where those leave them so. */
const CASES: readonly Case[] = [
  {
    name: 'Redmine before 4.0, whose last notes were 最新の注記',
    gap: ',',
    headings: '#,トラッカー,ステータス,優先度,題名,作成者,担当者,終了日,作成日,最終更新者,説明,最新の注記',
    row: [
      ...['7', 'サポート', '終了', '高め', ASKED.subject, '篠塚', '樋渡', '2026/04/02 18:03'],
      ...['2026/04/01 09:12', '樋渡', '切れます', '入れ直し'],
    ],
    ticket: { id: 'redmine:7', priority: 'high', request: '切れます', resolution: '入れ直し' },
  },
  {
    name: 'OTRS and Znuny',
    gap: ';',
    headings:
      'チケット番号;作成;クローズ;初回応答;ステータス;優先度;キュー;所有者;姓;名;顧客ID;顧客名;差出人;表題;ArticleTree',
    row: [
      ...['2026040110000013', '2026-04-01 09:12:00', '2026-04-02 18:03:00', '2026-04-01 10:00:00'],
      ...['クローズ (成功)', '3 normal', '情シス', 'hiwatari', '慎吾', '梶谷', 'ex', '篠塚 はるか'],
      ...['"鷲尾 紗英" <s@example.co.jp>', ASKED.subject, ''],
    ],
    ticket: {
      id: 'otrs:2026040110000013',
      firstResponseAt: '2026-04-01T01:00:00Z',
      resolvedAt: '2026-04-02T09:03:00Z',
      priority: 'normal',
      category: '情シス',
    },
  },
  {
    name: 'osTicket with the language pack of 2019',
    gap: ',',
    headings:
      'チケット番号,日付,件名,差出人,メールから,優先順位,部門,Help Topic,ソース,現在のステータス,前回の更新,エージェントをアサイン',
    row: [
      ...['482913', '2026/04/01 9:12', ASKED.subject, '篠塚', 's@example.co.jp', '緊急', '情シス', ''],
      ...['Email', '終了', '2026/04/02 18:03', '樋渡'],
    ],
    ticket: {
      id: 'osticket:482913',
      channel: 'mail',
      resolvedAt: '2026-04-02T09:03:00Z',
      priority: 'urgent',
      category: '情シス',
    },
  },
  {
    name: 'GLPI 9.4',
    gap: ';',
    headings:
      'ID;タイトル;ステータス;開始日付;優先度;依頼者 - 依頼者;カテゴリー;解決日;解決方法 - 解決方法;フォロー - 説明;説明',
    row: [
      ...['1 204', ASKED.subject, '完了', '2026-04-01 09:12', '低以下', '篠塚', 'VPN', '2026-04-02 18:03'],
      ...['&lt;p&gt;入れ直し&lt;/p&gt;', '見ます', '切れます'],
    ],
    ticket: { id: 'glpi:1204', priority: 'low', resolution: '入れ直し', request: '切れます' },
  },
  {
    name: 'Zammad, whose pack leaves times in English',
    gap: ',',
    headings: '#,タイトル,状態,優先度,グループ,所有者,顧客,Create Channel,タグ,Created At,Closed At',
    row: [
      ...['67001', ASKED.subject, 'closed', '3 high', '情シス', '樋渡', '篠塚', 'phone', 'vpn'],
      ...['2026-04-01 09:12:00', '2026-04-02 18:03:00'],
    ],
    ticket: { id: 'zammad:67001', channel: 'phone', resolvedAt: '2026-04-02T09:03:00Z', priority: 'high' },
  },
]

test.each(CASES)('Japanese headings of $name', async ({ gap, headings, row, ticket }) => {
  const { tickets } = await read(utf8(table([headings.split(gap), row], gap)))
  expect(tickets).toMatchObject([{ ...ASKED, ...ticket }])
  expect(tickets[0]?.requester).toBeDefined()
})

test.each([
  ['OTRS', 'チケット番号;作成;ステータス;キュー;表題', '1;2026-04-01 09:12:00;削除;IT;迷惑'],
  [
    'osTicket',
    'Ticket Number,Date Created,From,Current Status,Subject',
    '1,4/1/26 9:12 AM,Dana,Deleted,Spam',
  ],
])('%s: a deleted ticket is left out and counted', async (_name, head, row) => {
  const { tickets, result } = await read(utf8(`${head}\n${row}\n`))
  expect(tickets).toEqual([])
  expect(result.skippedCount).toBe(1)
})

test('OTRS: the sender in quotes and the owner’s two names are known in the texts', async () => {
  const { tickets } = await read(
    utf8(
      table(
        [
          'チケット番号;作成;ステータス;キュー;差出人;所有者;姓;名;表題;本文'.split(';'),
          [
            ...['1', '2026-04-01 09:12:00', '対応中', 'IT', '"Brackwater Tonn" <t@example.com>', 'qorr'],
            ...['Ilv', 'Dorrick', 'call Brackwater', 'Dorrick says so'],
          ],
        ],
        ';',
      ),
    ),
  )
  expect(JSON.stringify(tickets)).not.toMatch(/Brackwater|Dorrick/)
})

test('OTRS: the channel is known by its number, and customers’ mails are not all by one person', async () => {
  const article = (From: string) => ({
    ...{ SenderType: 'customer', From, CommunicationChannelID: '2', CreateBy: '1', Body: `a ${From}` },
    CreateTime: '2026-04-01 09:12:00',
  })
  const { tickets } = await read(
    utf8(
      JSON.stringify({
        Ticket: [
          {
            ...{
              TicketID: '1',
              TicketNumber: '9',
              Queue: 'IT',
              Title: 'VPN',
              Created: '2026-04-01 09:12:00',
            },
            Article: [article('a@example.com'), article('b@example.com'), article('c@example.com')],
          },
        ],
      }),
    ),
  )
  expect(tickets[0]?.channel).toBe('phone')
  expect(new Set(tickets[0]?.messages.map(message => message.author)).size).toBe(2)
})
