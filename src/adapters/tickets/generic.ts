import { z } from 'zod'
import type { RawMessage, RawTicket } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import { hashText } from './hash-text.ts'
import type { ImportContext, Importer } from './importer.ts'
import { type JsonObject, textAt, valueAt } from './json-value.ts'
import { listed } from './listed.ts'

const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1).max(20)])
  .transform(value => (typeof value === 'string' ? [value] : value))

/** A mapping file (YAML or JSON) for tools without an importer: field → heading, or dotted path in JSON. */
export const mappingSchema = z
  .strictObject({
    key: names.describe('The ticket’s own number or key.'),
    createdAt: names.describe('When it was opened.'),
    subject: names.optional(),
    request: names.optional(),
    resolution: names.optional(),
    resolvedAt: names.optional(),
    firstResponseAt: names.optional(),
    status: names
      .optional()
      .describe('If given, resolvedAt counts only when the status says resolved or closed.'),
    comment: names.optional().describe('Answers; a heading ending in * takes all numbered columns.'),
    note: names.optional().describe('Internal notes.'),
    category: names.optional(),
    tags: names.optional(),
    priority: names.optional(),
    channel: names.optional(),
    requester: names.optional(),
    agent: names.optional(),
    url: names.optional(),
  })
  .describe('Which column or field of an export means what.')

export type Mapping = z.infer<typeof mappingSchema>

/** Headings taken for granted when there is no mapping file. */
const USUAL: Mapping = {
  key: [
    'id',
    'ticket id',
    'ticket_id',
    'ticket',
    'number',
    'no',
    'no.',
    'key',
    '番号',
    '受付番号',
    '問い合わせ番号',
    '問合せ番号',
    '管理番号',
    'チケット番号',
    '整理番号',
    '案件番号',
    '通番',
    'インシデント番号',
  ],
  createdAt: [
    'created_at',
    'created',
    'createdAt',
    'date',
    'opened',
    '受付日時',
    '受付日',
    '作成日時',
    '作成日',
    '登録日時',
    '日時',
    '問い合わせ日時',
    'お問い合わせ日時',
    '問合せ日',
    '発生日時',
    '発生日',
    '起票日',
    '起票日時',
    '申請日時',
    '送信日時',
    'タイムスタンプ',
    'timestamp',
    '開始時刻',
    'start time',
  ],
  subject: ['subject', 'title', 'summary', '件名', 'タイトル', '題名'],
  request: [
    'request',
    'description',
    'body',
    'question',
    'content',
    'message',
    '問い合わせ内容',
    '問合せ内容',
    '内容',
    '詳細',
    '質問',
    '質問内容',
    '本文',
    'お問い合わせ内容',
    'お問合せ内容',
    'ご質問',
    'ご質問内容',
    'ご相談内容',
    '相談内容',
    '依頼内容',
    '障害内容',
    'what is your question?',
    'how can we help?',
  ],
  resolution: [
    'resolution',
    'answer',
    'solution',
    '回答',
    '回答内容',
    '対応内容',
    '対応結果',
    '処置内容',
    '解決策',
    '解決方法',
    '対応',
  ],
  resolvedAt: [
    'resolved_at',
    'resolved',
    'closed_at',
    'closed',
    '完了日時',
    '完了日',
    '解決日時',
    '解決日',
    '対応完了日',
    '対応完了日時',
    '対応日',
    '回答日',
    'クローズ日',
    '終了日',
  ],
  status: ['status', 'state', 'ステータス', '状態', '対応状況'],
  comment: ['comment*', 'comments', 'コメント*'],
  note: ['note', 'notes', 'メモ', '社内メモ', '備考'],
  category: ['category', 'type', 'カテゴリ', 'カテゴリー', '分類', '種別', '大分類'],
  tags: ['tags', 'labels', 'タグ'],
  priority: ['priority', '優先度', '緊急度'],
  channel: ['channel', 'source', 'チャネル', '受付方法', '経路'],
  requester: [
    'requester',
    'email',
    'from',
    'customer',
    'user',
    '依頼者',
    'email address',
    '問合せ者',
    '質問者',
    '起票者',
    '問い合わせ者',
    '申請者',
    '氏名',
    'メールアドレス',
  ],
  agent: ['agent', 'assignee', 'owner', '担当者', '対応者', '担当'],
  url: ['url', 'link'],
}

/** Any table or JSON: by a mapping file, or by the usual headings (id, date, subject, description, 受付番号, 内容 …). */
export function genericImporter(
  mapping: Mapping = USUAL,
): Importer & Required<Pick<Importer, 'csv' | 'json'>> {
  const columns = Object.fromEntries(
    Object.entries(mapping).filter(([, headings]) => headings !== undefined),
  ) as Record<string, readonly string[]>
  const hasKeys = mapping !== USUAL
  const toTicket = (read: (field: string) => string[], { moment }: ImportContext): RawTicket => {
    const one = (field: string) => read(field)[0] ?? ''
    const resolvedAt = moment(one('resolvedAt'))
    return {
      source: 'generic',
      key: one('key') || (hasKeys ? '' : keyOf(one)),
      url: one('url') || undefined,
      channel: channelFrom(one('channel')),
      createdAt: moment(one('createdAt')),
      firstResponseAt: moment(one('firstResponseAt')),
      resolvedAt: isOpen(one('status')) ? undefined : resolvedAt,
      isSolved: isDone(one('status')),
      subject: one('subject'),
      request: one('request'),
      messages: [
        ...read('comment').map((text): RawMessage => ({ who: 'agent', text })),
        ...read('note').map((text): RawMessage => ({ who: 'note', text })),
      ],
      resolution: one('resolution') || undefined,
      category: one('category') || undefined,
      tags: listed(one('tags'), /[,、;]/),
      priority: priorityFrom(one('priority')),
      requester: one('requester') || undefined,
      agent: one('agent') || undefined,
      people: [one('requester'), one('agent')],
    }
  }
  return {
    source: 'generic',
    csv: { columns, marks: [], toTicket: (row, context) => toTicket(row.all, context) },
    json: {
      marks: [],
      toTicket: (value, context) => toTicket(field => readField(value, columns[field] ?? []), context),
    },
  }
}

function readField(value: JsonObject, paths: readonly string[]): string[] {
  for (const path of paths) {
    const found = valueAt(value, path)
    if (Array.isArray(found)) {
      const texts = found
        .map(part =>
          typeof part === 'string'
            ? part
            : textAt({ part }, 'part', 'part.body', 'part.text', 'part.content'),
        )
        .filter(text => text !== '')
      if (texts.length > 0) return texts
    }
    const text = textAt(value, path)
    if (text !== '') return [text]
  }
  return []
}

/** Answers of a form have no number: their time and a short name of their text is one, the same in every export. */
function keyOf(one: (field: string) => string): string {
  return one('createdAt') === '' ? '' : `${one('createdAt')}-${hashText(one('subject') + one('request'))}`
}
