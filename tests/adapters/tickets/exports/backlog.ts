import { encodeJapanese } from '../../../../scripts/sample/encode-japanese.ts'
import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table } from './planted.ts'

const { requester, agent, mail } = PLANTED

export const BACKLOG_EXPORTS: readonly Export[] = [
  {
    name: 'Backlog CSV in Shift_JIS',
    file: 'backlog.csv',
    id: 'backlog:HELP-1',
    createdAt: at,
    bytes: encodeJapanese(
      table([
        [
          'ID',
          'キー',
          '種別',
          'カテゴリー名',
          '件名',
          '詳細',
          '状態',
          '優先度',
          '担当者',
          '登録者',
          '登録日',
          '更新日',
          'コメント1',
          'コメント2',
        ],
        [
          '1',
          'HELP-1',
          '問い合わせ',
          'VPN',
          SUBJECT,
          REQUEST,
          '完了',
          '中',
          agent,
          requester,
          '2026/04/01 09:12:00',
          '2026/04/01 10:00:00',
          ANSWER,
          `${requester}:\n直りました`,
        ],
      ]),
      'shift_jis',
    ),
  },
  {
    name: 'Backlog API JSON',
    file: 'backlog.json',
    id: 'backlog:HELP-1',
    createdAt: at,
    bytes: json([
      {
        id: 1,
        issueKey: 'HELP-1',
        summary: SUBJECT,
        description: REQUEST,
        status: { id: 4, name: '完了' },
        priority: { name: '中' },
        category: [{ name: 'VPN' }],
        createdUser: { id: 5, name: requester, mailAddress: mail },
        assignee: { id: 6, name: agent },
        created: at,
        updated: at,
        comments: [{ content: ANSWER, createdUser: { id: 6, name: agent }, created: at }],
      },
    ]),
  },
]
