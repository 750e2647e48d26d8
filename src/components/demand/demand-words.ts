import type { CandidateState, Coverage } from '#schemas/candidate.ts'
import type { Locale } from '#schemas/locale.ts'
import type { TopicReport } from '#schemas/mining-report.ts'
import { STRINGS } from '#site/i18n/strings.ts'

type Reason = TopicReport['reasons'][number]

const percent = (share: number) => `${Math.round(share * 100)}%`

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The kinds of noise that content/mining.yaml comes with; others are called what they are called there. */
const NOISE_JA: Readonly<Record<string, string>> = {
  'no-response': '返事・応答なし',
  test: 'テスト',
  'auto-reply': '自動返信',
  greeting: 'あいさつ',
  'no-content': '用件なし',
  spam: '迷惑メール',
}
const NOISE_EN: Readonly<Record<string, string>> = {
  'no-response': 'thanks or no response',
  test: 'tests',
  'auto-reply': 'automatic replies',
  greeting: 'greetings',
  'no-content': 'without a request',
  spam: 'spam',
}

function named(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id
}

function number(locale: Locale, value: number, digits = 0): string {
  return value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

const ja = {
  title: '問い合わせから見た不足',
  noReport:
    'チケットがまだ取り込まれていません。次の順に実行すると、記事のない話題、見つからない記事、一人しか解決していない話題がここに並びます。',
  lead: (from: string, to: string, count: number, left: number) =>
    `${from}〜${to}のチケット${number('ja', count)}件を調べました。${number('ja', left)}件は問い合わせではないため除いています。`,
  number: (value: number, digits?: number) => number('ja', value, digits),
  comma: '、',
  noise: (reason: string) => named(NOISE_JA, reason),
  figure: {
    unanswered: '問い合わせのうち、記事で答えられていない割合',
    hours: '記事で減らせる時間（月あたり）',
    gaps: '記事がない話題',
    toMend: '見つからない・古い記事の話題',
    heads: '一人しか解決していない話題',
    forecast: (month: string, error: string) => `${month}の件数の見込み（平均誤差 ±${error}）`,
  },
  todo: '今週することの候補',
  columns: {
    topic: '話題',
    state: '状態',
    perMonth: '件/月',
    trend: '推移',
    askers: '質問者',
    handling: '解決まで',
    saved: '減らせる時間/月',
    why: '理由',
  },
  state: {
    new: '未対応',
    accepted: '書くと決定',
    drafted: '下書きあり',
    published: '公開済み',
    dismissed: '見送り',
  } satisfies Record<CandidateState, string>,
  hoursOf: (hours: string) => `${hours}時間`,
  trendOf: (values: readonly number[]) => `月ごとの件数：${values.join('、')}`,
  channel: (channel: string) => `主に${named(STRINGS.ja.channels, channel)}`,
  ofTickets: (count: number) => `${number('ja', count)}件`,
  coverage: {
    gap: '記事なし',
    untranslated: '訳がない',
    'hard-to-find': '見つからない',
    outdated: '内容が古い',
    covered: '記事あり',
  } satisfies Record<Coverage, string>,
  evidence: '根拠のチケット',
  missed: '記事が上位に出ない言い方',
  contradiction: '記事とチケットの食い違い',
  articleSays: '記事',
  ticketsSay: 'チケット',
  pareto: '記事のない問い合わせの8割を占める話題',
  paretoOf: (shown: number, all: number) =>
    `記事のない問い合わせの8割を占める話題（${all}のうち多い順に${shown}）`,
  trend: '話題ごとの月別件数',
  season: '話題と月内の週',
  week: (n: number) => `第${n}週`,
  oneHead: '一人しか解決していない話題（属人化）',
  noOneHead: '該当する話題はありません。',
  coverageTrend: '記事がある問い合わせの割合',
  kpiInternal: '社内窓口の指標',
  kpiExternal: '社外窓口の指標',
  firstResponse: '初回回答（時間・中央値）',
  resolution: '解決まで（時間・中央値）',
  sla: (hours: number) => `${hours}時間以内の解決`,
  fcr: '一次解決率',
  reopen: '再オープン率',
  satisfaction: '満足度',
  absent: 'この出力にはありません',
  forecast: '件数の見込み',
  forecastText: (month: string, count: number, error: number) =>
    `${month}の見込みは${count}件、これまでの誤差は平均${error}件です。`,
  noForecast: '見込みを出すには4か月以上の記録が必要です。',
  loads: '担当者の負担',
  load: '担当者ごとの件数（名前は伏せています）',
  agent: '担当者',
  tickets: '件数',
  topic: '話題',
  month: '月',
  hours: '時間',
  share: '割合',
  numbers: '数値を見る',
  excluded: '除いたもの',
  measuredTitle: '公開した記事の効果',
  measured: (saved: string, error: string, months: number, expected: number, actual: number) =>
    `月${saved}件の減少（±${error}件）。公開後${months}か月で、記事がなければ${expected}件のところ${actual}件でした。`,
  basis: {
    'year-before': '前年の同じ月と比べ、ほかの問い合わせの増減で補正しています。',
    'rest-of-desk': '公開前の割合と比べています。この話題だけの季節の波は含みません。',
  },
  tooEarly: 'まだ比べられません（公開前に8件以上、公開後に丸1か月が必要です）。',
  nothing: '対応が必要な話題はありません。',
  formula: '計算方法',
  peak: (weeks: number) => (weeks === 0 ? '山は今週' : `次の山は${weeks}週後`),
  reason: (reason: Reason): string => {
    switch (reason.kind) {
      case 'one-head':
        return `属人化（${percent(reason.share)}を一人が解決）`
      case 'surge':
        return `急増（${reason.month}に${reason.factor.toFixed(1)}倍）`
      case 'week-of-month':
        return `毎月第${reason.week}週に集中（${percent(reason.share)}）`
      case 'weekday':
        return `${'月火水木金土日'[reason.weekday - 1]}曜日に集中（${percent(reason.share)}）`
      case 'month-edge':
        return `月末月初に集中（26日〜2日に${percent(reason.share)}）`
      case 'month-of-year':
        return `${reason.month}月に集中（平均の${reason.factor.toFixed(1)}倍）`
      case 'flood':
        return `${reason.day}に一斉発生（${reason.ticketCount}件を1件と数える）`
      case 'reopened':
        return `再オープン${percent(reason.share)}`
      case 'unhappy':
        return `満足度${percent(reason.satisfaction)}`
      case 'too-broad':
        return `話題が広すぎる（全体の${percent(reason.share)}）`
    }
  },
}

const en: typeof ja = {
  title: 'What the tickets say is missing',
  noReport:
    'No tickets have been imported yet. Run these in turn, and topics without an article, articles that are not found, and topics only one person solves are listed here.',
  lead: (from, to, count, left) =>
    `${number('en', count)} tickets from ${from} to ${to}. ${number('en', left)} ask nothing and were left out.`,
  number: (value, digits) => number('en', value, digits),
  comma: ', ',
  noise: reason => named(NOISE_EN, reason),
  figure: {
    unanswered: 'of what is asked has no good article',
    hours: 'hours a month that articles could save',
    gaps: 'topics without an article',
    toMend: 'topics whose article is not found or outdated',
    heads: 'topics only one person solves',
    forecast: (month, error) => `tickets expected in ${month} (mean error ±${error})`,
  },
  todo: 'Worth doing this week',
  columns: {
    topic: 'Topic',
    state: 'State',
    perMonth: 'A month',
    trend: 'Trend',
    askers: 'Askers',
    handling: 'Resolved in',
    saved: 'Hours saved',
    why: 'Why',
  },
  state: {
    new: 'to be decided',
    accepted: 'to be written',
    drafted: 'draft exists',
    published: 'published',
    dismissed: 'dismissed',
  },
  hoursOf: hours => `${hours} h`,
  trendOf: values => `Tickets by month: ${values.join(', ')}`,
  channel: channel => `mostly by ${named(STRINGS.en.channels, channel).toLowerCase()}`,
  ofTickets: count => `${number('en', count)} ${count === 1 ? 'ticket' : 'tickets'}`,
  coverage: {
    gap: 'no article',
    untranslated: 'not translated',
    'hard-to-find': 'hard to find',
    outdated: 'outdated',
    covered: 'covered',
  },
  evidence: 'Tickets behind it',
  missed: 'Phrasings for which the article does not come up',
  contradiction: 'Article and tickets disagree',
  articleSays: 'Article',
  ticketsSay: 'Tickets',
  pareto: 'Topics that make up 80 % of uncovered demand',
  paretoOf: (shown, all) => `Topics that make up 80 % of uncovered demand (the largest ${shown} of ${all})`,
  trend: 'Tickets by topic and month',
  season: 'Topic by week of the month',
  week: n => `Week ${n}`,
  oneHead: 'Topics only one person solves',
  noOneHead: 'There are none.',
  coverageTrend: 'Share of tickets with an article',
  kpiInternal: 'Internal desk',
  kpiExternal: 'External desk',
  firstResponse: 'First response (hours, median)',
  resolution: 'Resolution (hours, median)',
  sla: hours => `Resolved within ${hours} hours`,
  fcr: 'First-contact resolution',
  reopen: 'Reopen rate',
  satisfaction: 'Satisfaction',
  absent: 'not in this export',
  forecast: 'Expected volume',
  forecastText: (month, count, error) =>
    `${count} tickets expected in ${month}; the mean error so far is ${error}.`,
  noForecast: 'A forecast needs more than four months of tickets.',
  loads: 'Load of the agents',
  load: 'Tickets by agent (names hidden)',
  agent: 'Agent',
  tickets: 'Tickets',
  topic: 'Topic',
  month: 'Month',
  hours: 'hours',
  share: 'Share',
  numbers: 'Show the numbers',
  excluded: 'Left out',
  measuredTitle: 'What published articles changed',
  measured: (saved, error, months, expected, actual) =>
    `${saved} tickets fewer a month (±${error}): ${actual} in ${months} months since, ${expected} expected without the article.`,
  basis: {
    'year-before': 'Against the same months of the year before, corrected by all other tickets.',
    'rest-of-desk': 'Against its share before publication; the season of this topic alone is not in it.',
  },
  tooEarly: 'Too early to tell (it takes 8 tickets before and a whole month after).',
  nothing: 'Nothing needs doing.',
  formula: 'How it is counted',
  peak: weeks => (weeks === 0 ? 'peak this week' : `next peak in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`),
  reason: reason => {
    switch (reason.kind) {
      case 'one-head':
        return `one head (${percent(reason.share)} solved by one agent)`
      case 'surge':
        return `surge (${reason.factor.toFixed(1)} × in ${reason.month})`
      case 'week-of-month':
        return `peaks in week ${reason.week} of the month (${percent(reason.share)})`
      case 'weekday':
        return `${percent(reason.share)} on ${WEEKDAYS[reason.weekday - 1]}s`
      case 'month-edge':
        return `peaks at month end (${percent(reason.share)} from the 26th to the 2nd)`
      case 'month-of-year':
        return `peaks in month ${reason.month} (${reason.factor.toFixed(1)} × the mean)`
      case 'flood':
        return `flood on ${reason.day} (${reason.ticketCount} tickets counted as one)`
      case 'reopened':
        return `${percent(reason.share)} reopened`
      case 'unhappy':
        return `satisfaction ${percent(reason.satisfaction)}`
      case 'too-broad':
        return `too broad (${percent(reason.share)} of all)`
    }
  },
}

/** The words of the demand report, in both languages. */
export const DEMAND_WORDS: Readonly<Record<Locale, typeof ja>> = { ja, en }
