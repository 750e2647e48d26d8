import { createPeople, type Person } from './people.ts'
import { createRandom, fill, type Random } from './random.ts'
import type { Topic } from './topic.ts'
import { EXTERNAL_TOPICS, NOISE } from './topics-external.ts'
import { INTERNAL_TOPICS } from './topics-internal.ts'
import { type Written, writeAnswer, writeRequest } from './write-text.ts'

/** One made-up ticket, before it is written as some tool’s export. */
export type SampleTicket = {
  readonly number: number
  readonly topic: string
  readonly desk: 'internal' | 'external'
  readonly category: string
  readonly isNoise: boolean
  /** Tickets of one outage share this. */
  readonly event?: string
  /** The same asker sent the same again. */
  readonly duplicateOf?: number
  readonly createdAt: Date
  readonly resolvedAt: Date
  readonly asker: Person
  readonly agent: Person
  readonly subject: string
  readonly request: Written
  readonly answer: Written | undefined
  readonly priority: 'low' | 'normal' | 'high' | 'urgent'
  readonly reopens: number
  readonly good: boolean | undefined
}

export type YearOptions = { readonly count: number; readonly seed: number; readonly from: string }

export const TOPICS: readonly Topic[] = [...INTERNAL_TOPICS, ...EXTERNAL_TOPICS]

const DAY = 86_400_000
const NOISE_SHARE = 0.07
const TAIL_SHARE = 0.05
const OUTAGES = [
  {
    event: 'outage-mail',
    dayOfYear: 78,
    share: 0.012,
    subject: 'メールが{送れない|送受信できない}',
    text: 'メールが{送信できません|届きません}。{周りも同じです。|全員だめです。}',
    answer: 'メールの障害でした。11時20分に復旧しています。Outlookを再起動してください。',
  },
  {
    event: 'outage-attendance',
    dayOfYear: 190,
    share: 0.015,
    subject: 'きんたい帳{が|に}{開かない|つながらない}',
    text: 'きんたい帳が{開けません|503エラーになります}。打刻できません。',
    answer: 'きんたい帳の障害でした。復旧しましたので、打刻漏れは修正申請してください。',
  },
] as const

/** A year of tickets of the sample company, oldest first. */
export function makeYear(options: YearOptions): readonly SampleTicket[] {
  const random = createRandom(options.seed)
  const people = createPeople(Math.max(40, Math.round(options.count / 30)), random)
  const agents = createPeople(12, createRandom(options.seed + 1))
  const start = Date.parse(`${options.from}T00:00:00+09:00`)
  const drafts: Omit<SampleTicket, 'number'>[] = []
  for (const outage of OUTAGES) {
    const length = Math.round(options.count * outage.share)
    for (let index = 0; index < length; index += 1) {
      const at = start + outage.dayOfYear * DAY + (9 * 60 + random.below(150)) * 60_000
      drafts.push(
        draft(
          {
            id: outage.event,
            desk: 'internal',
            category: '障害',
            subjects: [outage.subject],
            requests: [outage.text],
            answers: [outage.answer],
          },
          { at, people, agents, random, event: outage.event },
        ),
      )
    }
  }
  while (drafts.length < options.count) {
    const dice = random.next()
    if (dice < NOISE_SHARE) {
      const noise = random.weighted(NOISE)
      drafts.push({
        ...draft(
          { ...noise, desk: random.chance(0.5) ? 'internal' : 'external', category: 'その他', answers: [] },
          { at: anyTime(start, random), people, agents, random },
        ),
        isNoise: true,
      })
    } else if (dice < NOISE_SHARE + TAIL_SHARE) {
      drafts.push(draft(tailTopic(random), { at: anyTime(start, random), people, agents, random }))
    } else {
      const topic = random.weighted(TOPICS)
      drafts.push(draft(topic, { at: seasonalTime(topic, start, random), people, agents, random }))
      const last = drafts.at(-1)
      if (last !== undefined && random.chance(0.02))
        drafts.push({
          ...last,
          createdAt: new Date(last.createdAt.getTime() + 600_000),
          duplicateOf: drafts.length - 1,
        })
    }
  }
  // duplicateOf names a place in the drafts until the order is known.
  const order = drafts
    .map((_draft, index) => index)
    .sort((a, b) => (drafts[a]?.createdAt.getTime() ?? 0) - (drafts[b]?.createdAt.getTime() ?? 0))
  const numberOf = new Map(order.map((place, index) => [place, index + 1]))
  return order.flatMap(place => {
    const one = drafts[place]
    if (one === undefined) return []
    const { duplicateOf, ...rest } = one
    return [
      {
        ...rest,
        number: numberOf.get(place) ?? 0,
        ...(duplicateOf === undefined ? {} : { duplicateOf: numberOf.get(duplicateOf) ?? 0 }),
      },
    ]
  })
}

