import { type Ticket, ticketSchema } from '#schemas/ticket.ts'
import { seeded } from './github-server.ts'

type Planted = {
  readonly label: string
  readonly ask: readonly string[]
  readonly solve: readonly string[]
  readonly ticketCount: number
  readonly agent?: string
  /** Days of the month it comes on; any day if absent. */
  readonly days?: readonly number[]
  readonly months?: readonly number[]
}

/** Topics with known truth, for tests: what is asked, how it was solved, by whom and when. */
export const PLANTED: readonly Planted[] = [
  {
    label: 'label-printer',
    ask: [
      '倉庫のラベルプリンタが印字かすれる',
      'ラベルプリンターの印字が薄い',
      'ラベルプリンタ かすれて読めない',
      '出荷ラベルの印字がかすれます',
    ],
    solve: [
      '印字ヘッドを専用クリーナーで拭く。\nリボンを新しいものに交換する。\nテスト印刷でかすれがないことを見る。',
      'リボンを新しいものに交換する。\n濃度設定を12に上げる。',
    ],
    ticketCount: 40,
    agent: 'a'.repeat(16),
  },
  {
    label: 'expense-close',
    ask: [
      '経費精算の締め処理でエラーE-204が出る',
      '経費精算が月末の締めで送信できない',
      '月次締めの経費申請がエラーになる',
      '経費精算 締め E-204',
    ],
    solve: ['領収書の日付が対象月か見る。\n差し戻してから再申請する。', '差し戻してから再申請する。'],
    ticketCount: 36,
    days: [26, 27, 28, 28, 28],
  },
  {
    label: 'projector',
    ask: [
      'The meeting room projector shows no signal',
      'projector says no signal in room 3',
      'no signal on the meeting room projector',
      'Projector: no signal from laptop',
    ],
    solve: [
      'Press the input button until HDMI 2 is shown.\nReplace the HDMI cable with the spare one.',
      'Replace the HDMI cable with the spare one.',
    ],
    ticketCount: 30,
  },
  {
    label: 'car-booking',
    ask: [
      '社用車の予約をキャンセルしたい',
      '社用車予約の取り消し方法',
      '予約した社用車をキャンセルする方法は',
      '社用車 予約 取消',
    ],
    solve: ['予約一覧から対象の日を選ぶ。\n取消ボタンを押す。', '取消ボタンを押す。'],
    ticketCount: 24,
  },
]

const NOISE = ['テストチケットです', 'Out of office: 不在通知', '異動のご挨拶']
const CHATTER = [
  '至急お願いします',
  '朝からです',
  'よろしくお願いします',
  '昨日から',
  '部署で困っています',
  'Thanks in advance',
]

/** A year of tickets holding the planted topics, noise and loners; the same seed gives the same tickets. */
export function makeTickets(seed = 1): { tickets: Ticket[]; labels: Map<string, string> } {
  const random = seeded(seed)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)]
  const tickets: Ticket[] = []
  const labels = new Map<string, string>()
  const add = (label: string, day: Date, of: Partial<Ticket>) => {
    const id = `generic:T-${tickets.length + 1}`
    labels.set(id, label)
    const base = { id, source: 'generic', createdAt: day.toISOString(), subject: '', request: '', ...of }
    tickets.push(ticketSchema.parse(base))
  }
  const hash = () =>
    Math.floor(random() * 2 ** 48)
      .toString(16)
      .padStart(16, '0')
  for (const topic of PLANTED)
    for (let n = 0; n < topic.ticketCount; n++) {
      const month = pick(topic.months ?? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) ?? 0
      const day = new Date(
        Date.UTC(2025, 9 + month, pick(topic.days ?? [2, 5, 9, 13, 17, 21, 25, 28]) ?? 1, 2),
      )
      add(topic.label, day, {
        subject: pick(topic.ask) ?? '',
        request: pick(CHATTER) ?? '',
        resolution: pick(topic.solve),
        resolvedAt: new Date(day.getTime() + 3_600_000 * (1 + Math.floor(random() * 30))).toISOString(),
        requester: hash(),
        agent: topic.agent ?? pick(['b', 'c', 'd'])?.repeat(16),
      })
    }
  for (let n = 0; n < 12; n++)
    add('noise', new Date(Date.UTC(2025, 9 + n, 3)), { subject: pick(NOISE) ?? '' })
  return { tickets, labels }
}
