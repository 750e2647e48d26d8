import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placeInTag } from '../../.vscode/extensions/sodate/lib/component.js'
import { placeInHead } from '../../.vscode/extensions/sodate/lib/frontmatter.js'
import { idsOf, siteAddress } from '../../.vscode/extensions/sodate/lib/ids.js'
import { explanationOf, suggestionsAt } from '../../.vscode/extensions/sodate/lib/suggest.js'

const known = {
  help: JSON.parse(readFileSync('schemas/generated/editor-help.json', 'utf8')),
  lists: {
    teams: idsOf(
      "- id: service-desk\n  name: { ja: ITサービスデスク, en: 'IT desk' }\n- { id: hr, name: { ja: 人事 } }\n",
    ),
    products: [{ id: 'portal' }],
    articles: [{ id: 'account/mfa' }, { id: 'account/passkey' }],
    glossary: [{ id: 'vpn' }],
  },
  today: '2026-11-30',
}

/** What is suggested where `|` stands: in the head if the text begins with `---`, else in a tag. */
function suggested(text: string, locale: 'ja' | 'en' = 'ja') {
  const before = text.slice(0, text.indexOf('|'))
  const lines = text.replace('|', '').split('\n')
  const line = before.split('\n').length - 1
  const column = before.length - before.lastIndexOf('\n') - 1
  const place = text.startsWith('---') ? placeInHead(lines, { line, column }) : placeInTag(before)
  return place ? suggestionsAt(place, { ...known, locale }) : []
}
const labels = (text: string) => suggested(text).map(({ label }) => label)

test('a field that is written is not suggested again, those that must be there come first', () => {
  const found = suggested('---\ntitle: あ\n|\nkind: policy\n---\n').toSorted((a, b) => a.order - b.order)
  expect(found.slice(0, 2).map(({ label }) => label)).toEqual(['summary', 'owner'])
  expect(found.map(({ label }) => label)).not.toContain('title')
  expect(found.map(({ label }) => label)).not.toContain('kind')
  expect(found.map(({ label }) => label)).not.toContain('escalate.team')
})

test.each([
  ['owner: |', ['service-desk', 'hr']],
  ['kind: p|', ['how-to', 'trouble', 'account', 'policy', 'contact', 'reference']],
  ['verified: |', ['2026-11-30']],
  ['related: [account/mfa, |', ['account/mfa', 'account/passkey']],
  ['related:\n  - |', ['account/mfa', 'account/passkey']],
  ['related:\n- |', ['account/mfa', 'account/passkey']],
  ['escalate:\n  team: |', ['service-desk', 'hr']],
  ['escalate:\n  team: hr\n  |', ['channel', 'ready']],
  ['products:\n  - |', ['name', 'version']],
  ['products:\n  - name: |', ['portal']],
  ['products:\n  - name: portal\n    |', ['version']],
  ['title: |', []],
  ['# owner: |', []],
] as const)('at the head, `%s` may be %j', (head, expected) => {
  expect(labels(`---\n${head}\n---\n`)).toEqual(expected)
})

test.each([
  ['<Troubleshoot title="x">\n\n<|', ['<Question', '<Answer', '<Handover']],
  ['<Note |', []],
  ['<Figure src="a.png" |', ['alt', 'caption']],
  ['<Escalate team="|', ['service-desk', 'hr']],
  ['<Include article="|', ['account/mfa', 'account/passkey']],
  ['押す <Term id="|', ['vpn']],
  ['<Until date="|', ['2026-11-30']],
  ['```\n<|', []],
  ['`<|', []],
  ['a < b |', []],
] as const)('in the text, `%s` may be %j', (text, expected) => expect(labels(text)).toEqual(expected))

test('in a sentence only what fits into one is suggested, without blank lines', () => {
  const inline = suggested('押してください <|')
  expect(inline.map(({ label }) => label)).toContain('<Kbd')
  expect(inline.map(({ label }) => label)).not.toContain('<Steps')
  expect(inline.find(({ label }) => label === '<Kbd')?.insert).toBe('<Kbd>$0</Kbd>')
  expect(suggested('<|').find(({ label }) => label === '<Note')?.insert).toBe('<Note>\n\n$0\n\n</Note>')
})

test.each([
  ['ja', '**owner**（必須）', 'この記事に責任を持つチーム'],
  ['en', '**owner** (required)', 'answerable for this article'],
] as const)('in %s a field is explained, with what is allowed', (locale, head, about) => {
  const text = explanationOf({ path: 'owner' }, { ...known, locale })
  expect(text).toContain(head)
  expect(text).toContain(about)
  expect(text).toContain('`service-desk` · `hr`')
  expect(explanationOf({ component: 'Note', attribute: undefined }, { ...known, locale })).toContain('<Note>')
  expect(explanationOf({ component: 'Nothing', attribute: undefined }, { ...known, locale })).toBeUndefined()
})

test('every team, category and product of the sample is found without a YAML reader, with its name', () => {
  for (const name of ['teams', 'categories', 'products', 'glossary']) {
    const text = readFileSync(`content/${name}.yaml`, 'utf8')
    const ids = [...text.matchAll(/^- (?:\{ )?id: ([a-z0-9-]+)/gm)].map(([, id]) => id)
    expect(idsOf(text).map(({ id }) => id)).toEqual(ids)
    expect(idsOf(text).filter(one => !one.name?.ja)).toEqual([])
  }
})

test('the guide is where the site is', () => {
  expect(siteAddress('url: https://help.example.jp\nbase: /faq/\n')).toBe('https://help.example.jp/faq/')
  expect(siteAddress('name: x\n')).toBeUndefined()
})
