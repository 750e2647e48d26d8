import { addDays } from '#core/calendar/days.ts'
import { policyOf } from '#core/freshness/policy.ts'
import type { ArticleKind } from '#schemas/article.ts'
import type { CalendarDate } from '#schemas/calendar-date.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Site } from '#schemas/site.ts'

/** What a writer says of an article that is to be. */
export type Wish = Readonly<{
  title: string
  locale: Locale
  kind: ArticleKind
  category: string
  slug: string
  owner: string
  /** The day it is confirmed. Absent: nobody has yet, and the first review says when the next is. */
  today?: CalendarDate
}>

/** A draft of the right kind, with owner, days by the review policy and a way to a person; it passes the check. */
export function scaffoldOf(wish: Wish, site: Site): Readonly<{ path: string; text: string }> {
  const { title, locale, kind, category, slug, owner, today } = wish
  const { intervalDays } = policyOf({ category, kind, owner, audience: 'public' }, site.review)
  const lines = [
    '---',
    `title: ${JSON.stringify(title)}`,
    `summary: ${SUMMARY[locale]}`,
    `questions: []`,
    `owner: ${owner}`,
    'status: draft',
    ...(today === undefined ? [] : [`verified: ${today}`, `reviewBy: ${addDays(today, intervalDays)}`]),
    `kind: ${kind}`,
    ...(kind === 'policy' || kind === 'reference' ? [] : ['escalate:', `  team: ${owner}`]),
    '---',
    '',
    BODY[locale][kind],
    '',
  ]
  return { path: `content/articles/${locale}/${category}/${slug}.mdx`, text: lines.join('\n') }
}

const SUMMARY = {
  ja: 'ここに答えそのものを1〜2文で書きます。',
  en: 'Write the answer itself here, in one or two sentences.',
} as const
const STEPS = {
  ja: '## 手順\n\n1. 最初にすることを書きます。\n2. 次にすることを書きます。\n\n## うまくいかないとき\n\nよくあるつまずきと、その直し方を書きます。',
  en: '## Steps\n\n1. Say what to do first.\n2. Say what to do next.\n\n## If it does not work\n\nSay what often goes wrong and how to mend it.',
} as const
const TROUBLE = {
  ja: '## まず試すこと\n\n1. いちばん多い原因の直し方を書きます。\n2. 次に多い原因の直し方を書きます。\n\n## 直らないとき\n\n連絡の前に用意するものを書きます。',
  en: '## Try this first\n\n1. Mend the most common cause.\n2. Mend the next one.\n\n## If it is still broken\n\nSay what to have at hand before asking.',
} as const
const RULES = {
  ja: '## 決まり\n\n何をしてよく、何をしてはいけないかを書きます。\n\n## 理由\n\nなぜそう決めたかを書きます。',
  en: '## The rule\n\nSay what is allowed and what is not.\n\n## Why\n\nSay why it was decided.',
} as const
const CONTACT = {
  ja: '## 連絡先\n\n窓口と受付時間を書きます。\n\n## 用意するもの\n\n- 伝えることを書きます。',
  en: '## Whom to reach\n\nName the desk and its hours.\n\n## Have at hand\n\n- Say what the desk will ask.',
} as const
const REFERENCE = {
  ja: '## 一覧\n\n調べたいことを表か箇条書きで書きます。',
  en: '## At a glance\n\nWrite what people look up as a table or a list.',
} as const
const byKind = (locale: Locale): Readonly<Record<ArticleKind, string>> => ({
  'how-to': STEPS[locale],
  account: STEPS[locale],
  trouble: TROUBLE[locale],
  policy: RULES[locale],
  contact: CONTACT[locale],
  reference: REFERENCE[locale],
})
const BODY = { ja: byKind('ja'), en: byKind('en') } as const
