import type { LocalizedText } from '#schemas/locale.ts'

/** What the fields that importers read are called when a person is told about them. */
const NAMES: Readonly<Record<string, LocalizedText>> = {
  key: { ja: '番号', en: 'number' },
  subject: { ja: '件名', en: 'subject' },
  request: { ja: '問い合わせの本文', en: 'what was asked' },
  messages: { ja: 'やりとり', en: 'conversation' },
  comment: { ja: 'やりとり', en: 'conversation' },
  comments: { ja: 'やりとり', en: 'conversation' },
  note: { ja: '社内メモ', en: 'internal notes' },
  notes: { ja: '社内メモ', en: 'internal notes' },
  resolution: { ja: '解決内容', en: 'how it was solved' },
  status: { ja: '状態', en: 'status' },
  createdAt: { ja: '作成日時', en: 'when it was opened' },
  updatedAt: { ja: '更新日時', en: 'when it last changed' },
  resolvedAt: { ja: '解決日時', en: 'when it was solved' },
  closedAt: { ja: '完了日時', en: 'when it was closed' },
  department: { ja: '部署', en: 'department' },
  group: { ja: 'グループ', en: 'group' },
  firstResponseAt: { ja: '最初の返答の日時', en: 'when it was first answered' },
  requester: { ja: '問い合わせた人', en: 'who asked' },
  updatedBy: { ja: '最後に更新した人', en: 'who changed it last' },
  requesterId: { ja: '問い合わせた人のアカウント', en: 'account of who asked' },
  agentId: { ja: '担当者のアカウント', en: 'account of the agent' },
  statusCategory: { ja: '状態の分類', en: 'kind of status' },
  articles: { ja: 'やりとり', en: 'conversation' },
  requesterName: { ja: '問い合わせた人の名前', en: 'name of who asked' },
  agent: { ja: '担当者', en: 'agent' },
  agentSurname: { ja: '担当者の名前', en: 'name of the agent' },
  agentGivenName: { ja: '担当者の名前', en: 'name of the agent' },
  sender: { ja: '差出人', en: 'sender' },
  category: { ja: '分類', en: 'category' },
  type: { ja: '種別', en: 'type' },
  project: { ja: 'プロジェクト', en: 'project' },
  milestone: { ja: 'タグ（マイルストーン）', en: 'tags (milestone)' },
  tags: { ja: 'タグ', en: 'tags' },
  priority: { ja: '優先度', en: 'priority' },
  channel: { ja: '受付方法', en: 'channel' },
  reopenCount: { ja: '再オープンの回数', en: 'times reopened' },
  satisfaction: { ja: '満足度', en: 'satisfaction' },
  url: { ja: 'アドレス', en: 'address' },
}

/** The name of a field in both languages; the field itself where it has none. */
export function fieldName(field: string): LocalizedText {
  return NAMES[field] ?? { ja: field, en: field }
}