type Kind = Pick<Topic, 'id' | 'desk' | 'category' | 'subjects' | 'requests' | 'answers'> & Partial<Topic>

function draft(
  topic: Kind,
  by: { at: number; people: readonly Person[]; agents: readonly Person[]; random: Random; event?: string },
): Omit<SampleTicket, 'number'> {
  const { random } = by
  const asker = random.pick(by.people)
  const desk = topic.desk === 'internal' ? by.agents.slice(0, 8) : by.agents.slice(8)
  const agent = (topic.onlyAgent === undefined ? undefined : by.agents[topic.onlyAgent]) ?? random.pick(desk)
  const hours = 0.2 + random.next() ** 3 * 60
  return {
    topic: topic.id,
    desk: topic.desk,
    category: topic.category,
    isNoise: false,
    ...(by.event === undefined ? {} : { event: by.event }),
    createdAt: new Date(by.at),
    resolvedAt: new Date(by.at + hours * 3_600_000),
    asker,
    agent,
    subject: fill(random.pick(topic.subjects), random),
    request: writeRequest(topic, asker, random),
    answer: topic.answers.length === 0 ? undefined : writeAnswer(topic, { asker, agent }, random),
    priority: random.weighted([
      { weight: 70, value: 'normal' as const },
      { weight: 15, value: 'low' as const },
      { weight: 12, value: 'high' as const },
      { weight: 3, value: 'urgent' as const },
    ]).value,
    reopens: random.chance(topic.coverage === 'outdated' ? 0.15 : 0.05) ? 1 : 0,
    good: random.chance(0.3) ? random.chance(topic.coverage === 'gap' ? 0.7 : 0.9) : undefined,
  }
}

const THINGS =
  'モニター キーボード マウス ヘッドセット 電話機 会議室 プロジェクター 名刺 駐車場 ロッカー 入館証 カメラ USBメモリ 社用車 ICカード 時計 掲示板 翻訳 電子印 予定表'.split(
    ' ',
  )
const TROUBLES = [
  'が壊れた',
  'を追加したい',
  'の使い方',
  'を返却したい',
  'の場所',
  'を交換したい',
  'の申請方法',
  'が見つからない',
]

/** One-off troubles: no topic comes of them. */
function tailTopic(random: Random): Kind {
  const thing = random.pick(THINGS)
  const trouble = random.pick(TROUBLES)
  return {
    id: 'tail',
    desk: 'internal',
    category: 'その他',
    subjects: [`${thing}${trouble}`],
    requests: [
      `${thing}${trouble}のですが、${random.pick(['どうすればいいですか', '担当はどちらですか', '手順を教えてください'])}。${random.pick(['場所は3階です。', '先週からです。', '急ぎません。', ''])}`,
    ],
    answers: [`${thing}の件、担当へ引き継ぎました。`],
  }
}

function anyTime(start: number, random: Random): number {
  for (;;) {
    const at = start + random.below(365) * DAY
    const weekday = new Date(at + 9 * 3_600_000).getUTCDay()
    if ((weekday === 0 || weekday === 6) && !random.chance(0.08)) continue
    return at + (8.5 * 60 + (random.next() + random.next()) * 5 * 60) * 60_000
  }
}

/** A time that fits the topic’s season about four times as often as not. */
function seasonalTime(topic: Topic, start: number, random: Random): number {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const at = anyTime(start, random)
    if (
      topic.season === undefined ||
      isInSeason(topic.season, new Date(at + 9 * 3_600_000)) ||
      random.chance(0.08)
    )
      return at
  }
  return anyTime(start, random)
}

function isInSeason(season: NonNullable<Topic['season']>, day: Date): boolean {
  const month = day.getUTCMonth() + 1
  const date = day.getUTCDate()
  if (season === 'month-end') return date >= 26 || date <= 2
  if (season === 'fiscal-year-start') return month === 4 || (month === 3 && date >= 25)
  if (season === 'year-end-adjustment') return month === 11
  if (season === 'summer') return month >= 6 && month <= 8
  if (season === 'winter') return month === 12 || month <= 2
  return day.getUTCDay() === 1
}
