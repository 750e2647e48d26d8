import { expect, test } from 'vitest'
import type { Ticket } from '#schemas/ticket.ts'
import { encodeJapanese } from '../../../scripts/sample/encode-japanese.ts'
import { table, utf8 } from './exports/planted.ts'
import { read } from './exports/read-export.ts'

type Case = {
  readonly name: string
  readonly row: Readonly<Record<string, string>>
  readonly ticket: Partial<Ticket>
  readonly said?: readonly string[]
}

const ASKED = {
  createdAt: '2026-04-01T00:12:00Z',
  subject: 'VPNに繋がらない',
  request: '切れます',
} as const

const BACKLOG_HEAD = {
  ...{ ID: '51', プロジェクトID: '3', プロジェクト名: '情シス', キーID: '7', キー: 'HELP-7', 種別ID: '9' },
  ...{ 種別: '問い合わせ', カテゴリーID: '4', カテゴリー名: 'VPN', バージョンID: '', バージョン: '' },
  ...{ 件名: ASKED.subject, 詳細: ASKED.request, 状態ID: '4', 状態: '完了', 優先度ID: '2', 優先度: '高' },
  ...{ マイルストーンID: '', マイルストーン: '', 完了理由ID: '0', 完了理由: '対応済み', 担当者ID: '2' },
} as const
const BACKLOG = {
  id: 'backlog:HELP-7',
  category: 'VPN',
  priority: 'high',
  resolvedAt: '2026-04-02T09:03:00Z',
} as const

/** Headings of files that people have shown, Backlog’s all of them; where each is from stands at the importers. */
const CASES: readonly Case[] = [
  {
    name: 'Backlog in 2014',
    row: {
      ...BACKLOG_HEAD,
      ...{ 担当者: '樋渡', 作成者ID: '1', 作成者: '篠塚', 作成日: '2026/04/01 09:12:00', 期限日: '' },
      ...{ 更新者ID: '2', 更新者: '樋渡', 更新日: '2026/04/02 18:03:00', 添付: '', 共有: '' },
      ...{ コメント1: '再起動してください', コメント2: 'もう一度お試しください' },
    },
    ticket: BACKLOG,
    said: ['agent: 再起動してください', 'agent: もう一度お試しください'],
  },
  {
    name: 'Backlog today',
    row: {
      ...BACKLOG_HEAD,
      ...{ 担当者: '樋渡', 登録者ID: '1', 登録者: '篠塚', 登録日: '2026/04/01 09:12:00', 親課題キー: '' },
      ...{ 期限日: '', 更新者ID: '2', 更新者: '樋渡', 更新日: '2026/04/02 18:03:00', 添付: '' },
    },
    ticket: BACKLOG,
  },
  {
    name: 'Jira',
    row: {
      ...{ 要約: ASKED.subject, 課題キー: 'HELP-7', 課題タイプ: 'サポート' },
      ...{ ステータス: '完了', 優先度: '高', 解決状況: '完了', 担当者: '樋渡', 報告者: '篠塚' },
      ...{ 作成日: '2026/04/01 9:12', 更新日: '2026/04/02 18:03', 説明: ASKED.request },
    },
    ticket: {
      id: 'jira:HELP-7',
      category: 'サポート',
      priority: 'high',
      resolvedAt: '2026-04-02T09:03:00Z',
    },
  },
  {
    name: 'ServiceNow',
    row: {
      ...{ 番号: 'INC0010007', 開始日時: '2026-04-01 09:12:00', タグ: '', 緊急度: '3 - 低' },
      ...{ ステータス: '解決済み', ウォッチリスト: '', サービス: '', サービスオファリング: '' },
      ...{ 簡単な説明: ASKED.subject, 問い合わせユーザー: '篠塚', 優先度: '2 - 高' },
      ...{ アサイン先グループ: '情シス', アサイン先: '樋渡', 更新日時: '2026-04-03 10:00:00', 更新者: 'x' },
      ...{ 作業開始日時: '2026-04-01 11:00:00', 作業終了日時: '2026-04-02 17:00:00' },
      ...{ クローズ日時: '2026-04-02 18:03:00', 説明: ASKED.request, 保留理由: '' },
      コメントと作業メモ:
        '2026-04-02 18:00:00 - 樋渡 (追加コメント)\n再起動してください\n\n2026-04-01 10:00:00 - 樋渡 (作業メモ)\n機器は古い',
    },
    ticket: { id: 'servicenow:INC0010007', priority: 'high', resolvedAt: '2026-04-02T09:03:00Z' },
    said: ['note: 機器は古い', 'agent: 再起動してください'],
  },
]

const bytesOf = (row: Case['row']) => table([Object.keys(row), Object.values(row)])

test.each(CASES)('headings people have shown of $name', async ({ row, ticket, said }) => {
  const { tickets, said: heard } = await read(utf8(bytesOf(row)))
  expect(tickets).toMatchObject([{ ...ASKED, ...ticket }])
  expect(tickets[0]?.requester).toBeDefined()
  expect(heard).toEqual(said ?? [])
})

test.each(CASES)('the same in Shift_JIS: $name', async ({ row, ticket }) => {
  const { tickets } = await read(encodeJapanese(bytesOf(row), 'shift_jis'))
  expect(tickets).toMatchObject([{ ...ASKED, ...ticket }])
})

test('Jira: 作業前 is open, whenever it was solved before', async () => {
  const row = { 課題キー: 'HELP-8', 要約: 'VPN', ステータス: '作業前', 作成日: '2026/04/01 9:12' }
  const { tickets } = await read(utf8(bytesOf({ ...row, 解決日: '2026/04/02 18:03' })))
  expect(tickets[0]?.id).toBe('jira:HELP-8')
  expect(tickets[0]?.resolvedAt).toBeUndefined()
})

test('ServiceNow: a comment under another Japanese label is still split by its author', async () => {
  const { said } = await read(
    utf8(
      table([
        ['番号', '簡単な説明', '問い合わせユーザー', '開始日時', 'コメントと作業メモ'],
        [
          ...['INC0010008', 'VPN', '篠塚', '2026-04-01 09:12:00'],
          '2026-04-01 10:00:00 - 篠塚 (その他のコメント)\nまだですか\n\n2026-04-01 09:30:00 - 樋渡 (作業メモ)\n調査する',
        ],
      ]),
    ),
  )
  expect(said).toEqual(['note: 調査する', 'requester: まだですか'])
})
