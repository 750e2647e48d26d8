import { encodeJapanese } from '../../../../scripts/sample/encode-japanese.ts'
import { ANSWER, at, type Export, json, PLANTED, REQUEST, SUBJECT, table } from './planted.ts'

const { requester, agent } = PLANTED

export const REDMINE_EXPORTS: readonly Export[] = [
  {
    name: 'Redmine CSV in CP932 with semicolons',
    file: 'issues.csv',
    id: 'redmine:12',
    createdAt: at,
    bytes: encodeJapanese(
      table(
        [
          [
            '#',
            'プロジェクト',
            'トラッカー',
            'ステータス',
            '優先度',
            '題名',
            '作成者',
            '担当者',
            '作成日',
            '終了日',
            '最新のコメント',
            '説明',
          ],
          [
            '12',
            'ヘルプ',
            '問い合わせ',
            '終了',
            '通常',
            SUBJECT,
            requester,
            agent,
            '2026/04/01 09:12',
            '2026/04/01 10:00',
            ANSWER,
            REQUEST,
          ],
        ],
        ';',
      ),
      'shift_jis',
    ),
  },
  {
    name: 'Redmine JSON',
    file: 'redmine.json',
    id: 'redmine:12',
    createdAt: at,
    bytes: json({
      issues: [
        {
          id: 12,
          project: { id: 1, name: 'ヘルプ' },
          tracker: { id: 3, name: '問い合わせ' },
          status: { id: 5, name: '終了' },
          priority: { name: '通常' },
          author: { id: 4, name: requester },
          assigned_to: { id: 5, name: agent },
          subject: SUBJECT,
          description: REQUEST,
          created_on: at,
          closed_on: '2026-04-01T01:00:00Z',
          journals: [{ user: { id: 5, name: agent }, notes: ANSWER, created_on: at }],
        },
      ],
      total_count: 1,
    }),
  },
]
