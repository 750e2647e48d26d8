import type { SampleTicket } from '../make-year.ts'
import { csv, full, tokyo } from './text.ts'

const PRIORITY = { low: '低', normal: '中', high: '高', urgent: '高' } as const

/** Backlog’s CSV, one column a comment. */
export function backlogCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    'ID',
    'プロジェクト名',
    'キー',
    '種別',
    'カテゴリー名',
    '件名',
    '詳細',
    '状態',
    '優先度',
    '完了理由',
    '担当者',
    '作成者',
    '作成日',
    '更新者',
    '更新日',
    'コメント1',
    'コメント2',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      String(100_000 + ticket.number),
      'ITヘルプ',
      `HELP-${ticket.number}`,
      '問い合わせ',
      ticket.category,
      ticket.subject,
      ticket.request.text,
      '完了',
      PRIORITY[ticket.priority],
      '対応済み',
      full(ticket.agent),
      full(ticket.asker),
      tokyo(ticket.createdAt).replaceAll('-', '/'),
      full(ticket.agent),
      tokyo(ticket.resolvedAt).replaceAll('-', '/'),
      ticket.answer === undefined ? '' : `${full(ticket.agent)}:\n${ticket.answer.text}`,
      '',
    ]),
  ])
}
