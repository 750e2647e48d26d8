import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table, utf8 } from './planted.ts'

const { requester, agent } = PLANTED

export const SERVICENOW_EXPORTS: readonly Export[] = [
  {
    name: 'ServiceNow CSV by field names',
    file: 'incident.csv',
    id: 'servicenow:INC0010001',
    createdAt: at,
    bytes: utf8(
      table([
        [
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
          'comments_and_work_notes',
        ],
        [
          'INC0010001',
          requester,
          SUBJECT,
          REQUEST,
          'network',
          '3 - Moderate',
          'Closed',
          agent,
          '2026-04-01 09:12:00',
          '2026-04-01 10:00:00',
          ANSWER,
          `2026-04-01 09:40:00 - ${agent} (Work notes)\n${PLANTED.phone}に電話した\n\n2026-04-01 09:20:00 - ${requester} (Additional comments)\nまだですか`,
        ],
      ]),
    ),
  },
  {
    name: 'ServiceNow CSV by labels',
    file: 'incident-ja.csv',
    id: 'servicenow:INC0010001',
    createdAt: at,
    bytes: utf8(
      table([
        [
          '番号',
          '呼び出し元',
          '簡単な説明',
          '説明',
          '優先度',
          'ステータス',
          'アサイン先',
          'オープン日時',
          '解決日時',
          '解決メモ',
        ],
        [
          'INC0010001',
          requester,
          SUBJECT,
          REQUEST,
          '3 - 中',
          '終了',
          agent,
          '2026-04-01 09:12:00',
          '2026-04-01 10:00:00',
          ANSWER,
        ],
      ]),
    ),
  },
  {
    name: 'ServiceNow JSON with display values',
    file: 'incident.json',
    id: 'servicenow:INC0010001',
    createdAt: at,
    bytes: json({
      result: [
        {
          number: { display_value: 'INC0010001', value: 'INC0010001' },
          short_description: { display_value: SUBJECT, value: SUBJECT },
          description: { display_value: REQUEST, value: REQUEST },
          caller_id: { display_value: requester, value: 'x' },
          assigned_to: { display_value: agent, value: 'y' },
          opened_at: { display_value: '2026-04-01 09:12:00', value: '2026-04-01 00:12:00' },
          resolved_at: { display_value: '2026-04-01 10:00:00', value: '' },
          state: { display_value: 'Closed', value: '7' },
          close_notes: { display_value: ANSWER, value: ANSWER },
        },
      ],
    }),
  },
]
