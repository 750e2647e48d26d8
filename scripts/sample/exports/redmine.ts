import type { SampleTicket } from '../make-year.ts'
import { csv, full, tokyo } from './text.ts'

/** Redmine’s CSV. */
export function redmineCsv(tickets: readonly SampleTicket[]): string {
  const head = [
    '#',
    'プロジェクト',
    'トラッカー',
    'ステータス',
    '優先度',
    '題名',
    '作成者',
    '担当者',
    '更新日',
    'カテゴリ',
    '作成日',
    '終了日',
    '最新のコメント',
    '説明',
  ]
  return csv([
    head,
    ...tickets.map(ticket => [
      String(ticket.number),
      'ITヘルプ',
      '問い合わせ',
      '終了',
      ticket.priority === 'normal' ? '通常' : '高め',
      ticket.subject,
      full(ticket.asker),
      full(ticket.agent),
      tokyo(ticket.resolvedAt).slice(0, 16).replaceAll('-', '/'),
      ticket.category,
      tokyo(ticket.createdAt).slice(0, 16).replaceAll('-', '/'),
      tokyo(ticket.resolvedAt).slice(0, 16).replaceAll('-', '/'),
      ticket.answer?.text ?? '',
      ticket.request.text,
    ]),
  ])
}
