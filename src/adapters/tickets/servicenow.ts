import type { RawMessage } from '#core/mining/ticket/raw-ticket.ts'
import { channelFrom, isDone, isOpen, priorityFrom } from '#core/mining/ticket/words.ts'
import type { ImportContext, Importer } from './importer.ts'
import { type JsonObject, textAt } from './json-value.ts'

const COLUMNS = {
  key: ['number', 'Number', '番号'],
  subject: ['short_description', 'Short description', '簡単な説明', '概要'],
  request: ['description', 'Description', '説明', '詳細な説明'],
  status: ['state', 'incident_state', 'State', 'ステータス', '状態', '状況'],
  priority: ['priority', 'Priority', '優先度'],
  channel: ['contact_type', 'Channel', 'Contact type', 'チャネル', '連絡方法'],
  category: ['category', 'Category', 'カテゴリ', 'カテゴリー'],
  requester: [
    'caller_id',
    'Caller',
    'opened_by',
    'Opened by',
    '問い合わせユーザー',
    '呼び出し元',
    '発信者',
    '連絡者',
  ],
  agent: ['assigned_to', 'Assigned to', 'アサイン先', '担当者'],
  createdAt: [
    'opened_at',
    'Opened',
    'sys_created_on',
    'Created',
    'オープン日時',
    'オープン済み',
    'オープン',
    '開始日時',
    '作成日時',
    '作成日',
  ],
  resolvedAt: ['resolved_at', 'Resolved', '解決日時', '解決済み日時', '解決済み'],
  closedAt: ['closed_at', 'Closed', 'クローズ日時', 'クローズ済み'],
  updatedAt: ['sys_updated_on', 'Updated', '更新日時', '更新日', '更新済み'],
  resolution: ['close_notes', 'Resolution notes', 'Close notes', '解決メモ', '解決策メモ', 'クローズメモ'],
  comments: [
    'comments',
    'Additional comments',
    'comments_and_work_notes',
    'Comments and Work notes',
    '追加コメント',
    'コメントと作業メモ',
  ],
  notes: ['work_notes', 'Work notes', '作業メモ'],
  reopenCount: ['reopen_count', 'Reopen count', '再オープン回数'],
} as const

/** A journal line: `2026-04-01 09:12:33 - Name (Additional comments)` and its text below. */
const JOURNAL =
  /^(\d{4}[-/]\d{2}[-/]\d{2} \d{2}:\d{2}:\d{2}) - (.{1,120}?) \((Additional comments|Work notes|[^()\n]{0,10}コメント|作業メモ)(?: \([^)]{0,40}\))?\)$/gm

/**
 * ServiceNow incidents: CSV by field names or display labels, and JSON of export or table API (values or display values). English
 * labels are those of its documentation. Japanese ones have two sources: a public program that reads a Japanese export has
 * 番号, 開始日時 (where Opened stands), 簡単な説明, 説明, 問い合わせユーザー, 優先度, ステータス, アサイン先, 更新日時, クローズ日時
 * and コメントと作業メモ; ServiceNow’s Japanese CSDM lab guide has Caller (問い合わせユーザー), Number (番号) and Short
 * description (簡単な説明). 状況 for State is of servicenow-lab.com. The others nobody has shown us in a file: rename a
 * column, or use field names, where a label of yours is missing.
 */
export const servicenowImporter: Importer = {
  source: 'servicenow',
  csv: {
    columns: COLUMNS,
    marks: [
      ['number', 'short_description'],
      ['number', 'short description'],
      ['番号', '簡単な説明'],
    ],
    toTicket: (row, context) => toTicket({ text: row.text, count: row.count }, context),
  },
  json: {
    marks: [['number', 'short_description']],
    toTicket: (value, context) => toTicket(readerOf(value), utcUnlessShown(value, context)),
  },
}

type Reader = {
  readonly text: (field: string) => string
  readonly count: (field: string) => number | undefined
}

/**
 * Times as the database holds them are UTC, times as a person is shown them are in that person’s zone. Without display
 * values the state is a number.
 */
function utcUnlessShown(value: JsonObject, context: ImportContext): ImportContext {
  const isRaw = /^-?\d{1,3}$/.test(textAt(value, 'state', 'incident_state'))
  return isRaw
    ? { moment: written => context.moment(written === undefined ? undefined : `${written}Z`) }
    : context
}

function readerOf(value: JsonObject): Reader {
  const text = (field: string) => {
    const names: readonly string[] = COLUMNS[field as keyof typeof COLUMNS] ?? []
    return textAt(value, ...names.flatMap(name => [name, `${name}.display_value`, `${name}.value`]))
  }
  return { text, count: field => (/^\d{1,6}$/.test(text(field)) ? Number(text(field)) : undefined) }
}

function toTicket({ text, count }: Reader, { moment }: ImportContext) {
  const requester = text('requester') || undefined
  const changedAt = isDone(text('status')) ? moment(text('updatedAt')) : undefined
  const resolvedAt = moment(text('resolvedAt')) ?? moment(text('closedAt')) ?? changedAt
  const messages = [
    ...journal(text('comments'), { requester, moment }),
    ...journal(text('notes'), { requester, moment, isNote: true }),
  ]
  return {
    source: 'servicenow' as const,
    key: text('key'),
    channel: channelFrom(text('channel')),
    createdAt: moment(text('createdAt')),
    resolvedAt:
      // The time of the first resolution can stay when a ticket is opened again.
      isOpen(text('status')) ? undefined : resolvedAt,
    subject: text('subject'),
    request: text('request'),
    messages: messages.sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '')),
    resolution: text('resolution') || undefined,
    category: text('category') || undefined,
    tags: [],
    priority: priorityFrom(text('priority')),
    requester,
    agent: text('agent') || undefined,
    reopenCount: count('reopenCount'),
    people: [requester ?? '', text('agent'), ...messages.map(message => message.author ?? '')],
  }
}

function journal(
  text: string,
  by: { requester: string | undefined; moment: ImportContext['moment']; isNote?: boolean },
): RawMessage[] {
  if (text === '') return []
  const heads = [...text.matchAll(JOURNAL)]
  if (heads.length === 0) return [{ who: by.isNote === true ? 'note' : 'agent', text }]
  return heads.map((head, index) => {
    const isNote = /Work notes|作業メモ/.test(head[3] ?? '')
    return {
      who: isNote ? 'note' : head[2] === by.requester ? 'requester' : 'agent',
      at: by.moment(head[1]),
      author: head[2],
      text: text.slice(head.index + head[0].length, heads[index + 1]?.index),
    }
  })
}
