import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestOf } from '#adapters/files/digest.ts'
import type { Source } from '#adapters/files/read-sources.ts'
import { lintArticle } from '#core/lint/lint-article.ts'
import { lintSite } from '#core/lint/lint-site.ts'
import { PROSE_RULES } from '#core/lint/prose-rules.ts'
import type { LintSettings, SiteFacts } from '#core/lint/rule.ts'
import { parseRuleDocs, type RuleExample } from '#core/lint/rule-docs.ts'
import { ARTICLE_RULES, SITE_RULES } from '#core/lint/rules.ts'
import { checkProse } from '../../../../scripts/check/check-prose.ts'
import { makeSettings } from '../../../helpers/make-article.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const FOLDER = join(ROOT, 'src/core/lint/rules')
const docs = readdirSync(FOLDER).map(name => parseRuleDocs(readFileSync(join(FOLDER, name), 'utf8')))

const settings: LintSettings = {
  ...makeSettings(),
  terms: [
    { say: 'ユーザー', not: ['ユーザ'], locale: 'ja', except: [], fix: true },
    { say: 'sign in', not: ['login to'], locale: 'en', except: [], fix: false },
  ],
}

const FILLERS: Readonly<Record<string, string>> = {
  '{12 headings}': Array.from({ length: 12 }, (_, i) => `## ${i + 1}`).join('\n\n'),
  '{one language}': '',
}
const LONG = {
  ja: `${'設定の画面を開いて右上の歯車を選び、'.repeat(8)}保存を押します。`,
  en: `${'Open the settings page and choose the gear at the top '.repeat(5)}.`,
}
const LONG_TEXT = {
  ja: Array.from(
    { length: 20 },
    (_, i) => `${i}番目の段落では、設定の${i * 7}番を確かめてから次の${i * 13}番へ進みます。`,
  ).join('\n\n'),
  en: Array.from(
    { length: 20 },
    (_, i) => `Paragraph ${i}: check setting ${i * 7} and go on to number ${i * 13}.`,
  ).join('\n\n'),
}

async function proseOf(sources: readonly Source[]) {
  return (await checkProse(ROOT, { sources, findings: [] }, { useCache: false })).findings
}

/** Both languages of the first article exist, except where the example is about that. */
async function findingsOf({ locale, text }: RuleExample, id: string) {
  const articles = text.split(/^=== /m)
  const before = /^before: (ja|en)\/(.+)\n?/m.exec(text)
  const sources = articles.map((part, index) => {
    const named =
      index === 0 ? undefined : part.slice(0, part.indexOf('\n') < 0 ? undefined : part.indexOf('\n'))
    const rest = index === 0 ? part : part.slice(named?.length ?? 0)
    const path = /^path: (.+)$/m.exec(rest)?.[1]
    const place = named ?? `${locale}/${path ?? 'account/reset-password'}`
    const text = sourceOf(rest, place.startsWith('en') ? 'en' : 'ja', index)
    return { path: `content/articles/${place}.mdx`, text, digest: digestOf(text) }
  })
  const linted = sources.map(({ path, text }) => lintArticle(path, text, settings))
  const site: SiteFacts = {
    settings,
    articles: linted.flatMap(({ facts }) => facts ?? []),
    bodies: new Map(sources.map(({ path, text }) => [path, text.slice(text.indexOf('\n---', 3) + 4)])),
    images: new Set(),
    today: '2026-11-20',
    before: before
      ? [
          {
            locale: before[1] === 'en' ? 'en' : 'ja',
            id: before[2]?.split(' ')[0] ?? '',
            status: 'published',
            aliases: before[2]?.split(' ').slice(1) ?? [],
            sketch: [],
          },
        ]
      : undefined,
  }
  const prose = PROSE_RULES.some(rule => rule.id === id) ? await proseOf(sources) : []
  return [...linted.flatMap(({ findings }) => findings), ...lintSite(site), ...prose].filter(
    finding => finding.rule === id,
  )
}

function sourceOf(part: string, locale: 'ja' | 'en', index: number): string {
  let text = part.replace(/^(?:before|path): .*$\n?/gm, '').trim()
  for (const [name, filler] of Object.entries(FILLERS)) text = text.replace(name, filler)
  text = text.replace('{long sentence}', LONG[locale]).replace('{long text}', LONG_TEXT[locale])
  const lines = text.split('\n')
  const isField = (line: string) => /^[a-zA-Z]+: /.test(line) && !/^(?:password|Paragraph)/i.test(line)
  const end = lines.findIndex(line => !isField(line))
  const own = end < 0 ? lines : lines.slice(0, end)
  const body = end < 0 ? [] : lines.slice(lines[end] === '---' ? end + 1 : end)
  const defaults: Readonly<Record<string, string>> = {
    title: locale === 'ja' ? `困りごと${'甲乙丙丁戊'[index]}があります` : `I have trouble ${'abcde'[index]}`,
    summary:
      locale === 'ja'
        ? '再設定の画面から自分で変えられます。'
        : 'You can change it yourself on the reset page.',
    owner: 'service-desk',
    kind: 'reference',
    verified: '2026-04-01',
  }
  const fields = {
    ...defaults,
    ...Object.fromEntries(own.map(line => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1)])),
  }
  const frontmatter = Object.entries(fields)
    .filter(([key]) => key)
    .map(([key, value]) => `${key}: ${value.trim()}`)
  return `---\n${frontmatter.join('\n')}\n---\n\n${body.join('\n')}\n`
}

test('every rule has a file of its name, and every file a rule', () => {
  const ids = [...new Set([...ARTICLE_RULES, ...SITE_RULES, ...PROSE_RULES])].map(rule => rule.id).sort()
  expect(docs.map(one => one.id).sort()).toEqual(ids)
  expect(
    readdirSync(FOLDER)
      .map(name => name.replace('.ts', ''))
      .sort(),
  ).toEqual(ids)
})

describe.each(docs)('$id', ({ id, about, examples }) => {
  test('explains itself in Japanese and English, with a case of each', () => {
    expect(about.ja).toMatch(/[ぁ-ん]/)
    expect(about.en).toMatch(/^[ -~“”’]{20,}$|[a-z]{3}/)
    expect(new Set(examples.map(one => one.locale))).toEqual(new Set(['ja', 'en']))
    expect(new Set(examples.map(one => one.verdict))).toEqual(new Set(['ok', 'bad']))
  })
  test.each(examples)('$verdict $locale: $text', { timeout: 30_000 }, async example => {
    const findings = await findingsOf(example, id)
    if (example.verdict === 'ok') expect(findings).toEqual([])
    else expect(findings).not.toEqual([])
    for (const { line, text } of findings) {
      expect(line).toBeGreaterThan(0)
      expect(text.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(text.en).toMatch(/[a-z]/)
    }
  })
})
