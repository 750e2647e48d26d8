import type { Locale, LocalizedText } from '#schemas/locale.ts'
import type { Ticket } from '#schemas/ticket.ts'
import { fieldName } from './field-names.ts'

/** What is lost later when a field is absent. */
const COSTS: readonly (readonly [field: keyof Ticket, cost: LocalizedText])[] = [
  ['request', { ja: '件名だけで分類します', en: 'topics come from titles alone' }],
  [
    'messages',
    {
      ja: '記事の下書きに手順を引用できず、社内メモも読めません',
      en: 'no steps to quote in drafts, no notes',
    },
  ],
  [
    'resolution',
    {
      ja: '記事の下書きに答えが入らず、古い記事にも気付けません',
      en: 'no answers in drafts, outdated articles stay',
    },
  ],
  [
    'resolvedAt',
    {
      ja: '解決までの時間が出ません。未解決と解決済みを区別できません',
      en: 'no resolution time; open and solved tickets look alike',
    },
  ],
  ['firstResponseAt', { ja: '最初の返答までの時間が出ません', en: 'no first response time' }],
  ['requester', { ja: '人数は数えられず、件数だけになります', en: 'askers cannot be counted, only tickets' }],
  [
    'agent',
    { ja: '属人化（一人しか解けない話題）が分かりません', en: 'knowledge in one head cannot be seen' },
  ],
  ['category', { ja: '記事の担当チームを推測できません', en: 'no owner can be guessed from the category' }],
  ['priority', { ja: '急ぎだったものを順位に生かせません', en: 'ranking does not know what was urgent' }],
  ['channel', { ja: '受付方法ごとの件数が出ません', en: 'no figures by channel' }],
  ['reopenCount', { ja: '再オープンの割合が出ません', en: 'no reopen rate' }],
  ['satisfaction', { ja: '満足度が出ません', en: 'no satisfaction figures' }],
]

/** Lines that say which fields the tickets lack, and what is lost later for it. */
export function* missingLines(tickets: readonly Ticket[], locale: Locale): Generator<string> {
  if (tickets.length === 0) {
    yield locale === 'ja' ? '  チケットを1件も読めませんでした' : '  no ticket could be read'
    return
  }
  const lines: string[] = []
  for (const [field, cost] of COSTS) {
    const name = fieldName(field)
    const has = tickets.filter(ticket => isFilled(ticket[field])).length
    const share = Math.round((has / tickets.length) * 100)
    if (has === 0)
      lines.push(
        locale === 'ja'
          ? `    「${name.ja}」がありません：${cost.ja}`
          : `    ${name.en} is not in this export: ${cost.en}`,
      )
    else if (has < tickets.length / 2)
      lines.push(
        locale === 'ja'
          ? `    「${name.ja}」は最初の${tickets.length}件の${share} %だけにあります`
          : `    ${name.en} is in ${share} % of the first ${tickets.length} tickets`,
      )
  }
  if (lines.length === 0) return
  yield locale === 'ja' ? '  足りないもの：' : '  What is missing:'
  yield* lines
}

function isFilled(value: Ticket[keyof Ticket]): boolean {
  return value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0)
}
