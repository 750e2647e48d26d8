import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

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

export const OTRS_EXPORTS: readonly Export[] = [
  {
    name: 'OTRS JSON',
    file: 'otrs.json',
    id: 'otrs:2026040110000012',
    createdAt: at,
    bytes: json({
      Ticket: [
        {
          TicketID: '12',
          TicketNumber: '2026040110000012',
          Title: SUBJECT,
          Queue: 'IT',
          State: 'closed successful',
          Priority: '3 normal',
          CustomerUserID: mail,
          Owner: agent,
          Created: '2026-04-01 09:12:00',
          Changed: '2026-04-01 10:00:00',
          Article: [
            {
              SenderType: 'customer',
              From: `${requester} <${mail}>`,
              CommunicationChannel: 'Email',
              Body: REQUEST,
              CreateTime: '2026-04-01 09:12:00',
            },
            {
              SenderType: 'agent',
              From: agent,
              Body: ANSWER,
              CreateTime: '2026-04-01 09:40:00',
              IsVisibleForCustomer: '1',
            },
          ],
        },
      ],
    }),
  },
  {
    name: 'OTRS CSV',
    file: 'otrs.csv',
    id: 'otrs:2026040110000012',
    createdAt: at,
    bytes: utf8(
      table(
        [
          [
            'Ticket Number',
            'Created',
            'Closed',
            'State',
            'Priority',
            'Queue',
            'Customer User',
            'Customer Name',
            'Owner',
            'Title',
            'Body',
          ],
          [
            '2026040110000012',
            '2026-04-01 09:12:00',
            '2026-04-01 10:00:00',
            'closed successful',
            '3 normal',
            'IT',
            mail,
            requester,
            agent,
            SUBJECT,
            REQUEST,
          ],
        ],
        ';',
      ),
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
    bytes: utf8(`${JSON.stringify(ZNUNY_JSON)}\n`),
  },
  {
    name: 'Znuny CSV with Japanese headings',
    file: 'znuny-ja.csv',
    id: 'otrs:2026040110000014',
    createdAt: at,
    bytes: utf8(
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
