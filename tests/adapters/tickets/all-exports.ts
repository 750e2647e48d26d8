import { ANSWER, at, EXPORTS, type Export, json, PLANTED, REQUEST, SUBJECT, table } from './exports.ts'

const { requester, agent, mail } = PLANTED
const bytesOf = (text: string) => new TextEncoder().encode(text)

const ZNUNY_JSON = {
  TicketID: 12,
  TicketNumber: '2026040110000013',
  Title: SUBJECT,
  Queue: 'IT',
  StateType: 'closed',
  State: 'closed successful',
  Priority: '3 normal',
  CustomerUserID: mail,
  Owner: agent,
  Created: '2026-04-01 09:12:00',
  Changed: '2026-04-01 10:00:00',
  Article: [
    {
      ArticleNumber: 1,
      SenderType: 'customer',
      From: `"${requester}" <${mail}>`,
      CommunicationChannelID: 1,
      ContentType: 'text/plain; charset=utf-8',
      Body: REQUEST,
      IsVisibleForCustomer: 1,
      CreateTime: '2026-04-01 09:12:00',
    },
    {
      ArticleNumber: 2,
      SenderType: 'agent',
      From: agent,
      Body: ANSWER,
      IsVisibleForCustomer: 0,
      CreateTime: '2026-04-01 09:40:00',
    },
  ],
}

const ZAMMAD_HEAD =
  '#,Title,Group,Owner,Customer,Organization,State,Priority,Created at,Closing time,Channel,Tags,Body'

const MORE: readonly Export[] = [
  {
    name: 'Zammad CSV of a report',
    file: 'zammad-report.csv',
    id: 'zammad:31002',
    createdAt: at,
    bytes: bytesOf(
      table([
        ZAMMAD_HEAD.split(','),
        [
          '31002',
          SUBJECT,
          'IT',
          agent,
          requester,
          'Harunire',
          'closed',
          '2 normal',
          '2026-04-01 09:12',
          '2026-04-01 10:00',
          'email',
          'vpn,network',
          REQUEST,
        ],
      ]),
    ),
  },
  {
    name: 'Zammad CSV with Japanese headings',
    file: 'zammad-ja.csv',
    id: 'zammad:31003',
    createdAt: at,
    bytes: bytesOf(
      table([
        'Number,タイトル,グループ,担当者,顧客,状態,優先度,作成日時,クローズ日時,本文'.split(','),
        [
          '31003',
          SUBJECT,
          'IT',
          agent,
          requester,
          'クローズ',
          '2 通常',
          '2026-04-01 09:12',
          '2026-04-01 10:00',
          REQUEST,
        ],
      ]),
    ),
  },
  {
    name: 'Znuny JSON of one ticket, visibility as numbers',
    file: 'znuny.json',
    id: 'otrs:2026040110000013',
    createdAt: at,
    bytes: json({ Ticket: [ZNUNY_JSON] }),
  },
  {
    name: 'Znuny tickets a line each',
    file: 'znuny.ndjson',
    id: 'otrs:2026040110000013',
    createdAt: at,
    bytes: bytesOf(`${JSON.stringify(ZNUNY_JSON)}\n`),
  },
  {
    name: 'Znuny CSV with Japanese headings',
    file: 'znuny-ja.csv',
    id: 'otrs:2026040110000014',
    createdAt: at,
    bytes: bytesOf(
      table(
        [
          'チケット番号,経過時間,作成日時,クローズ日時,状態,優先度,キュー,所有者,顧客ユーザー,顧客名,タイトル,本文'.split(
            ',',
          ),
          [
            '2026040110000014',
            '3 日',
            '2026-04-01 09:12:00',
            '2026-04-01 10:00:00',
            'クローズ（成功）',
            '3 通常',
            'IT',
            agent,
            mail,
            requester,
            SUBJECT,
            REQUEST,
          ],
        ],
        ';',
      ),
    ),
  },
]

/** One export of every format and variant. */
export const ALL_EXPORTS: readonly Export[] = [...EXPORTS, ...MORE]
