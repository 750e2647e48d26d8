import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '#adapters/files/read-content.ts'
import { findingsOf } from '#core/freshness/findings.ts'
import { ARTICLE_KINDS } from '#schemas/article.ts'
import { checkContent } from '../../scripts/check/check-content.ts'
import { checkProse } from '../../scripts/check/check-prose.ts'

const ROOT = join(import.meta.dirname, '../..')
const { content } = readContent(ROOT)
/** An organisation replaces content/ with its own: these tests are about the sample only. */
const sample = content?.site.organisation.ja === 'はるにれ計装株式会社' ? content : undefined
const articles = sample?.articles ?? []
const published = articles.filter(article => article.status === 'published')

/** What people bring to the two desks, and an article that answers it. */
const TOPICS: readonly (readonly [string, string])[] = [
  ['passwords', 'account/reset-password'],
  ['MFA', 'account/set-up-mfa'],
  ['VPN', 'vpn-network/vpn-cannot-connect'],
  ['Wi-Fi', 'vpn-network/office-wifi'],
  ['a PC that will not start', 'pc/wont-start'],
  ['the black screen', 'pc/black-screen'],
  ['a slow PC', 'pc/slow-pc'],
  ['printers', 'printer/cannot-print'],
  ['Microsoft 365', 'microsoft-365/mail-not-arriving'],
  ['Google Workspace', 'google-workspace/share-drive-outside'],
  ['shared folders and permissions', 'files/request-folder-access'],
  ['joiners', 'joiners-leavers/request-joiner-account'],
  ['movers', 'joiners-leavers/move-department'],
  ['leavers', 'joiners-leavers/leaver-checklist'],
  ['phones', 'phones/forward-calls'],
  ['SIMs', 'phones/company-phone-no-signal'],
  ['meetings', 'meetings/no-sound'],
  ['rooms', 'meetings/book-room'],
  ['phishing', 'security/suspicious-mail'],
  ['lost devices', 'security/lost-device'],
  ['software and licence requests', 'software/request-software'],
  ['backups', 'files/backup-my-pc'],
  ['month end', 'business-systems/month-end-calendar'],
  ['expenses', 'business-systems/keihi-month-end'],
  ['attendance', 'business-systems/kintai-forgot-punch'],
  ['onboarding', 'onboarding/first-day'],
  ['signing in', 'sign-in/cannot-sign-in'],
  ['invitations', 'members/invite-members'],
  ['roles', 'members/roles'],
  ['invoices', 'billing/find-invoice'],
  ['qualified invoices', 'billing/qualified-invoice'],
  ['plans', 'plans/compare-plans'],
  ['errors', 'errors/error-codes'],
  ['imports', 'data/import-equipment'],
  ['exports', 'data/export-records'],
  ['integrations', 'integrations/chat-notifications'],
  ['API limits', 'api/rate-limits'],
  ['deleting data', 'privacy/delete-workspace'],
  ['complaints', 'status/complaints'],
  ['service status', 'status/is-it-down'],
]

