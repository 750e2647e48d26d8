import type { Coverage } from '#schemas/candidate.ts'
import type { Locale } from '#schemas/locale.ts'
import type { MiningReport, TopicReport } from '#schemas/mining-report.ts'

const COVERAGE: Readonly<Record<Locale, Readonly<Record<Coverage, string>>>> = {
  ja: {
    gap: '記事なし',
    untranslated: '訳がない',
    'hard-to-find': '見つからない',
    outdated: '内容が古い',
    covered: '記事あり',
  },
  en: {
    gap: 'gap',
    untranslated: 'not translated',
    'hard-to-find': 'hard to find',
    outdated: 'outdated',
    covered: 'covered',
  },
}

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays']

/** The report as a terminal table: what to do on Monday, best first. Control characters are taken out. */
export function mondayTable(report: MiningReport, options: { locale: Locale; top: number }): string {
  const ja = options.locale === 'ja'
  const open = report.topics.filter(topic => topic.coverage !== 'covered' && topic.state !== 'dismissed')
  const covered = report.topics.filter(topic => topic.coverage === 'covered')
  const head = ja
    ? ['候補', '状態', '件数', '月', '時間/月', '話題', '理由']
    : ['id', 'state', 'tickets', 'month', 'h/month', 'topic', 'why']
  const rows = open
    .slice(0, options.top)
    .map(topic => [
      topic.id,
      COVERAGE[options.locale][topic.coverage],
      String(topic.ticketCount),
      topic.perMonth.toFixed(1),
      topic.deflectedHours.toFixed(1),
      clip(printable(topic.title), 40),
      why(topic, ja),
    ])
  const table = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...table.map(row => widthOf(row[column] ?? ''))))
  const lines = table.map(row =>
    row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0))).join('  '),
  )
  const left = Object.values(report.excluded).reduce((sum, n) => sum + n, 0)
  const summary = ja
    ? `${report.from}〜${report.to}　チケット${report.ticketCount}件（除外${left}、少数${report.ungroupedCount}）　話題${report.topics.length}（記事あり${covered.length}、要対応${open.length}）`
    : `${report.from} to ${report.to}: ${report.ticketCount} tickets (${left} left out, ${report.ungroupedCount} alone), ${report.topics.length} topics (${covered.length} covered, ${open.length} to act on)`
  const measured = report.topics.flatMap(topic => measuredLine(topic, ja))
  return [summary, '', ...lines, '', ...measured, report.formula[options.locale]].join('\n')
}

/** What a published article changed, as a line of its own. */
function measuredLine({ id, published, measured }: TopicReport, ja: boolean): string[] {
  if (!published || !measured) return []
  const saved = `${measured.savedPerMonth.toFixed(1)} ±${measured.errorPerMonth.toFixed(1)}`
  return [
    ja
      ? `${id} → ${published.article}（${published.on}公開）: 月${saved}件の減少`
      : `${id} → ${published.article} (since ${published.on}): ${saved} tickets fewer a month`,
  ]
}

function why(topic: TopicReport, ja: boolean): string {
  const reasons = topic.reasons.map(reason => {
    if (reason.kind === 'one-head') return `${ja ? '属人化' : 'one head'} ${Math.round(reason.share * 100)}%`
    if (reason.kind === 'surge') return `${ja ? '急増' : 'surge'} ×${reason.factor.toFixed(1)}`
    if (reason.kind === 'week-of-month') return ja ? `第${reason.week}週` : `week ${reason.week}`
    if (reason.kind === 'weekday')
      return ja ? `${'月火水木金土日'[reason.weekday - 1]}曜` : (WEEKDAYS[reason.weekday - 1] ?? '')
    if (reason.kind === 'month-edge') return ja ? '月末月初' : 'month end'
    if (reason.kind === 'month-of-year') return ja ? `${reason.month}月` : `month ${reason.month}`
    if (reason.kind === 'flood') return `${ja ? '一斉' : 'flood'} ${reason.day}`
    if (reason.kind === 'reopened')
      return `${ja ? '再オープン' : 'reopened'} ${Math.round(reason.share * 100)}%`
    if (reason.kind === 'unhappy')
      return `${ja ? '満足度' : 'satisfaction'} ${Math.round(reason.satisfaction * 100)}%`
    return ja ? '話題が広い' : 'too broad'
  })
  const peak = topic.weeksToPeak === undefined ? [] : [peakIn(topic.weeksToPeak, ja)]
  return [...reasons, ...peak].slice(0, 4).join(', ')
}

function peakIn(weeks: number, ja: boolean): string {
  if (weeks === 0) return ja ? '山は今週' : 'peak this week'
  return ja ? `次の山 ${weeks}週後` : `peak in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
}

/** Columns a text takes in a terminal: Japanese letters take two. */
function widthOf(text: string): number {
  let width = 0
  for (const char of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        char,
      )
        ? 2
        : 1
  return width
}

function clip(text: string, width: number): string {
  let out = ''
  for (const char of text) {
    if (widthOf(out + char) > width - 1) return `${out}…`
    out += char
  }
  return out
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
