import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent, mail } = PLANTED

const ZAMMAD_HEAD =
  '#,Title,Group,Owner,Customer,Organization,State,Priority,Created at,Closing time,Channel,Tags,Body'

export const ZAMMAD_EXPORTS: readonly Export[] = [
  {
    name: 'Zammad JSON',
    file: 'zammad.json',
    id: 'zammad:31001',
    createdAt: at,
    bytes: json([
      {
        id: 1,
        number: '31001',
        title: SUBJECT,
        group: 'IT',
        state: 'closed',
        priority: '2 normal',
        customer_id: 3,
        customer: mail,
        owner: 'kajitani@example.co.jp',
        created_at: at,
        close_at: at,
        article_count: 2,
        articles: [
          {
            sender: 'Customer',
            from: `${requester} <${mail}>`,
            type: 'email',
            content_type: 'text/plain',
            body: REQUEST,
            internal: false,
            created_at: at,
          },
          {
            sender: 'Agent',
            from: agent,
            type: 'email',
            body: ANSWER,
            internal: false,
            created_by: agent,
            created_at: at,
          },
        ],
      },
    ]),
  },
  {
    name: 'Zammad CSV of a report',
    file: 'zammad-report.csv',
    id: 'zammad:31002',
    createdAt: at,
    bytes: utf8(
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
    bytes: utf8(
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
]