/** What each guide has to say, in both languages. */
const GUIDES: readonly (readonly [string, readonly (readonly [string, RegExp, RegExp])[]])[] = [
  [
    'handling-flow',
    [
      ['incidents', /### できない・壊れた/, /### It does not work/],
      ['questions', /### やり方を知りたい/, /### How do I/],
      ['requests', /### 追加・変更・申請/, /### Please add/],
      ['complaints', /### 苦情/, /### Complaint/],
      ['security', /### セキュリティ/, /### Security/],
      ['a checklist', /- \[ \] /, /- \[ \] /],
    ],
  ],
  [
    'triage-and-escalation',
    [
      ['when', /## 渡す基準/, /## When to pass it on/],
      ['with what', /## 渡すときに書く五つのこと/, /## Five things to write/],
      ['how fast', /## 時間の目安/, /## Times/],
    ],
  ],
  [
    'internal-and-external-desks',
    [
      ['whom for', /\| 相手 \|/, /\| For \|/],
      ['channels', /\| 主な窓口 \|/, /\| Channels \|/],
      ['skills', /\| 求められる力 \|/, /\| Skills \|/],
      ['response and recovery', /最初の返事まで、復旧まで/, /first response, recovery time/],
      [
        'first contact and satisfaction',
        /一度で解決した割合.*満足度/,
        /first-contact resolution.*satisfaction/,
      ],
    ],
  ],
  [
    'outsourcing-handover',
    [
      ['hours', /\| 対応時間 \|/, /\| Hours \|/],
      ['scope', /\| 範囲 \|/, /\| Scope \|/],
      ['flexibility', /\| 柔軟さ \|/, /\| Flexibility \|/],
      ['quality', /\| 品質 \|/, /\| Quality \|/],
      ['security', /\| 安全 \|/, /\| Security \|/],
      ['reporting', /\| 報告 \|/, /\| Reporting \|/],
      ['what to share', /## 渡すもの/, /## Share/],
      ['the partner audience', /--audience partner/, /--audience partner/],
    ],
  ],
  [
    'when-to-rethink',
    [
      ['volume', /### 1\. 件数が増えている/, /### 1\. Volume is up/],
      ['overload', /### 2\. 担当者が疲れている/, /### 2\. People are worn out/],
      ['one head', /### 3\. 属人化している/, /### 3\. Knowledge sits in one head/],
      ['core work', /### 4\. 本来の仕事が進まない/, /### 4\. Core work is left undone/],
    ],
  ],
  [
    'growing-faqs',
    [
      ['who', /## 誰が/, /## Who/],
      ['when', /## いつ/, /## When/],
      ['from what evidence', /## 何を根拠に/, /## From what evidence/],
    ],
  ],
]

describe.skipIf(!sample)('what the sample knowledge base is about', () => {
  test.each(TOPICS)('%s: %s answers in both languages', (_, id) => {
    expect(published.filter(article => article.id === id).map(article => article.locale)).toEqual(
      expect.arrayContaining(['ja', 'en']),
    )
  })

  test.each(ARTICLE_KINDS)('there is an article of the kind %s in both languages', kind => {
    const locales = published.filter(article => article.kind === kind).map(article => article.locale)
    expect(new Set(locales).size).toBe(2)
  })

  test('whoever turns to a person knows what to have at hand', () => {
    const without = published.filter(({ escalate }) => escalate && (escalate.ready ?? []).length === 0)
    expect(without.map(article => article.path)).toEqual([])
  })

  test('two articles overlap, and the bot finds them', () => {
    const found = sample ? findingsOf({ articles, settings: sample, today: '2026-11-24' }) : []
    expect(found.filter(({ kind }) => kind === 'competes').map(({ article }) => article)).toEqual([
      'members/add-people',
      'members/invite-members',
    ])
  })

  test('the check finds what is wrong on purpose, and nothing else', async () => {
    const options = { since: undefined, useCache: true }
    const checked = checkContent(ROOT, options)
    const prose = await checkProse(ROOT, checked, { only: undefined, useCache: true })
    const found = [...checked.findings, ...prose.findings, ...prose.messages]
    expect(found.map(({ path, rule }) => `${rule} ${path}`).toSorted()).toEqual([
      'same-question content/articles/ja/members/invite-members.mdx',
      'translation-behind content/articles/en/account/passkey.mdx',
      'translation-behind content/articles/en/microsoft-365/teams-notifications.mdx',
      'translation-behind content/articles/en/vpn-network/which-systems-need-vpn.mdx',
    ])
  })

  test.each(
    GUIDES.flatMap(([guide, parts]) =>
      parts.flatMap(([part, ja, en]) => [[guide, part, 'ja', ja] as const, [guide, part, 'en', en] as const]),
    ),
  )('the guide %s covers %s (%s)', (guide, _, locale, words) => {
    expect(readFileSync(join(ROOT, `content/guide/${locale}/${guide}.mdx`), 'utf8')).toMatch(words)
  })
})
