import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KIND_NAMES } from '#core/freshness/kind-names.ts'
import { LOCALES } from '#schemas/locales.ts'
import { DEMAND_WORDS } from '#site/components/demand/demand-words.ts'
import { HEALTH_WORDS } from '#site/components/pages/health-words.ts'

const ROOT = join(import.meta.dirname, '../..')
const OURS: readonly string[] = [
  'growing-faqs',
  'handling-flow',
  'internal-and-external-desks',
  'outsourcing-handover',
  'triage-and-escalation',
  'when-to-rethink',
]
const guides = globSync('content/guide/{ja,en}/*.mdx', { cwd: ROOT }).map(
  path => [path, readFileSync(join(ROOT, path), 'utf8')] as const,
)
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
)
/** An organisation may write guides of its own: these tests are about the ones that come along. */
const isOurs = LOCALES.every(locale =>
  OURS.every(slug => existsSync(join(ROOT, `content/guide/${locale}/${slug}.mdx`))),
)
const quoted = (text: string) =>
  [...text.matchAll(/「([^」]+)」|“([^”]+)”/g)].map(([, ja, en]) => ja ?? en ?? '')
const plain = (text: string) => text.replaceAll(/\s/g, '').toLowerCase()

describe.skipIf(!isOurs)('the guides for running the desk', () => {
  test.each(guides)('%s names commands and files that exist', (_, text) => {
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter(name => !scripts[name])).toEqual([])
    const files = [...text.matchAll(/`(content\/[\w./-]+)`/g)].map(([, file = '']) => file)
    expect(files.filter(file => !existsSync(join(ROOT, file)))).toEqual([])
  })

  test.each(guides)('%s leads to guides that exist', (path, text) => {
    const links = [...text.matchAll(/\]\(\.\.\/([\w-]+)\/\)/g)].map(([, slug = '']) => slug)
    expect(links.filter(slug => !existsSync(join(ROOT, path, `../${slug}.mdx`)))).toEqual([])
  })

  test.each(LOCALES)('where to look is called what the pages call it (%s)', locale => {
    const { sla, coverage, ...demand } = DEMAND_WORDS[locale]
    const names = [demand, HEALTH_WORDS[locale], KIND_NAMES[locale], coverage].flatMap(words =>
      Object.values(words).filter(word => typeof word === 'string'),
    )
    const known = [...names, sla(24)].map(plain)
    const text = readFileSync(join(ROOT, `content/guide/${locale}/when-to-rethink.mdx`), 'utf8')
    const lines = text
      .split('\n')
      .filter(line => /どこで見るか|\*\*Where\*\*|最初の一手|\*\*First\*\*/.test(line))
    const said = lines.flatMap(quoted).filter(name => !name.includes('ください'))
    expect(said.length).toBeGreaterThan(10)
    expect(said.filter(name => !known.some(word => word.startsWith(plain(name))))).toEqual([])
  })

  test.each(LOCALES)('the evidence of a review is called what the bot calls it (%s)', locale => {
    const text = readFileSync(join(ROOT, `content/guide/${locale}/growing-faqs.mdx`), 'utf8')
    for (const kind of ['contradicted-by-tickets', 'in-demand', 'negative-feedback', 'review-due'] as const)
      expect(text).toContain(KIND_NAMES[locale][kind])
  })
})
